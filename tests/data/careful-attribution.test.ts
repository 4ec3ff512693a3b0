/** Unclear speakers and kinds: the reader says less, never more. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/data/read-document.js';

const speakerOf = (data: unknown) => readDocument(data).value?.quotes[0]?.speaker;
const told = (data: unknown) =>
  readDocument(data).issues.map(({ code, path }) => `${code} ${path}`);

describe('a source that may be anonymous is', () => {
  it.each<[anonymous: unknown, isAnonymous: boolean]>([
    [true, true],
    ['true', true],
    ['yes', true],
    [1, true],
    [0, true],
    [{}, true],
    [[true], true],
    [false, false],
    ['false', false],
    ['', false],
    [null, false],
  ])('%o: %s', (anonymous, isAnonymous) => {
    const data = { text: 'Said.', speaker: { description: 'a clerk', anonymous } };
    expect(!!speakerOf(data)?.anonymous).toBe(isAnonymous);
  });

  it.each([true, 'true', 1])(
    'and then has no name, and no address that leads to one: %o',
    (anonymous) => {
      const speaker = { name: 'Ada', jobTitle: 'clerk', url: 'https://ada.example/', anonymous };
      const data = { text: 'Said.', speaker };
      expect(JSON.stringify(readDocument(data).value)).not.toMatch(/ada/i);
      expect(speakerOf(data)).toMatchObject({ anonymous: true, jobTitle: 'clerk' });
      expect(told(data)).toContain('field /speaker/name');
    },
  );

  it('and is not called by an id', () => {
    const people = [{ id: 'ada', anonymous: true, jobTitle: 'clerk' }, { id: 'ben' }];
    const quotes = [
      { text: 'Said.', speaker: 'ada' },
      { text: 'Said too.', speaker: 'ben' },
    ];
    const { value, issues } = readDocument({ headline: 'Rain', people, quotes });
    expect(value?.quotes.map(({ speaker }) => speaker.name)).toEqual([undefined, undefined]);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'missing /people/0',
      'missing /people/1',
    ]);
  });
});

describe('a voice without a name is nobody else', () => {
  it.each<[string, unknown]>([
    ['anonymous', { description: 'a clerk', anonymous: true }],
    ['described', { description: 'a clerk' }],
    ['missing', undefined],
    ['empty', {}],
  ])('however many people have no id: %s', (_, speaker) => {
    const people = [{ name: 'Ada' }, { name: 'Ben' }];
    const events = [{ name: 'Rain', disputedBy: [speaker ?? 'Cy'] }];
    const { value } = readDocument({
      headline: 'x',
      people,
      quotes: [{ text: 'a', speaker }],
      events,
    });
    expect(value?.quotes[0]?.speaker.name).toBeUndefined();
    expect(JSON.stringify([value?.quotes, value?.events])).not.toMatch(/Ada|Ben/);
  });
});

it.each(['false', 'no', 0, {}])('what is not clearly on the record is not: %o', (onRecord) => {
  const data = { text: 'Said.', speaker: { name: 'Ada', onRecord } };
  expect(speakerOf(data)?.onRecord).toBe(false);
  expect(told(data)).toEqual(['field /speaker/onRecord']);
});

it('words of a kind that cannot be read get no quotation marks', () => {
  const data = { text: 'Said.', speaker: 'Ada', kind: { value: 'paraphrase' } };
  expect(readDocument(data).value?.quotes[0]?.kind).toBe('paraphrase');
  expect(told(data)).toEqual(['field /kind']);
});

it('of two people or outlets with one id the first is meant, and it is told [D15]', () => {
  const people = [
    { id: 'p', name: 'Ada' },
    { id: 'p', name: 'Ben' },
  ];
  const data = { headline: 'Rain', people, outlets: people, quotes: [{ text: 'a', speaker: 'p' }] };
  expect(speakerOf(data)?.name).toBe('Ada');
  expect(told(data)).toEqual(['duplicate-id /people/1/id', 'duplicate-id /outlets/1/id']);
});

describe('what would take a careless reader minutes is read [D19 L18]', () => {
  it.each([
    ['closing marks', `a${'\u202a'.repeat(50_000)}${'\u2069'.repeat(49_000)}b`],
    ['opening and closing marks', `${'\u2067\u202a\u2069'.repeat(33_000)}b`],
    ['opening quotation marks', '“'.repeat(100_000)],
    ['opening guillemets', '«'.repeat(100_000)],
    ['low quotation marks', '„'.repeat(100_000)],
  ])('%s', (_, text) => {
    expect(readDocument({ text, speaker: 'Ada' }).value?.quotes).toHaveLength(1);
  });

  it('ids that take the names of those we make', () => {
    const statements = Array.from({ length: 1000 }, (_, place) => ({
      speaker: 'Ada',
      text: 'Said.',
      ...(place < 500 && { id: `statements-${String(place + 1)}` }),
    }));
    const disputes = Array.from({ length: 20 }, () => ({ topic: 'On the rain', statements }));
    const { value } = readDocument({ headline: 'Rain', disputes });
    const ids = value?.disputes[0]?.statements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(1000);
  });

  it('one quote referred to a thousand times by an event, which has it once', () => {
    const { value } = readDocument({
      headline: 'Rain',
      quotes: [{ id: 'q', text: 'Said.', speaker: 'Ada' }],
      events: [{ name: 'Rain', quotes: Array.from({ length: 1000 }, () => 'q') }],
    });
    expect(value?.events[0]?.quotes).toHaveLength(1);
  });
});
