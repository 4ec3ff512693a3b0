/**
 * Checks the rules of a whole test run, and names the command that repeats failed files.
 * node scripts/run.js scripts/lane-rules.ts RESULTS quick|full, where RESULTS is from Vitest's JSON reporter.
 */
import { readFileSync } from 'node:fs';
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

/** Seconds that the tests of a file may take in the quick lane. */
const MOST_SECONDS = 20;

const [results = '', lane] = process.argv.slice(2);
const files = (JSON.parse(readFileSync(results, 'utf8')) as Results).testResults.map((file) => ({
  ...file,
  path: path.relative('', file.name).replaceAll('\\', '/'),
  seconds: (file.endTime - file.startTime) / 1000,
}));

const problems: string[] = [];

if (lane === 'quick') {
  for (const file of files.filter(({ seconds }) => seconds > MOST_SECONDS))
    problems.push(
      `${file.path} took ${file.seconds.toFixed(0)} s, more than ${MOST_SECONDS} s. Choose fewer cases ` +
        `(tests/helpers/lane.ts), or rename it to .full.test.ts. To repeat: VITE_LANE=quick npx vitest run ${file.path}`,
    );
}

const passed = new Set(
  files
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed')
    .flatMap(({ fullName }) => faultsIn(fullName)),
);
const unproven = Object.keys(FAULTS).filter((fault) => !passed.has(fault));
// If a file could not be loaded, its faults are missing too.
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
