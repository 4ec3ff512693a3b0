// npm run test:integrations [-- NAME ...]: tests the package in real systems, frameworks and sanitizers.
// Installs their packages. See integrations/README.md.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, isInstalled, npm } from './setup.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(root, 'integrations');

const known = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'tests')))
  .map(({ name }) => name);
const asked = process.argv.slice(2);
for (const name of asked.filter((one) => !known.includes(one))) {
  console.error(`There is no integration "${name}". There are: ${known.join(', ')}.`);
  process.exit(2);
}
const names = asked.length > 0 ? asked : known;

/** Folders of an integration with a package.json. @param {string} name */
const packagesOf = (name) =>
  [
    path.join(folder, name),
    ...readdirSync(path.join(folder, name), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => path.join(folder, name, entry.name)),
  ].filter((place) => existsSync(path.join(place, 'package.json')));

/** Packs the package as it is published. Returns the file. */
function pack() {
  const place = mkdtempSync(path.join(tmpdir(), 'news-summary-elements-'));
  // Already built.
  npm('pack', '--silent', '--ignore-scripts', '--pack-destination', place);
  const [file] = readdirSync(place);
  return path.join(place, file ?? '');
}

/** Installs the package and its command in a folder. @param {string} place @param {string} file */
function addPackage(place, file) {
  const target = path.join(place, 'node_modules/news-summary-elements');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const { status } = spawnSync('tar', ['xzf', file, '-C', target, '--strip-components=1'], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  const command = path.join(place, 'node_modules/.bin/news-summary');
  mkdirSync(path.dirname(command), { recursive: true });
  rmSync(command, { force: true });
  chmodSync(`${target}/dist/cli.js`, 0o755);
  symlinkSync('../news-summary-elements/dist/cli.js', command);
}

installPackages();
const { ensureChromium } = await import('./browsers.js');
await ensureChromium();
const { buildIfStale } = await import('./built.js');
buildIfStale();

const file = pack();
for (const place of names.flatMap(packagesOf)) {
  if (!isInstalled(place)) {
    console.log(`Installing the packages of ${path.relative(root, place)}.`);
    npm('ci', '--prefix', place, '--no-audit', '--no-fund');
  }
  addPackage(place, file);
}
rmSync(path.dirname(file), { recursive: true, force: true });

const { status } = spawnSync(
  'npx',
  [
    'vitest',
    'run',
    '--config',
    'integrations/vitest.config.ts',
    ...names.map((name) => `${name}/`),
  ],
  { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' },
);
process.exitCode = status ?? 1;
