// Proves: src/data/resolve-references.ts, src/data/look-up.ts
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/data/read-document.js';

const people = [
  { id: 'ada', name: 'Ada Byron', jobTitle: 'Minister' },
  { id: 'source', description: 'a source in the ministry', anonymous: true },
];
const outlets = [{ id: 'cnn', name: 'CNN', url: 'https://cnn.example/' }];
const quotes = [
  { id: 'q1', text: 'It rains.', speaker: 'ada', date: '2025-10-16', saidTo: 'cnn' },
  { id: 'q2', text: 'It pours.', speaker: 'source', url: 'https://a.example/q2' },
];

const read = (rest: object) => readDocument({ headline: 'Rain', people, outlets, quotes, ...rest });
const issuesOf = (rest: object) => read(rest).issues.map(({ code, path }) => [code, path]);
const statementsOf = (...statements: readonly object[]) =>
  read({ disputes: [{ topic: 'Rain', statements }] }).value?.disputes[0]?.statements ?? [];

describe('who is meant', () => {
  it.each([
    ['an id', 'ada', { name: 'Ada Byron', jobTitle: 'Minister' }],
    ['the id of somebody without a name', 'source', { description: 'a source in the ministry' }],
    ['a name', 'Grace Hopper', { name: 'Grace Hopper' }],
    ['a person', { name: 'Ada', party: 'Moscow' }, { name: 'Ada', party: 'Moscow' }],
    ['a name like a property of every object', 'constructor', { name: 'constructor' }],
  ])('by %s', (_, speaker, expected) => {
    const { value, issues } = read({
      quotes: [{ text: 'x', speaker }],
      events: [
        { name: 'y', statusSource: speaker, people: [speaker, 'ada'], disputedBy: [speaker] },
      ],
      author: [speaker],
    });
    expect(issues).toEqual([]);
    expect(value?.quotes[0]?.speaker).toMatchObject(expected);
    expect(value?.events[0]).toMatchObject({
      statusSource: expected,
      people: [expected, { name: 'Ada Byron' }],
      disputedBy: [expected],
    });
    expect(value?.author).toMatchObject([expected]);
  });

  it('somebody without a name does not get one from the id', () => {
    const [, quote] = read({}).value?.quotes ?? [];
    expect(quote?.speaker.name).toBeUndefined();
  });

  it('a person written out is not replaced by one of the same id', () => {
    const { value } = read({
      quotes: [{ text: 'x', speaker: { id: 'ada', name: 'Ada the Second' } }],
    });
    expect(value?.quotes[0]?.speaker).toMatchObject({ name: 'Ada the Second' });
  });

  it.each([
    ['an id', 'cnn', { name: 'CNN', url: 'https://cnn.example/' }],
    ['a name', 'Reuters', { name: 'Reuters' }],
    ['an outlet', { name: 'RIA' }, { name: 'RIA' }],
  ])('which outlet, by %s', (_, outlet, expected) => {
    const { value, issues } = read({
      publisher: [outlet],
      quotes: [{ text: 'x', speaker: 'ada', saidTo: outlet, reportedBy: outlet }],
      events: [{ name: 'y', reportedBy: outlet }],
    });
    expect(issues).toEqual([]);
    expect(value?.publisher).toMatchObject([expected]);
    expect(value?.quotes[0]).toMatchObject({ saidTo: expected, reportedBy: expected });
    expect(value?.events[0]).toMatchObject({ reportedBy: expected });
  });

  it('people and outlets do not take each other’s ids', () => {
    const { value } = read({ quotes: [{ text: 'x', speaker: 'cnn', saidTo: 'ada' }] });
    expect(value?.quotes[0]).toMatchObject({ speaker: { name: 'cnn' }, saidTo: { name: 'ada' } });
  });

  it('of two people with one id, the first [D15]', () => {
    const { value } = read({ people: [...people, { id: 'ada', name: 'Another' }] });
    expect(value?.quotes[0]?.speaker.name).toBe('Ada Byron');
  });
});

