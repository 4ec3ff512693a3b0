// npm run test:bare [-- full]: runs npm test (or npm run test:full) as on a fresh machine: a clone of the last commit,
// an empty home folder, and on Linux DejaVu as the only font.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const place = mkdtempSync(path.join(tmpdir(), 'news-summary-bare-'));
const [clone, home, fonts] = ['clone', 'home', 'fonts.conf'].map((name) => path.join(place, name));

/** @param {string} command @param {string[]} args @param {import('node:child_process').SpawnSyncOptions} options */
const run = (command, args, options = {}) =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', ...options });

const changes = spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
if (changes.stdout.trim()) console.log('Changes that are not committed are not tested.');

mkdirSync(String(home));
if (run('git', ['clone', '--quiet', root, String(clone)]).status !== 0) process.exit(1);
writeFileSync(
  String(fonts),
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include>/etc/fonts/fonts.conf</include>
  <cachedir>${place}/font-cache</cachedir>
  <selectfont>
    ${['ttf', 'ttc', 'otf', 'otc', 'pfa', 'pfb', 'pcf.gz'].map((type) => `<rejectfont><glob>*.${type}</glob></rejectfont>`).join('\n    ')}
    <acceptfont><glob>*/DejaVu*</glob></acceptfont>
  </selectfont>
</fontconfig>
`,
);

// Without npm's variables, which point to the caller's settings.
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')),
);
const command = process.argv[2] === 'full' ? ['run', 'test:full'] : ['test'];
const { status } = run('npm', command, {
  cwd: clone,
  env: { ...env, HOME: home, USERPROFILE: home, FONTCONFIG_FILE: fonts },
});
if (status === 0) rmSync(place, { recursive: true, force: true });
else console.error(`What was tested is in ${place}.`);
process.exitCode = status ?? 1;
