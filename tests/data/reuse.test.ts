/** Reuse: equal parts of a new reading are the objects of the one before. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reuse } from '../../src/data/reuse.js';
import { howOften, timeFor } from '../fuzz/settings.js';

const RUNS = 2000;

const older = () => ({
  headline: 'Rain',
  events: [
    { name: 'Flood', people: [{ name: 'Ada Quillfeather' }] },
    { name: 'Thaw', people: [] },
  ],
  image: { url: 'photo.svg', width: 3 },
});

describe('a newer value that says the same', () => {
  it.each([
    ['an object', { name: 'Rain', people: [{ name: 'Ada' }] }],
    ['a list', ['Rain', { name: 'Ada' }]],
    ['an empty object', {}],
    ['an empty list', []],
    ['nothing known of a key', { name: 'Rain', date: undefined, place: null }],
  ])('is the older one itself: %s', (_, value) => {
    expect(reuse(value, structuredClone(value))).toBe(value);
  });

  it('is the older one itself, also where the keys stand in another order', () => {
    const value = { name: 'Rain', date: '2025' };
    expect(reuse(value, { date: '2025', name: 'Rain' })).toBe(value);
  });

  it('is itself where it is no copy', () => {
    const value = older();
    expect(reuse(value, value)).toBe(value);
  });
});

describe('a newer value that says something else', () => {
  it('is a new object all the way up, with the older parts beside the way', () => {
    const [before, after] = [older(), older()];
    const [flood, thaw] = after.events;
    if (flood) flood.name = 'High water';
    const made = reuse(before, after);
    expect(made).toBe(after);
    expect(made.events).not.toBe(before.events);
    expect(made.events[0]).toBe(flood);
    expect(made.events[0]?.people).toBe(before.events[0]?.people);
    expect(made.events[1]).toBe(before.events[1]);
    expect(made.events[1]).not.toBe(thaw);
    expect(made.image).toBe(before.image);
  });

  it.each([
    ['an item more', ['a', 'b'], ['a', 'b', 'c']],
    ['an item less', ['a', 'b'], ['a']],
    ['no items any more', ['a'], []],
    ['items for the first time', [], ['a']],
    ['a key more', { a: 1 }, { a: 1, b: 2 }],
    ['a key less', { a: 1, b: 2 }, { a: 1 }],
    ['another key', { a: 1 }, { b: 1 }],
    ['a key that is undefined more', { a: 1 }, { a: 1, b: undefined }],
    ['a key that is undefined now', { a: 1 }, { a: undefined }],
    ['a key that is known now', { a: undefined }, { a: 1 }],
    ['nothing for text', { a: 'b' }, { a: null }],
    ['text for nothing', { a: null }, { a: 'b' }],
    ['nothing for an object', { a: { b: 1 } }, { a: null }],
    ['an object for nothing', { a: null }, { a: { b: 1 } }],
    ['text for an object', { a: { name: 'Ada' } }, { a: 'Ada' }],
    ['an object for text', { a: 'Ada' }, { a: { name: 'Ada' } }],
    ['a list for an object', { a: { name: 'Ada' } }, { a: [{ name: 'Ada' }] }],
    ['an object for a list', { a: [{ name: 'Ada' }] }, { a: { name: 'Ada' } }],
    ['text for a list', { a: ['b'] }, { a: 'b' }],
    ['a number for its digits', { a: '1' }, { a: 1 }],
    ['the same items, turned round', ['a', 'b'], ['b', 'a']],
  ])('goes on saying it: %s', (_, before, after) => {
    const said = structuredClone<unknown>(after);
    const kept = structuredClone<unknown>(before);
    const made: unknown = reuse(before, after);
    expect(made).toBe(after);
    expect(made).toStrictEqual(said);
    expect(before).toStrictEqual(kept);
  });

  it.each([
    ['nothing', null],
    ['nothing at all', undefined],
    ['text', 'Rain'],
    ['a number', 5],
  ])('is taken as it is where it is, or was, %s', (_, value) => {
    const tree = older();
    expect(reuse(tree, value)).toBe(value);
    expect(reuse(value, tree)).toBe(tree);
    expect(tree).toEqual(older());
  });
});

it.each([
  ['a list and an object', ['a'], { 0: 'a' }],
  ['an object and a list', { 0: 'a' }, ['a']],
  ['both empty', [], {}],
])('%s are never the same', (_, older, newer) => {
  expect(reuse(older, newer)).toBe(newer);
});

describe('what a page has frozen', () => {
  const freeze = <Value>(value: Value): Value => {
    if (typeof value === 'object' && value) {
      for (const part of Object.values(value)) freeze(part);
      Object.freeze(value);
    }
    return value;
  };

  it('is the older one where it says the same', () => {
    const before = freeze(older());
    expect(reuse(before, freeze(older()))).toBe(before);
  });

  it('stays as it is where it does not', () => {
    const after = freeze({ ...older(), headline: 'Sun' });
    expect(reuse(freeze(older()), after)).toBe(after);
    expect(after).toEqual({ ...older(), headline: 'Sun' });
  });
});

describe('whatever two trees hold', () => {
  // Few keys and few words, so that much of two trees is the same.
  const leaf = fc.constantFrom<unknown>('a', 'b', '', 0, 1, true, null);
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      fc.array(tie('tree'), { maxLength: 3 }),
      // Never an empty object: by its keys an empty list is the same, and no document has one for the other.
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('tree'), {
        minKeys: 1,
        noNullPrototype: true,
      }),
    ),
  }));

  it('the newer says what it said, the older as well', { timeout: timeFor(RUNS) }, () => {
    fc.assert(
      fc.property(tree, tree, (before, after) => {
        const [kept, said] = [structuredClone(before), structuredClone(after)];
        expect(reuse(before, after)).toStrictEqual(said);
        expect(before).toStrictEqual(kept);
      }),
      howOften(RUNS),
    );
  });

  it('a copy is never kept', { timeout: timeFor(RUNS) }, () => {
    fc.assert(
      fc.property(tree, (value) => {
        expect(reuse(value, structuredClone(value))).toBe(value);
      }),
      howOften(RUNS),
    );
  });
});
