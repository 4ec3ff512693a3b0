// Proves: src/formats/json-ld/read/quotation.ts, src/formats/json-ld/read/claim.ts
import { describe, expect, it } from 'vitest';
import { article, issuesOf, plain, read } from './reading.js';

const quotation = (properties: object): object => ({
  '@type': 'Quotation',
  text: 'It stands.',
  ...properties,
});
const quoteOf = (properties: object) => read(article({ hasPart: quotation(properties) })).quotes[0];

describe('a quotation', () => {
  it.each(['hasPart', 'mentions', 'citation'])('is found under %s', (name) => {
    expect(read(article({ [name]: quotation({}) })).quotes).toMatchObject([
      { text: 'It stands.', kind: 'direct' },
    ]);
  });

  it('is found beside the article', () => {
    expect(read([article(), quotation({})]).quotes).toHaveLength(1);
  });

  it.each<[string, object, object]>([
    [
      'whoever said it',
      { creator: { '@type': 'Person', name: 'A. Builder', jobTitle: 'Engineer' } },
      { name: 'A. Builder', jobTitle: 'Engineer' },
    ],
    [
      'whoever said it before a character',
      { creator: 'A.', spokenByCharacter: { name: 'B.' } },
      { name: 'A.' },
    ],
    [
      'a character where there is nobody else',
      { spokenByCharacter: { '@type': 'Person', name: 'B.' } },
      { name: 'B.' },
    ],
    ['an author where there is no creator', { author: 'A.' }, { name: 'A.' }],
    [
      'an organisation',
      { creator: { '@type': 'Organization', name: 'Works Office' } },
      { name: 'Works Office', kind: 'institution' },
    ],
    [
      'a source without a name',
      { creator: { '@type': 'Person', description: 'a worker on the site' } },
      { description: 'a worker on the site', anonymous: true },
    ],
    [
      'Anonymous, which is no name',
      { creator: { '@type': 'Person', name: 'Anonymous', description: 'a worker' } },
      { description: 'a worker', anonymous: true },
    ],
    ['Anonymous as text', { creator: 'anonymous' }, { anonymous: true }],
    [
      'the Anonymous of Wikidata',
      { creator: { name: 'Unbekannt', sameAs: 'https://www.wikidata.org/wiki/Q4233718' } },
      { anonymous: true },
    ],
    [
      'reports that name nobody',
      { isBasedOn: { '@type': 'CreativeWork', description: 'local media' } },
      { kind: 'media', description: 'local media' },
    ],
    ['nobody known', {}, {}],
  ])('is by %s', (_, properties, speaker) => {
    expect(plain(quoteOf(properties)?.speaker)).toEqual(speaker);
  });

  it('has all there is around the words', () => {
    expect(
      quoteOf({
        dateCreated: '2026-03-01',
        datePublished: '2026-03-02',
        url: 'https://a.example/',
        archivedAt: 'https://b.example/',
        inLanguage: 'en',
        description: 'On the bridge',
        isBasedOn: { publisher: { name: 'Agency' } },
        translationOfWork: { '@type': 'Quotation', text: 'Está de pé.', inLanguage: 'pt' },
      }),
    ).toMatchObject({
      date: { edtf: '2026-03-01' },
      url: 'https://a.example/',
      archivedAt: 'https://b.example/',
      inLanguage: 'en',
      context: 'On the bridge',
      reportedBy: { name: 'Agency' },
      original: { text: 'Está de pé.', inLanguage: 'pt' },
    });
  });

  it('in pieces shows that something stood between them', () => {
    expect(quoteOf({ text: ['It stands', 'as planned'] })?.text).toBe('It stands … as planned');
  });

  it('alone on a page is a document without a headline', () => {
    expect(read({ '@type': 'Person', name: 'A.', subjectOf: quotation({}) })).toMatchObject({
      headline: '',
      quotes: [{ text: 'It stands.' }],
    });
  });

  it('without words is missed', () => {
    const data = article({ hasPart: { '@type': 'Quotation', creator: 'A.' } });
    expect(read(data).quotes).toEqual([]);
    expect(issuesOf(data)).toEqual(['missing /hasPart']);
  });

  it('by two is shown as by the first, and the second told of', () => {
    expect(issuesOf(article({ hasPart: quotation({ creator: ['A.', 'B.'] }) }))).toEqual([
      'left-out /hasPart/creator',
    ]);
  });
});

describe('claims', () => {
  const claim = (text: string, properties: object): object => ({
    '@type': 'Claim',
    text,
    ...properties,
  });

  it('about the same are a dispute under its name', () => {
    const about = { '@type': 'Thing', '@id': '#t', name: 'On the cost' };
    const mentions = [
      claim('It cost 2.', { author: 'A.', about, datePublished: '2026-03-01' }),
      claim('It cost 3.', {
        author: 'B.',
        about: { '@id': '#t' },
        appearance: { url: 'https://b.example/' },
      }),
    ];
    const { disputes, quotes } = read(article({ mentions }));
    expect(quotes).toEqual([]);
    expect(disputes).toMatchObject([
      {
        topic: 'On the cost',
        statements: [
          {
            stance: 'states',
            quote: { text: 'It cost 2.', speaker: { name: 'A.' }, date: { edtf: '2026-03-01' } },
          },
          {
            stance: 'states',
            quote: { text: 'It cost 3.', speaker: { name: 'B.' }, url: 'https://b.example/' },
          },
        ],
      },
    ]);
  });

  it('about another claim answer it', () => {
    const data = [
      article(),
      claim('It cost 2.', { '@id': '#c', author: 'A.', about: 'The cost' }),
      claim('It did not.', { author: 'B.', about: { '@id': '#c' } }),
    ];
    const [first, second] = read(data).disputes[0]?.statements ?? [];
    expect(second).toMatchObject({ stance: 'own-account', respondsTo: first?.id });
  });

  it('about each other alone have no topic, and stand alone', () => {
    const data = [
      article(),
      claim('It cost 2.', { '@id': '#c', author: 'A.', about: { '@id': '#d' } }),
      claim('It did not.', { '@id': '#d', author: 'B.', about: { '@id': '#c' } }),
    ];
    expect(read(data)).toMatchObject({
      disputes: [],
      quotes: [{ kind: 'paraphrase' }, { kind: 'paraphrase' }],
    });
  });

  it('alone are a paraphrase of whoever made them', () => {
    expect(
      read(article({ mentions: claim('It cost 2.', { author: { name: 'A.' } }) })).quotes,
    ).toMatchObject([{ kind: 'paraphrase', text: 'It cost 2.', speaker: { name: 'A.' } }]);
  });

  it('alone on a page are no headline', () => {
    expect(read(claim('It cost 2.', { author: 'A.', name: 'It cost 2.' }))).toMatchObject({
      headline: '',
      quotes: [{ text: 'It cost 2.' }],
    });
  });

  it('that nobody made are left out', () => {
    const data = article({ mentions: claim('It cost 2.', {}) });
    expect(read(data).quotes).toEqual([]);
    expect(issuesOf(data)).toEqual(['left-out /mentions']);
  });
});
