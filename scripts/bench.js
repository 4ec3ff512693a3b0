// npm run bench: how fast the elements are, next to static HTML and to other libraries; see tests/bench/README.md.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isInstalled, npm } from './setup.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}/tests/bench`;

/** When the newest file of a folder was written. @param {string} place */
const newest = (place) =>
  readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((file) => statSync(`${place}/${file}`).mtimeMs)
    .reduce((one, other) => Math.max(one, other), 0);

/** Whether the file that readers get is there, and newer than what it is made of. */
function isBuilt() {
  const file = `${root}/dist/cdn/news-summary.js`;
  return existsSync(file) && statSync(file).mtimeMs > newest(`${root}/src`);
}

if (!isInstalled(folder)) {
  console.error('Installing the packages of the benchmark.');
  // What they run on installation is for their own development.
  npm('ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund');
}
if (!isBuilt()) npm('run', 'build');

const args = ['scripts/run.js', 'tests/bench/main.ts', ...process.argv.slice(2)];
const { status } = spawnSync('node', args, { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
