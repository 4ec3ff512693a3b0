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

/** Chromium without a window: a page in it costs a third. */
const SHELL = 'chromium-headless-shell';

const onPath = [SHELL, 'chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'];

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

const namedBrowser = () => process.env['CHROMIUM_BIN'] ?? process.env['CHROME_BIN'];

/** @returns {Promise<LaunchOptions | undefined>} how to launch Chromium with playwright */
export async function findChromium() {
  const named = namedBrowser();
  const [shell, ...system] = onPath.map(which);
  /** @param {string | undefined} executablePath */
  const at = (executablePath) => (executablePath ? [{ executablePath }] : []);
  /** @type {LaunchOptions[]} */
  const candidates = [
    ...at(named),
    ...at(shell),
    ...(existsSync(chromium.executablePath()) ? [{}] : []),
    ...system.flatMap(at),
    {}, // perhaps playwright's headless shell alone
    { channel: 'chrome' },
    { channel: 'msedge' },
  ];
  for (const candidate of candidates) {
    const options = { ...candidate, args };
    if (await starts(options)) return options;
    if (named && candidate.executablePath === named) console.warn(`${named} does not start.`);
  }
  return undefined;
}

/** A Chromium with windows, for what one without them does not do; undefined if there is none on the path. */
export const findWindowed = () => onPath.slice(1).map(which).find(Boolean);

/** Like findChromium, for callers that cannot go on without one. Child processes do not look again. */
export async function needChromium() {
  const known = process.env['NEWS_CHROMIUM'];
  /** @type {LaunchOptions | undefined} */
  const options = known ? JSON.parse(known) : await findChromium();
  if (!options) throw new Error(HELP);
  process.env['NEWS_CHROMIUM'] = JSON.stringify(options);
  return options;
}

const isRoot = () => process.platform === 'linux' && process.getuid?.() === 0;

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

function installChromium() {
  /** @type {(command: string, ...args: string[]) => boolean} */
  const run = (command, ...args) =>
    spawnSync(command, args, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;

  if (isRoot() && isDebian()) {
    const quietly = ['-yq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300'];
    if (run('apt-get', '-q', 'update') && run('apt-get', 'install', ...quietly, SHELL)) return;
  }
  run(
    'npx',
    'playwright',
    'install',
    ...(isRoot() ? ['--with-deps'] : []),
    '--only-shell',
    'chromium',
  );
}

/**
 * Finds Chromium or installs it (not if NO_BROWSER_INSTALL is set); ends the process if there is none. In a
 * container with Debian, where the tests are root, it installs the Chromium without a window beside another one.
 */
export async function ensureChromium() {
  const found = await findChromium();
  const isSlow = found && isRoot() && isDebian() && !namedBrowser() && !which(SHELL);
  if (found && !isSlow) return;
  if (!process.env['NO_BROWSER_INSTALL']) {
    console.log(
      `Installing Chromium${isSlow ? ' without a window: tests take half the time' : ''}.`,
    );
    installChromium();
    if (await findChromium()) return;
  }
  if (found) return;
  console.error(HELP);
  process.exit(1);
}
