// Proves: src/data/issue.ts, src/data/issue-help.ts
/** Every issue code is explained, from the code itself, and is really raised. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generateIssuePage } from '../../scripts/issue-codes.js';
import { ISSUE_HELP } from '../../src/data/issue-help.js';
import { type IssueCode, ISSUES } from '../../src/data/issue.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(`${root}docs/issues.md`, 'utf8');
const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/^data\/issue/.test(file))
  .map((file) => readFileSync(`${root}src/${file}`, 'utf8'))
  .join('\n');

it('the page of issues is what the code says: npm run generated makes it anew', async () => {
  expect(page).toBe(await generateIssuePage());
});

it('all codes are in the order of the alphabet', () => {
  const codes = Object.keys(ISSUES);
  expect(codes).toEqual([...codes].sort());
  expect(Object.keys(ISSUE_HELP)).toEqual(codes);
});

describe.each(Object.entries(ISSUES))('%s', (code, message) => {
  it('has a row with its cause and its remedy', () => {
    const { cause, remedy } = ISSUE_HELP[code as IssueCode];
    expect(cause).toMatch(/^[A-Z`].{20,}\.$/);
    expect(remedy).toMatch(/^[A-Z`].{12,}\.$/);
    const [row = ''] = page.split('\n').filter((line) => line.startsWith(`| \`${code}\` `));
    for (const words of [cause, remedy, message]) expect(row).toContain(words);
  });

  it('is raised somewhere', () => {
    expect(sources).toMatch(new RegExp(`['(]${code}'`));
  });
});
