// npm run bench: how fast the elements are, next to static HTML and to other libraries; see tests/bench/README.md.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './built.js';
import { isInstalled, npm } from './setup.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}/tests/bench`;

if (!isInstalled(folder)) {
  console.error('Installing the packages of the benchmark.');
  // What they run on installation is for their own development.
  npm('ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund');
}
buildIfStale();

const args = ['scripts/run.js', 'tests/bench/main.ts', ...process.argv.slice(2)];
const { status } = spawnSync('node', args, { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