describe('ids', () => {
  it('are given where there are none', () => {
    const item = { text: 'x', speaker: 'ada' };
    const { value, issues } = read({ quotes: [item, item], events: [{ name: 'y' }] });
    expect(issues).toEqual([]);
    expect(value?.quotes.map(({ id }) => id)).toEqual(['quotes-1', 'quotes-2']);
    expect(value?.events.map(({ id }) => id)).toEqual(['events-1']);
  });

  it.each([
    ['quotes', { text: 'x', speaker: 'ada' }],
    ['events', { name: 'y' }],
    [
      'disputes',
      {
        topic: 'z',
        statements: [
          { speaker: 'a', text: 'b' },
          { speaker: 'c', text: 'd' },
        ],
      },
    ],
  ] as const)('that are taken are an issue, and both %s are kept', (list, item) => {
    const { value, issues } = read({
      [list]: [
        { ...item, id: 'a' },
        { ...item, id: 'a' },
      ],
    });
    expect(issues).toMatchObject([{ code: 'duplicate-id', path: `/${list}/1/id` }]);
    expect(value?.[list].map(({ id }) => id)).toEqual(['a', `${list}-2`]);
  });

  it('that are taken among statements are an issue [D15]', () => {
    const rest = {
      disputes: [
        {
          topic: 'x',
          statements: [
            { id: 'a', speaker: 'a', text: 'b' },
            { id: 'a', speaker: 'c', text: 'd' },
          ],
        },
      ],
    };
    expect(issuesOf(rest)).toEqual([['duplicate-id', '/disputes/0/statements/1/id']]);
  });

  it.each([
    ['that comes later', [{}, { id: 'quotes-1' }]],
    ['that came before', [{ id: 'quotes-2' }, {}]],
  ])('that we give never take one %s', (_, given) => {
    const { value } = read({ quotes: given.map((id) => ({ ...id, text: 'x', speaker: 'ada' })) });
    const ids = value?.quotes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('are free again in another list and another dispute', () => {
    const statements = [
      { id: 'a', speaker: 'x', text: 'y' },
      { id: 'b', speaker: 'x', text: 'y' },
    ];
    const rest = {
      quotes: [{ id: 'a', text: 'x', speaker: 'ada' }],
      events: [{ id: 'a', name: 'y' }],
      disputes: [
        { id: 'a', topic: 'x', statements },
        { id: 'b', topic: 'x', statements },
      ],
    };
    expect(issuesOf(rest)).toEqual([]);
  });
});

describe('the quotes of an event', () => {
  it('are those of the ids, in that order', () => {
    const { value, issues } = read({ events: [{ name: 'x', quotes: ['q2', 'q1'] }] });
    expect(issues).toEqual([]);
    expect(value?.events[0]?.quotes).toMatchObject([{ text: 'It pours.' }, { text: 'It rains.' }]);
  });

  it('that do not exist are an issue, and the others are kept [D16]', () => {
    const { value, issues } = read({ events: [{ name: 'x', quotes: ['q9', 'q1'] }] });
    expect(issues).toMatchObject([{ code: 'reference', path: '/events/0/quotes/0' }]);
    expect(issues[0]?.message).toContain('q9');
    expect(value?.events[0]?.quotes).toMatchObject([{ text: 'It rains.' }]);
  });
});

describe('a statement', () => {
  const other = { speaker: 'Bob', text: 'No.' };

  it('in its own words is never a quotation', () => {
    const [statement] = statementsOf({ speaker: 'ada', text: 'It rains.' }, other);
    expect(statement).toMatchObject({
      stance: 'states',
      quote: { text: 'It rains.', kind: 'paraphrase', speaker: { name: 'Ada Byron' } },
    });
  });

  it('has the words and the chain of attribution of its quote', () => {
    const [statement] = statementsOf({ speaker: 'ada', quote: 'q1' }, other);
    expect(statement?.quote).toMatchObject({
      text: 'It rains.',
      date: { edtf: '2025-10-16' },
      saidTo: { name: 'CNN' },
    });
    expect(statement?.quote.kind).not.toBe('paraphrase');
  });

  it('puts its own attribution before that of its quote', () => {
    const own = {
      date: '2025-10-17',
      saidTo: 'RIA',
      reportedBy: 'TASS',
      url: 'https://a.example/',
    };
    const statement = statementsOf({ speaker: 'ada', quote: 'q1', ...own }, other).find(
      ({ quote }) => quote.text === 'It rains.',
    );
    expect(statement?.quote).toMatchObject({
      date: { edtf: '2025-10-17' },
      saidTo: { name: 'RIA' },
      reportedBy: { name: 'TASS' },
      url: 'https://a.example/',
    });
  });

  it('may carry a quote', () => {
    const quote = { text: '“No” was the word.', kind: 'partial', speaker: 'source' };
    const [statement] = statementsOf({ speaker: 'source', quote }, other);
    expect(statement?.quote).toMatchObject({ ...quote, speaker: { anonymous: true } });
  });

  it('without a speaker has that of its quote', () => {
    const { value } = read({ disputes: [{ topic: 'x', statements: [{ quote: 'q1' }, other] }] });
    expect(value?.disputes[0]?.statements[0]?.quote.speaker.name).toBe('Ada Byron');
  });

  it('whose quote does not exist is an issue [D16]', () => {
    const rest = {
      disputes: [{ topic: 'x', statements: [other, { speaker: 'ada', quote: 'q9' }] }],
    };
    expect(issuesOf(rest)).toEqual([['reference', '/disputes/0/statements/1/quote']]);
  });

  it('without words has none', () => {
    const [, statement] = statementsOf(other, { speaker: 'ada', stance: 'no-response' });
    expect(statement).toMatchObject({ stance: 'no-response', quote: { text: '' } });
  });

  it.each([
    ['nothing', 'x'],
    ['itself', 'a'],
    ['a quote', 'q1'],
  ])('that answers %s answers nobody, and is told [D16]', (_, respondsTo) => {
    const rest = {
      disputes: [{ topic: 'x', statements: [{ ...other, id: 'a', respondsTo }, other] }],
    };
    expect(issuesOf(rest)).toEqual([['reference', '/disputes/0/statements/0/respondsTo']]);
    const { value } = read(rest);
    expect(value?.disputes[0]?.statements.map((one) => one.respondsTo)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('what the document says of all its quotes', () => {
  it('is their language, unless they have their own', () => {
    const { value } = read({
      inLanguage: 'en',
      quotes: [...quotes, { text: 'Es regnet.', speaker: 'ada', inLanguage: 'de' }],
    });
    expect(value?.quotes.map(({ inLanguage }) => inLanguage)).toEqual(['en', 'en', 'de']);
  });

  it('is the day they were reported', () => {
    const { value } = read({ datePublished: '2025-10-21' });
    expect(value?.quotes.map(({ reported }) => reported?.edtf)).toEqual([
      '2025-10-21',
      '2025-10-21',
    ]);
  });
});
