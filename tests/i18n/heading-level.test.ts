import { expect, it } from 'vitest';
import { headingLevel, levelBelow } from '../../src/i18n/heading-level.js';

it.each([
  [2, 2],
  [6, 6],
  [1, 3],
  [7, 3],
  [2.5, 3],
  [NaN, 3],
])('%s is a first heading of level %s', (given, level) => {
  expect(headingLevel(given)).toBe(level);
});

it('headings below it stop at 6', () => {
  expect([0, 1, 2].map((steps) => levelBelow(5, steps))).toEqual([5, 6, 6]);
});
