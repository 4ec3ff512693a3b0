/** The README: one page with an example of each element. docs.test.ts tests its snippets and links. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { TAGS } from './our-tags.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

it('is one page', () => {
  expect(readme.split('\n').length).toBeLessThanOrEqual(160);
});

it.each(TAGS)('has an example of <%s>', (tag) => {
  expect(readme).toMatch(new RegExp(`^<${tag}[\\s>]`, 'm'));
});

it.each(['npm install', 'integrity=', 'npm start', 'npm test', 'Safari from', 'LICENSE'])(
  'tells about: %s',
  (words) => {
    expect(readme).toContain(words);
  },
);
