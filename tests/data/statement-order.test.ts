import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/data/read-document.js';
import { cases } from '../helpers/cases.js';

/** Returns the ids of statements as shown, given each as "id date > id of whom it answers". */
function orderOf(given: string): string {
  const statements = given.split(', ').map((statement) => {
    const [, id, date, respondsTo] = /^(\w)(?: ([^ ]{7,}))?(?: > (\w))?$/.exec(statement) ?? [];
    return { id, date, respondsTo, speaker: 'Ada', text: 'x' };
  });
  const { value } = readDocument({ topic: 'x', statements });
  return value?.disputes[0]?.statements.map(({ id }) => id).join(' ') ?? '';
}

describe('voices stand in order', () => {
  it.each(
    cases(`
      of time                                      | a 2025-10-21, b 2025-10-20                       | b a
      of the document, at one time                 | b 2025-10-20, a 2025-10-20                       | b a
      of the document, without dates               | b, a, c                                          | b a c
      of hours in different zones                  | a 2025-10-20T10:00Z, b 2025-10-20T12:00+03:00    | b a
      the coarser date first                       | a 2025-10-01, b 2025-10                          | b a
      an undated one behind the one it follows     | a 2025-10-22, x, b 2025-10-20                    | b a x
      an undated one that follows none comes last  | x, a 2025-10-22, b 2025-10-20                    | b a x
    `),
  )('%s', (_, given = '', expected) => {
    expect(orderOf(given)).toBe(expected);
  });
});

describe('nobody stands before the one they answer', () => {
  it.each(
    cases(`
      in the document                       | b > a, a                                        | a b
      in time                               | b 2025-10-20 > a, a 2025-10-21                  | a b
      over several steps                    | c > b, b > a, a                                 | a b c
      and answers to one keep their order   | c > a, b > a, a                                 | a c b
      while others pass                     | b 2025-10-19 > a, c 2025-10-20, a 2025-10-21    | c a b
    `),
  )('%s', (_, given = '', expected) => {
    expect(orderOf(given)).toBe(expected);
  });

  it.each(
    cases(`
      two                     | a 2025-10-21 > b, b 2025-10-20 > a  | b a
      three                   | a > c, b > a, c > b                 | a b c
      two beside one          | a > b, b > a, c                     | c a b
      two who are answered    | c > a, a > b, b > a                 | c a b
    `),
  )('save in a circle, which its earliest begins: %s', (_, given = '', expected) => {
    expect(orderOf(given)).toBe(expected);
  });
});
