/**
 * Checks the rules of a test run, and names the command that repeats failed files.
 * node scripts/run.js scripts/lane-rules.ts RESULTS quick|full, where RESULTS is from Vitest's JSON reporter.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { FAULTS } from '../tests/faults.js';
import { faultsIn } from '../tests/tests-by-fault.js';

interface Results {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Limit in seconds for a test file in the quick lane, run alone. */
const MOST_SECONDS = 20;

const [results = '', lane] = process.argv.slice(2);
const readResults = (file: string) =>
  (JSON.parse(readFileSync(file, 'utf8')) as Results).testResults.map((result) => ({
    ...result,
    path: path.relative('', result.name).replaceAll('\\', '/'),
    seconds: (result.endTime - result.startTime) / 1000,
  }));
const files = readResults(results);

/** Times a file alone, in seconds: beside others it takes up to four times as long. */
function secondsAlone(file: string): number {
  const output = path.join(path.dirname(results), 'alone.json');
  rmSync(output, { force: true });
  spawnSync('npx', ['vitest', 'run', file, '--reporter=json', `--outputFile=${output}`], {
    shell: process.platform === 'win32',
    env: { ...process.env, VITE_LANE: 'quick' },
  });
  return Math.max(...readResults(output).map(({ seconds }) => seconds));
}

const problems: string[] = [];

if (lane === 'quick') {
  const slow = new Set(
    files.filter(({ seconds }) => seconds > MOST_SECONDS).map((file) => file.path),
  );
  for (const file of slow) {
    const seconds = secondsAlone(file);
    if (seconds > MOST_SECONDS)
      problems.push(
        `${file} took ${seconds.toFixed(0)} s alone, more than ${MOST_SECONDS} s. Choose fewer cases ` +
          `(tests/helpers/lane.ts), or rename it to .full.test.ts. To repeat: VITE_LANE=quick npx vitest run ${file}`,
      );
  }
}

const passed = new Set(
  files
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed')
    .flatMap(({ fullName }) => faultsIn(fullName)),
);
const unproven = Object.keys(FAULTS).filter((fault) => !passed.has(fault));
// A file that could not be loaded proves no faults.
const isWhole = files.every(
  ({ status, assertionResults }) => status === 'passed' || assertionResults.length > 0,
);
if (isWhole && unproven.length > 0)
  problems.push(
    `No test has proven these faults: ${unproven.join(' ')}. End the title of one with [${String(unproven[0])}].`,
  );

const failed = files.filter(({ status }) => status !== 'passed').map((file) => file.path);
if (failed.length > 0)
  problems.push(
    `To repeat: npx vitest run ${[...new Set(failed)].join(' ')} (after npm run build, if you changed src and they read dist)`,
  );

console.log(
  `Slowest: ${files
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, 5)
    .map((file) => `${file.path} ${file.seconds.toFixed(1)} s`)
    .join(', ')}`,
);
for (const problem of problems) console.error(`✗ ${problem}`);
if (problems.length > 0) process.exitCode = 1;
