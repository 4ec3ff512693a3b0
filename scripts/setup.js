// Prepares a fresh clone: installs packages, then a browser for the tests (not with --no-browser).
// Imports only Node's own modules at the top: nothing else is installed yet.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs npm in the project folder and ends the process if it fails. @param {string[]} args */
export function npm(...args) {
  // On Windows npm is a .cmd file, which only a shell can start.
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell });
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Compares node_modules with package-lock.json. File times are no proof: git sets its own.
 *
 * @param {string} folder
 */
export function isInstalled(folder) {
  /** @type {(file: string) => Record<string, { version?: string, optional?: boolean }>} */
  const read = (file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')).packages;
  try {
    const installed = read('node_modules/.package-lock.json');
    return Object.entries(read('package-lock.json')).every(([path, { version, optional }]) => {
      const found = installed[path];
      return path === '' || (found ? found.version === version : optional);
    });
  } catch {
    return false; // Missing, or an interrupted installation.
  }
}

export function installPackages() {
  if (isInstalled(root)) return;
  console.log('Installing packages.');
  npm('ci', '--no-audit', '--no-fund');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installPackages();
  if (!process.argv.includes('--no-browser')) {
    const { ensureChromium } = await import('./browsers.js');
    await ensureChromium();
  }
}
