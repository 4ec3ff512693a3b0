import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeMissed } from './account.js';
import { loadCorpus } from './documents.js';
import { checkDocument } from './expectations.js';

const corpus = loadCorpus();
const page = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8');

describe.runIf(corpus)(
  'of the documents of others, all is found that docs/formats.md does not list:',
  () => {
    it.each(corpus ?? [])('$file', (entry) => {
      const missed = describeMissed(entry.file, checkDocument(entry));
      if (missed) expect(page).toContain(missed);
      expect(checkDocument(entry)).toContainEqual({ name: 'answer', isMet: true });
    });

    it('and that is 95 % of what a person finds in them', () => {
      const expectations = (corpus ?? []).flatMap(checkDocument);
      const met = expectations.filter(({ isMet }) => isMet);
      expect(met.length / expectations.length).toBeGreaterThanOrEqual(0.95);
    });
  },
);

it.skipIf(corpus)('the documents of others were left out: there is no ../shared/corpus', () => {
  expect(corpus).toBeUndefined();
});
