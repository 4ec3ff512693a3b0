import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/data/read-document.js';

type Given = readonly [id: string, date?: string, respondsTo?: string];

/** The ids of statements in the order they are shown in. */
function orderOf(...given: readonly Given[]): string {
  const statements = given.map(([id, date, respondsTo]) => ({
    id,
    date,
    respondsTo,
    speaker: 'Ada',
    text: 'x',
  }));
  const { value } = readDocument({ topic: 'x', statements });
  return value?.disputes[0]?.statements.map(({ id }) => id).join(' ') ?? '';
}

describe('voices stand in order', () => {
  it.each<readonly [string, readonly Given[], string]>([
    [
      'of time',
      [
        ['a', '2025-10-21'],
        ['b', '2025-10-20'],
      ],
      'b a',
    ],
    [
      'of the document, at one time',
      [
        ['b', '2025-10-20'],
        ['a', '2025-10-20'],
      ],
      'b a',
    ],
    ['of the document, without dates', [['b'], ['a'], ['c']], 'b a c'],
    [
      'of hours in different zones',
      [
        ['a', '2025-10-20T10:00Z'],
        ['b', '2025-10-20T12:00+03:00'],
      ],
      'b a',
    ],
    [
      'the coarser date first',
      [
        ['a', '2025-10-01'],
        ['b', '2025-10'],
      ],
      'b a',
    ],
    [
      'an undated one behind the one it follows',
      [['a', '2025-10-22'], ['x'], ['b', '2025-10-20']],
      'b a x',
    ],
    [
      'an undated one that follows none comes last',
      [['x'], ['a', '2025-10-22'], ['b', '2025-10-20']],
      'b a x',
    ],
  ])('%s', (_, given, expected) => {
    expect(orderOf(...given)).toBe(expected);
  });
});

describe('nobody stands before the one they answer', () => {
  it.each<readonly [string, readonly Given[], string]>([
    ['in the document', [['b', undefined, 'a'], ['a']], 'a b'],
    [
      'in time',
      [
        ['b', '2025-10-20', 'a'],
        ['a', '2025-10-21'],
      ],
      'a b',
    ],
    ['over several steps', [['c', undefined, 'b'], ['b', undefined, 'a'], ['a']], 'a b c'],
    [
      'and answers to one keep their order',
      [['c', undefined, 'a'], ['b', undefined, 'a'], ['a']],
      'a c b',
    ],
    [
      'while others pass',
      [
        ['b', '2025-10-19', 'a'],
        ['c', '2025-10-20'],
        ['a', '2025-10-21'],
      ],
      'c a b',
    ],
  ])('%s', (_, given, expected) => {
    expect(orderOf(...given)).toBe(expected);
  });

  it.each<readonly [string, readonly Given[], string]>([
    [
      'two',
      [
        ['a', '2025-10-21', 'b'],
        ['b', '2025-10-20', 'a'],
      ],
      'b a',
    ],
    [
      'three',
      [
        ['a', undefined, 'c'],
        ['b', undefined, 'a'],
        ['c', undefined, 'b'],
      ],
      'a b c',
    ],
    ['two beside one', [['a', undefined, 'b'], ['b', undefined, 'a'], ['c']], 'c a b'],
    [
      'two who are answered',
      [
        ['c', undefined, 'a'],
        ['a', undefined, 'b'],
        ['b', undefined, 'a'],
      ],
      'c a b',
    ],
  ])('save in a circle, which its earliest begins: %s', (_, given, expected) => {
    const order = orderOf(...given);
    expect(order.split(' ').sort()).toEqual(given.map(([id]) => id).sort());
    expect(order).toBe(expected);
  });
});
