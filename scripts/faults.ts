/**
 * Writes docs/faults.md: every fault, the tests that prove it, and whether they passed.
 * node scripts/run.js scripts/faults.ts RESULTS [--check], where RESULTS is what vitest's json reporter wrote.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { FAULTS } from '../tests/faults.js';

interface Results {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const target = path.join(root, 'docs/faults.md');

/** The first test of each file that names a fault, and whether all that name it passed. */
interface Proof {
  readonly tests: ReadonlyMap<string, string>;
  readonly hasPassed: boolean;
}

function proofOf(row: string, { testResults }: Results): Proof {
  const tests = new Map<string, string>();
  let hasPassed = true;
  for (const { name, assertionResults } of testResults) {
    const file = path.relative(root, name).replaceAll('\\', '/');
    for (const { fullName, status } of assertionResults) {
      const names = [...fullName.matchAll(/\[([DUNL]\d+(?: [DUNL]\d+)*)\]/g)];
      if (!names.some(([, rows = '']) => rows.split(' ').includes(row))) continue;
      const title = fullName.replace(/ ?\[[DUNL][\dDUNL ]+\]/g, '').trim();
      if (!tests.has(file)) tests.set(file, title);
      hasPassed &&= status === 'passed';
    }
  }
  return { tests, hasPassed: hasPassed && tests.size > 0 };
}

/** One line of a table, whatever stands in it. */
const cell = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/[|<>*_`~[\]\\]/g, '\\$&')
    .replace(/(?<=.{140}).+/su, '…');

async function write(results: Results): Promise<{ text: string; failed: string[] }> {
  const rows: string[] = [];
  const failed: string[] = [];
  for (const [row, promise] of Object.entries(FAULTS)) {
    const { tests, hasPassed } = proofOf(row, results);
    const list = [...tests]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([file, title]) => `[${path.basename(file)}](../${file}): ${cell(title)}`);
    rows.push(
      `| ${row} | ${promise} | ${list.join('<br>')} | ${hasPassed ? 'passed' : '**failed**'} |`,
    );
    if (!hasPassed) failed.push(row);
  }
  const text = `<!-- Made by npm run faults. -->

# What goes wrong, and what then happens

Data is bad, networks fail and pages are hostile: each of these is a promise, and tests prove it. Of each file that does so
its first test is named. D is for data, U for addresses and pictures, N for the network, L for life in a page.

| Fault | What happens | Tests | Result |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
  const options = await resolveConfig(target);
  return { text: await format(text, { ...options, parser: 'markdown' }), failed };
}

const [results = '', option] = process.argv.slice(2);
const { text, failed } = await write(JSON.parse(readFileSync(results, 'utf8')) as Results);
const isCurrent = option !== '--check' || readFileSync(target, 'utf8') === text;
if (option !== '--check') writeFileSync(target, text);
console.log(
  `${String(Object.keys(FAULTS).length)} faults, ${String(failed.length)} not proven: ${failed.join(' ') || 'none'}`,
);
if (!isCurrent) console.error('docs/faults.md is not current. Run: npm run faults');
if (failed.length > 0 || !isCurrent) process.exitCode = 1;
