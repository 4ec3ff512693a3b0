/** Every fault we promise to bear is named by a test, and no test names one that is none. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { FAULTS } from '../faults.js';

const tests = fileURLToPath(new URL('..', import.meta.url));
const named = new Set(
  readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(tests + file, 'utf8'))
    .flatMap((text) => [...text.matchAll(/ \[([DUNL]\d+(?: [DUNL]\d+)*)\]['"`]/g)])
    .flatMap(([, rows = '']) => rows.split(' ')),
);

it.each(Object.keys(FAULTS))('%s is named by a test', (row) => {
  expect(named).toContain(row);
});

it('no test names another', () => {
  expect([...named].filter((row) => !Object.hasOwn(FAULTS, row))).toEqual([]);
});
