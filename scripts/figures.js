// npm run figures: measures three figures that the docs quote. Needs a build (npm run build).
import { spawnSync } from 'node:child_process';

/**
 * Runs a command, prints its output and returns the matching lines.
 * @param {RegExp} figure @param {Record<string, string>} env @param {string} command @param {string[]} args
 */
function measure(figure, env, command, ...args) {
  const { status, stdout } = spawnSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 28,
    shell: process.platform === 'win32',
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  console.log(stdout);
  if (status !== 0) process.exitCode = 1;
  return stdout.split('\n').filter((line) => figure.test(line));
}

const tests = ['vitest', 'run', '--reporter=dot'];
const figures = [
  ...measure(
    /^hostile strings: /,
    {},
    'npx',
    ...[...tests, 'tests/shared/hostile-strings.full.test.ts'],
  ),
  ...measure(/^strict pages: /, {}, 'npx', ...[...tests, 'tests/pages/strict-policy.test.ts']),
  ...measure(/^[\d,]+ documents /, {}, 'node', 'scripts/fuzz.js', ...process.argv.slice(2)),
];
console.log(figures.join('\n'));
