import { describe, expect, it } from 'vitest';
import { nodesOf, URL } from './graph-of.js';

const quoteOf = (quote: object) =>
  nodesOf({ quotes: [{ id: 'q', text: 'It is late.', speaker: 'Ada', ...quote }] })[1];

describe('words', () => {
  it.each([
    ['direct', 'It is late.', 'Quotation', 'It is late.'],
    ['partial', 'She called it “late”.', 'Quotation', 'late'],
    ['partial', 'It was “late” and «cold».', 'Quotation', ['late', 'cold']],
    ['partial', 'She called it late.', 'Claim', 'She called it late.'],
    ['paraphrase', 'She called it “late”.', 'Claim', 'She called it “late”.'],
    ['unknown', 'It is late.', 'Claim', 'It is late.'],
  ])('%s: %s is a %s', (kind, given, type, text) => {
    expect(quoteOf({ kind, text: given })).toMatchObject({ '@type': type, text });
  });

  it.each([
    ['a date', { date: '2025-10-16' }, { dateCreated: '2025-10-16' }],
    ['a date that is only a month', { date: '2025-10' }, {}],
    ['a context', { context: 'On the day.' }, { description: 'On the day.' }],
    [
      'a place to read',
      { url: 'https://a.example/', archivedAt: 'https://b.example/' },
      {
        ...{ url: 'https://a.example/', archivedAt: 'https://b.example/' },
      },
    ],
    ['an address that is no link', { url: 'javascript:alert(1)' }, {}],
    ['an outlet that was told', { saidTo: 'Meridel Post' }, {}],
    [
      'an outlet that reported it',
      { reportedBy: 'Meridel Post' },
      {
        isBasedOn: { '@type': 'CreativeWork', publisher: { '@id': `${URL}#Meridel-Post` } },
      },
    ],
    [
      'an original',
      { original: { text: 'Поздно.', inLanguage: 'ru' }, inLanguage: 'en' },
      {
        inLanguage: 'en',
        translationOfWork: {
          ...{ '@type': 'Quotation', text: 'Поздно.', inLanguage: 'ru' },
          creator: { '@id': `${URL}#Ada` },
        },
      },
    ],
  ])('with %s', (_, given, expected) => {
    expect(quoteOf(given)).toEqual({
      ...{ '@type': 'Quotation', '@id': `${URL}#q`, text: 'It is late.' },
      ...{ creator: { '@id': `${URL}#Ada` }, ...expected },
    });
  });
});

describe('the words of a partial quote as they were spoken', () => {
  it.each([
    ['are what is marked', 'Она сказала «поздно».', 'поздно'],
    ['are all of it where nothing is', 'поздно', 'поздно'],
  ])('%s', (_, text, words) => {
    const quote = { kind: 'partial', text: 'She called it “late”.', original: { text } };
    expect(quoteOf(quote)).toMatchObject({ translationOfWork: { text: words } });
  });
});

describe('a dispute', () => {
  const quotes = [{ id: 'late', text: 'It is late.', speaker: 'Ada' }];
  const sidesOf = (...statements: object[]) =>
    nodesOf({
      quotes,
      disputes: [{ id: 'd', topic: 'On the day', established: ['It opened.'], statements }],
    });
  const ada = { id: 'ada', speaker: 'Ada', quote: 'late' };
  const bea = {
    ...{ id: 'bea', speaker: 'Bea', text: 'It is not.', stance: 'denies', respondsTo: 'ada' },
    ...{ date: '2025-10-16', url: 'https://a.example/' },
  };

  it('is a claim for each side, in the same words about the same thing', () => {
    const about = { '@id': `${URL}#d` };
    expect(sidesOf(ada, bea).slice(0, 5)).toEqual([
      expect.objectContaining({
        hasPart: { '@id': `${URL}#late` },
        mentions: [{ '@id': `${URL}#ada` }, { '@id': `${URL}#bea` }],
      }),
      expect.objectContaining({ '@type': 'Quotation' }),
      { '@type': 'Thing', ...about, name: 'On the day' },
      {
        ...{ '@type': 'Claim', '@id': `${URL}#ada`, about, text: 'It is late.' },
        ...{ appearance: { '@id': `${URL}#late` }, author: { '@id': `${URL}#Ada` } },
      },
      {
        ...{ '@type': 'Claim', '@id': `${URL}#bea`, about, text: 'It is not.' },
        ...{ author: { '@id': `${URL}#Bea` }, datePublished: '2025-10-16' },
        url: 'https://a.example/',
      },
    ]);
  });

  it('has no verdict, and nothing that is told as fact', () => {
    expect(JSON.stringify(sidesOf(ada, bea))).not.toMatch(
      /ClaimReview|Action|Rating|denies|opened/i,
    );
  });

  it.each(['no-response', 'declines-to-comment'])('has no claim of one who: %s', (stance) => {
    const graph = sidesOf(ada, { speaker: 'Bea', stance, text: 'Bea said nothing.' });
    expect(JSON.stringify(graph)).not.toContain('Bea');
  });

  it('in which nobody says anything is left out', () => {
    const silent = { speaker: 'Bea', stance: 'no-response' };
    expect(sidesOf(silent, silent).map((node) => node['@type'])).not.toContain('Thing');
  });

  it('knows the words of a quote from others under its id', () => {
    const quote = { id: 'late', text: 'It is early.' };
    const claim = sidesOf({ speaker: 'Ada', quote }, bea).find(
      ({ text }) => text === 'It is early.',
    );
    expect(claim).toMatchObject({ '@type': 'Claim' });
    expect(claim).not.toHaveProperty('appearance');
  });
});
