// npm run fuzz: feeds random broken documents to the reader and the elements.
//   --documents N  for the reader (100,000)      --seconds S  at least so long, for each of the five
//   --elements N   for each element (2,000)      --seed X     repeats an earlier run
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const text = /** @type {const} */ ({ type: 'string' });
const { values } = parseArgs({
  options: { documents: text, elements: text, seconds: text, seed: text },
});

/** @param {string | undefined} value @param {number} standard */
function count(value, standard) {
  const number = Number(value ?? standard);
  if (Number.isSafeInteger(number) && number >= 0) return String(number);
  console.error(`${value} is not a whole number.`);
  process.exit(2);
}

const seed = count(values.seed, Math.floor(Math.random() * 2 ** 31));
console.log(`Seed ${seed}`);

const results = path.join(mkdtempSync(path.join(tmpdir(), 'news-summary-')), 'results.json');
const files = ['tests/data/fuzz.test.ts', 'tests/shared/fuzz.test.ts'];
const { status } = spawnSync(
  'npx',
  [
    ...['vitest', 'run', '--project', 'node', '--project', 'browser', ...files],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
  ],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      VITE_FUZZ_DOCUMENTS: count(values.documents, 100_000),
      VITE_FUZZ_ELEMENTS: count(values.elements, 2_000),
      VITE_FUZZ_SECONDS: count(values.seconds, 0),
      VITE_FUZZ_SEED: seed,
    },
  },
);

// Vitest has printed the reason.
if (!existsSync(results)) process.exit(1);

/** @typedef {{ status: string, meta: { documents?: number } }} Tried */
/** @type {{ testResults: { name: string, assertionResults: Tried[] }[] }} */
const { testResults } = JSON.parse(readFileSync(results, 'utf8'));

/** @param {number} number */
const plain = (number) => number.toLocaleString('en');

/** Sums up one test file. @param {string} file */
function sum(file) {
  const all = testResults
    .filter(({ name }) => name.replaceAll('\\', '/').endsWith(file))
    .flatMap(({ assertionResults }) => assertionResults);
  const tried = all.flatMap(({ meta }) => meta.documents ?? []);
  const failed = all.filter((one) => one.status !== 'passed').length;
  const exceptions = `${failed} ${failed === 1 ? 'exception' : 'exceptions'}`;
  return { tried, exceptions, total: plain(tried.reduce((one, other) => one + other, 0)) };
}

const read = sum('data/fuzz.test.ts');
const shown = sum('shared/fuzz.test.ts');
const [least = 0, most = 0] = [Math.min(...shown.tried), Math.max(...shown.tried)];
const each = least === most ? plain(most) : `${plain(least)} to ${plain(most)}`;
console.log(`\n${read.total} documents read, ${read.exceptions}`);
console.log(
  `${shown.total} documents shown (${each} by each of ${shown.tried.length} elements), ${shown.exceptions}`,
);
if (status !== 0) console.log(`To repeat: npm run fuzz -- --seed ${seed}`);
process.exitCode = status === 0 ? 0 : 1;
