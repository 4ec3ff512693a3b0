// Finds a Chromium for the tests and the pictures. Every candidate is proven by starting it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright';

/** @typedef {import('playwright').LaunchOptions} LaunchOptions */

/** The pages under test and nothing else: no update checks, no background traffic. */
const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const onPath = [
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'chromium-headless-shell',
  'chromium-browser',
];

const HELP =
  'No usable Chromium. Install one (npx playwright install chromium), or name one in CHROMIUM_BIN.';

/** @param {string} command */
function which(command) {
  if (process.platform === 'win32') return undefined;
  const { stdout } = spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' });
  return stdout.trim() || undefined;
}

/** @param {LaunchOptions} options */
async function starts(options) {
  try {
    await (await chromium.launch({ timeout: 60_000, ...options })).close();
    return true;
  } catch {
    return false; // Not there, or a stub that only tells how to install the real one: try the next.
  }
}

/** @returns {Promise<LaunchOptions | undefined>} how to launch Chromium with playwright */
export async function findChromium() {
  const named = process.env['CHROMIUM_BIN'] ?? process.env['CHROME_BIN'];
  const system = onPath.map(which).filter((path) => path !== undefined);
  /** @type {LaunchOptions[]} */
  const candidates = [
    ...(named ? [{ executablePath: named }] : []),
    ...(existsSync(chromium.executablePath()) ? [{}] : []),
    ...system.map((executablePath) => ({ executablePath })),
    {}, // perhaps playwright's headless shell alone
    { channel: 'chrome' },
    { channel: 'msedge' },
  ];
  for (const candidate of candidates) {
    const options = { ...candidate, args };
    if (await starts(options)) return options;
  }
  return undefined;
}

/** Like findChromium, for those who cannot go on without one. */
export async function needChromium() {
  const options = await findChromium();
  if (!options) throw new Error(HELP);
  return options;
}

function installChromium() {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  /** @type {(command: string, ...args: string[]) => boolean} */
  const run = (command, ...args) =>
    spawnSync(command, args, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;

  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (isRoot && /^ID=debian$/m.test(release)) {
    const quietly = ['-yq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300'];
    if (run('apt-get', '-q', 'update') && run('apt-get', 'install', ...quietly, 'chromium')) return;
  }
  run('npx', 'playwright', 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium');
}

/** Finds Chromium or installs it (not if NO_BROWSER_INSTALL is set); ends the process if there is none. */
export async function ensureChromium() {
  if (await findChromium()) return;
  if (!process.env['NO_BROWSER_INSTALL']) {
    console.log('No Chromium found: installing one.');
    installChromium();
    if (await findChromium()) return;
  }
  console.error(HELP);
  process.exit(1);
}
