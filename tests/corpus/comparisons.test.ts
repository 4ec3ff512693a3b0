import { describe, expect, it } from 'vitest';
import { hashText, isSameDate, precisionOf } from './comparisons.js';

describe('two dates are the same', () => {
  it.each([
    ['in another notation', '2025-10-16T09:00:00+0200', '2025-10-16 07:00:00Z', true],
    ['in another zone, known to the minute', '2025-10-16T09:00+02:00', '2025-10-16T07:00Z', true],
    [
      'with a part of a second or without',
      '2025-10-16T09:00:00.250Z',
      '2025-10-16T09:00:00Z',
      true,
    ],
    ['with the same doubt or none', '2025-10-16', '2025-10-16~', true],
    [
      'but not in another part of a second',
      '2025-10-16T09:00:00.25Z',
      '2025-10-16T09:00:00.5Z',
      false,
    ],
    ['but not an hour later', '2025-10-16T09:00Z', '2025-10-16T10:00Z', false],
    ['but not in a zone that was made up', '2025-10-16T09:00', '2025-10-16T09:00Z', false],
    ['but not at a time that was made up', '2025-10-16', '2025-10-16T00:00', false],
    ['but not on a day that was made up', '2025-10', '2025-10-01', false],
    ['but not where neither is one', 'soon', 'soon', false],
  ])('%s', (_, one, other, isSame) => {
    expect(isSameDate(one, other)).toBe(isSame);
    expect(isSameDate(other, one)).toBe(isSame);
  });
});

it.each([
  ['2025', 'year'],
  ['2025-10', 'month'],
  ['2025-10-16', 'day'],
  ['2025-10-16T09:00', 'minute'],
  ['2025-10-16T09:00:00Z', 'second'],
  ['2025-10-16T09:00:00.001', 'millisecond'],
  ['soon', undefined],
])('%s is known to the %s', (text, precision) => {
  expect(precisionOf(text)).toBe(precision);
});

it('a text is told by its letters and digits', () => {
  expect(hashText('A “bridge”  opens')).toBe(hashText('a "bridge" opens'));
  expect(hashText('A bridge &amp; a road')).not.toBe(hashText('A bridge & a road'));
});
