// npm run bench: measures the elements against static HTML and other libraries. See tests/bench/README.md.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './built.js';
import { isInstalled, npm } from './setup.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}/tests/bench`;

if (!isInstalled(folder)) {
  console.error('Installing the packages of the benchmark.');
  // Install scripts of these packages serve their own development only.
  npm('ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund');
}
buildIfStale();

const args = ['scripts/run.js', 'tests/bench/main.ts', ...process.argv.slice(2)];
const { status } = spawnSync('node', args, { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
