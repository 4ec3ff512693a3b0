/**
 * What must hold of a run of tests as a whole, and what repeats the files that failed.
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

/** Seconds that a file of the quick lane may take. A slower one belongs into a `.full.test.ts`, or into Node. */
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
      `${file.path} took ${file.seconds.toFixed(0)} s; at most ${MOST_SECONDS} s are allowed in npm test.`,
    );
}

const passed = new Set(
  files
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed')
    .flatMap(({ fullName }) => faultsIn(fullName)),
);
const unproven = Object.keys(FAULTS).filter((fault) => !passed.has(fault));
if (unproven.length > 0) problems.push(`Faults that no test has proven: ${unproven.join(' ')}`);

const failed = files.filter(({ status }) => status !== 'passed').map((file) => file.path);
if (failed.length > 0) problems.push(`To repeat: npx vitest run ${[...new Set(failed)].join(' ')}`);

console.log(
  `Slowest: ${files
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, 5)
    .map((file) => `${file.path} ${file.seconds.toFixed(1)} s`)
    .join(', ')}`,
);
for (const problem of problems) console.error(`✗ ${problem}`);
if (problems.length > 0) process.exitCode = 1;
