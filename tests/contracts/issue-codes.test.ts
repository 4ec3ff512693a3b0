// Proves: src/data/issue.ts
/** Every issue code is explained, from the code itself, and is really raised. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generateIssuePage, readIssueCodes } from '../../scripts/issue-codes.js';
import { ISSUES } from '../../src/data/issue.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(`${root}docs/issues.md`, 'utf8');
const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && file !== 'data/issue.ts')
  .map((file) => readFileSync(`${root}src/${file}`, 'utf8'))
  .join('\n');

it('the page of issues is what the code says: npm run generated makes it anew', async () => {
  expect(page).toBe(await generateIssuePage());
});

it('all codes of the library are found in its source, in the order of the alphabet', () => {
  const codes = readIssueCodes().map(({ code }) => code);
  expect(codes).toEqual(Object.keys(ISSUES));
  expect(codes).toEqual([...codes].sort());
});

describe.each(readIssueCodes())('$code', ({ code, cause, remedy, message }) => {
  it('has a row with its cause and its remedy', () => {
    expect(cause).toMatch(/^[A-Z`].{20,}\.$/);
    expect(remedy).toMatch(/^[A-Z`].{12,}\.$/);
    const [row = ''] = page.split('\n').filter((line) => line.startsWith(`| \`${code}\` `));
    for (const words of [cause, remedy, message]) expect(row).toContain(words);
  });

  it('is raised somewhere', () => {
    expect(sources).toMatch(new RegExp(`['(]${code}'`));
  });
});
