// Finds a Chromium for the tests and the pictures. Each candidate is started once as proof.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright';

/** @typedef {import('playwright').LaunchOptions} LaunchOptions */

/** No update checks and no background traffic. */
const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium without windows: a page costs a third. */
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
    return false; // Missing, or a stub that tells how to install the real one.
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
    {}, // Playwright's headless shell alone, if installed
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

/** Path of a Chromium with windows, for features that the shell lacks. Undefined if missing. */
export const findWindowed = () => onPath.slice(1).map(which).find(Boolean);

/** Like findChromium, but throws if there is none. Child processes reuse the result. */
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
 * Finds Chromium, or installs it unless NO_BROWSER_INSTALL is set. Ends the process if there is none. As root on
 * Debian, as in most containers, installs the Chromium without windows even if there is another one.
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
