// Proves: src/formats/json-ld/write/node.ts
import { expect, it } from 'vitest';
import { graphOf, URL } from './graph-of.js';

it('is the same for the same document, and has nothing that is not given', () => {
  const rest = { quotes: [{ text: 'It is late.', speaker: 'Ada' }], keyPoints: ['It is late.'] };
  expect(JSON.stringify(graphOf(rest))).toBe(JSON.stringify(graphOf(rest)));
  expect(graphOf(rest)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [
      {
        ...{ '@type': 'NewsArticle', '@id': `${URL}#article`, headline: 'A bridge opens' },
        ...{ url: URL, hasPart: { '@id': `${URL}#quotes-1` } },
      },
      {
        ...{ '@type': 'Quotation', '@id': `${URL}#quotes-1`, text: 'It is late.' },
        creator: { '@id': `${URL}#Ada` },
      },
      { '@type': 'Person', '@id': `${URL}#Ada`, name: 'Ada' },
    ],
  });
});
