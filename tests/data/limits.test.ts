/** Much more than any article has: the first of it is read, and the rest is told of. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/data/read-document.js';

const told = (data: unknown) =>
  readDocument(data).issues.map(({ code, path }) => `${code} ${path}`);

describe('a list of more than a thousand items [D19]', () => {
  const quotes = Array.from({ length: 1003 }, (_, place) => ({
    text: `Word ${String(place)}`,
    speaker: 'Ada Quillfeather',
  }));

  it.each([
    ['in a document', { headline: 'Rain', quotes }, 'limit /quotes'],
    ['that stands alone', quotes, 'limit '],
  ])('%s is cut, and the list is named', (_, data, issue) => {
    const read = readDocument(data).value?.quotes ?? [];
    expect(read).toHaveLength(1000);
    expect(read.at(-1)?.text).toBe('Word 999');
    expect(told(data)).toEqual([issue]);
  });

  it('of exactly a thousand is whole', () => {
    const data = { headline: 'Rain', quotes: quotes.slice(0, 1000) };
    expect(told(data)).toEqual([]);
    expect(readDocument(data).value?.quotes).toHaveLength(1000);
  });

  it('that says it is endless ends', () => {
    const endless = new Proxy([], {
      get: (target, key) =>
        key === 'length' ? 2 ** 32 - 1 : (Reflect.get(target, key) as unknown),
      has: () => true,
    });
    expect(told({ headline: 'Rain', keyPoints: endless })).toEqual(['limit /keyPoints']);
  });
});

describe('a list of more than ten thousand events', () => {
  const events = Array.from({ length: 10_003 }, (_, place) => ({ name: `Event ${place}` }));

  it.each([
    ['in a document', { headline: 'Rain', events }, 'limit /events'],
    ['that stands alone', events, 'limit '],
  ])('%s is cut, and the list is named', (_, data, issue) => {
    const read = readDocument(data).value?.events ?? [];
    expect(read).toHaveLength(10_000);
    expect(read.at(-1)?.name).toBe('Event 9999');
    expect(told(data)).toEqual([issue]);
  });

  it.each([
    ['in a document', { headline: 'Rain', events: events.slice(0, 10_000) }],
    ['that stands alone', events.slice(0, 10_000)],
  ])('is whole with exactly as many %s', (_, data) => {
    expect(told(data)).toEqual([]);
    expect(readDocument(data).value?.events.map(({ name }) => name)).toEqual(
      events.slice(0, 10_000).map(({ name }) => name),
    );
  });

  it('leaves the limit of what else a document has as it was', () => {
    const keyPoints = events.slice(0, 1003).map(({ name }) => name);
    const data = { headline: 'Rain', keyPoints, events: events.slice(0, 2000) };
    expect(told(data)).toEqual(['limit /keyPoints']);
    expect(readDocument(data).value?.events).toHaveLength(2000);
  });
});

describe('a text of more than 100,000 characters [D19]', () => {
  it.each(['x', '😀', '\u202e'])('%j is cut between two characters', (character) => {
    const data = { headline: `x${character.repeat(100_000)}` };
    const { headline = '' } = readDocument(data).value ?? {};
    expect(headline.length).toBeGreaterThan(99_990);
    expect(headline.replaceAll('\u202c', '').length).toBeLessThanOrEqual(100_000);
    expect(() => encodeURIComponent(headline)).not.toThrow();
    expect(told(data)).toEqual(['limit /headline']);
  });

  it('is whole where it has no more', () => {
    const headline = 'x'.repeat(100_000);
    expect(readDocument({ headline }).value?.headline).toBe(headline);
    expect(told({ headline })).toEqual([]);
  });
});

describe('a document of more than 500,000 values [D19]', () => {
  // One list that stands in a thousand places is a thousand lists to a reader.
  const people = Array.from({ length: 1000 }, () => 'Ada Quillfeather');
  const events = Array.from({ length: 1000 }, () => ({ name: 'Rain', people }));
  const data = { headline: 'Rain', keyPoints: ['It rained.'], events, disputes: [] };

  it('keeps what comes first, and tells of it once', () => {
    const { value, issues } = readDocument(data);
    expect(value?.keyPoints).toEqual(['It rained.']);
    const read = value?.events.length ?? 0;
    expect(read).toBeGreaterThan(400);
    expect(read).toBeLessThan(500);
    expect(issues.map(({ code }) => code)).toEqual(['limit']);
  });

  it('does not spoil the next one', () => {
    readDocument(data);
    expect(told({ headline: 'Rain' })).toEqual([]);
  });

  it.each([
    [
      'unknown properties',
      () => Object.fromEntries(people.map((_, place) => [`x${String(place)}`, 1])),
    ],
    ['bad items', () => ({ headline: 'Rain', keyPoints: people.map(() => 5), events: people })],
  ])('of many faults tells of the first thousand: %s', (_, make) => {
    const { issues } = readDocument({ headline: 'Rain', description: 5, ...make(), outlets: 5 });
    expect(issues).toHaveLength(1000);
  });
});

describe('JSON text of more than five million characters [D19]', () => {
  it('is not parsed at all', () => {
    expect(told(`{"headline":"Rain"}${' '.repeat(5_000_000)}`)).toEqual(['too-large ']);
  });

  it('of a million levels is read as far as the model goes', () => {
    const nested = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
    const { value } = readDocument(`{"headline":"Rain","keyPoints":${nested}}`);
    expect(value?.headline).toBe('Rain');
    expect(value?.keyPoints).toEqual([]);
  });
});

describe('what refers to much else [L18]', () => {
  it('is settled without looking through everything for everything', () => {
    const ids = Array.from({ length: 1000 }, (_, place) => `q${String(place)}`);
    const { value, issues } = readDocument({
      headline: 'Rain',
      quotes: ids.map((id) => ({ id, text: id, speaker: 'Ada' })),
      events: Array.from({ length: 400 }, (_, place) => ({ name: String(place), quotes: ids })),
      disputes: [
        {
          topic: 'On the rain',
          // Each answers the one behind it: the worst order there is.
          statements: ids.map((id, place) => ({
            id,
            speaker: 'Ada',
            text: id,
            respondsTo: ids[place + 1],
          })),
        },
      ],
    });
    expect(issues).toEqual([]);
    expect(value?.events[399]?.quotes).toHaveLength(1000);
    expect(value?.disputes[0]?.statements[0]?.id).toBe('q999');
  });
});
