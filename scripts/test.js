// npm test: checks everything, with a few cases of each kind. npm run test:full: every case, and the site.
// See tests/helpers/lane.ts.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runTracks } from './steps.js';

const start = Date.now();
const lane = process.argv.includes('--full') ? 'full' : 'quick';
const results = `node_modules/.cache/news-summary/${lane}.json`;

if (lane === 'full') {
  await runTracks([['Site: package, builder, Storybook', 'start', '--', '--check']]);
} else {
  await runTracks([['Manifest', 'manifest']]); // types need it: .storybook imports it
  await runTracks(
    [
      ['Build', 'build'],
      ['Package', 'publint'],
      ['Sizes', 'sizes'],
      ['Generated files are current', 'generated', '--', '--check'],
    ],
    [
      ['Types', 'types'],
      ['Format', 'format:check'],
      ['Lint', 'lint'],
    ],
  );
}

/** @param {string[]} words @param {NodeJS.ProcessEnv} env */
const run = ([command = '', ...args], env = process.env) =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', env }).status ??
  1;

console.log('… Tests');
rmSync(results, { force: true });
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
const tests = run(['npx', 'vitest', 'run', ...reporters], { ...process.env, VITE_LANE: lane });
// Vitest did not start, and has printed the reason.
if (!existsSync(results)) process.exit(tests || 1);
const rules = run(['node', 'scripts/run.js', 'scripts/lane-rules.ts', results, lane]);
console.log(`${tests || rules ? '✗' : '✓'} All: ${Math.round((Date.now() - start) / 1000)} s`);

// The last line is for machines.
const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8'));
// A file that cannot be loaded counts no failed test, and neither does a broken rule of the lane.
const failed = tests || rules ? Math.max(1, numFailedTests) : 0;
console.log(`\n${numPassedTests} passed, ${failed} failed`);
process.exitCode = tests || rules;
