import { describe, expect, it } from 'vitest';
import { EVENT_STATUSES } from '../../src/data/event.js';
import { readStatus } from '../../src/data/event-status.js';
import { readDate } from '../../src/data/partial-date.js';

const moment = (text: string) => Date.parse(text);
const NOW = moment('2026-03-01T12:00Z');

const statusOf = (date: string | undefined, asOf: string | undefined, now = NOW, status?: string) =>
  readStatus(
    {
      date: date === undefined ? undefined : readDate(date),
      status: status as 'planned' | undefined,
    },
    asOf === undefined ? undefined : readDate(asOf),
    now,
  );

describe('without a status of its own, an event', () => {
  it.each([
    ['of the day before', '2025-10-20', '2025-10-21', 'happened'],
    ['of the day itself', '2025-10-21', '2025-10-21', 'happened'],
    ['of the day after', '2025-10-22', '2025-10-21', 'planned'],
    ['of the year the document was written in', '2025', '2025-10-21', undefined],
    ['of the month before', '2025-09', '2025-10-21', 'happened'],
    ['of the month it was written in', '2025-10', '2025-10-21', undefined],
    ['of the month after', '2025-11', '2025-10-21', 'planned'],
    ['of an interval that was over', '2025-10-01/2025-10-05', '2025-10-21', 'happened'],
    ['of an interval that was going on', '2025-10-20/2025-10-25', '2025-10-21', undefined],
    ['of an interval to come', '2025-10-27/2025-11-02', '2025-10-21', 'planned'],
    ['some time after the day before', '2025-10-20/..', '2025-10-21', undefined],
    ['some time after a day to come', '2025-10-23/..', '2025-10-21', 'planned'],
    ['by the day before', '../2025-10-20', '2025-10-21', 'happened'],
    ['by the day after', '../2025-10-22', '2025-10-21', undefined],
    ['an hour before', '2025-10-21T11:00Z', '2025-10-21T12:00Z', 'happened'],
    ['an hour after', '2025-10-21T13:00Z', '2025-10-21T12:00Z', 'planned'],
    ['an hour before, in another zone', '2025-10-21T13:00+03:00', '2025-10-21T11:00Z', 'happened'],
    ['without a date', undefined, '2025-10-21', undefined],
  ])('%s', (_, date, asOf, status) => {
    expect(statusOf(date, asOf).status).toBe(status);
  });

  it.each([
    ['before now', '2026-02', 'happened'],
    ['after now', '2026-04', 'planned'],
    ['around now', '2026-03', undefined],
  ])('is measured by the present where the document names no moment: %s', (_, date, status) => {
    expect(statusOf(date, undefined).status).toBe(status);
  });
});

describe('a status of its own', () => {
  it.each(EVENT_STATUSES)('%s is never replaced', (status) => {
    for (const date of ['2025-10-20', '2025-10-23', undefined]) {
      expect(statusOf(date, '2025-10-21', NOW, status).status).toBe(status);
    }
  });

  it('that is not known stands as it is', () => {
    expect(statusOf('2025-10-23', '2025-10-21', NOW, 'suspended').status).toBe('suspended');
  });
});

describe('an event lies ahead', () => {
  it.each([
    ['2025-10-23', undefined, true],
    ['2025-10-23', 'planned', true],
    ['2025-10-23', 'cancelled', true],
    ['2025-10-23', 'suspended', true],
    ['2025-10-23', 'happened', false],
    ['2025-10-23', 'ongoing', false],
    ['2025-10-20', 'planned', false],
    ['2025-10-20/2025-10-25', 'planned', true],
    ['2025-10-20/2025-10-25', undefined, false],
    ['2025-10-21/..', 'possible', true],
    [undefined, 'planned', false],
  ])('%s, %s: %s', (date, status, isAhead) => {
    expect(statusOf(date, '2025-10-21', NOW, status).isAhead).toBe(isAhead);
  });
});

describe('an event is over', () => {
  it.each([
    ['2025-10-23', '2025-10-22T23:59:59Z', false],
    ['2025-10-23', '2025-10-23T12:00Z', false],
    ['2025-10-23', '2025-10-23T23:59:59.998Z', false],
    ['2025-10-23', '2025-10-24T00:00Z', true],
    ['2025-10', '2025-10-31T12:00Z', false],
    ['2025-10', '2025-11-01T00:00Z', true],
    ['2025-10-27/2025-11-02', '2025-11-01T00:00Z', false],
    ['2025-10-27/2025-11-02', '2025-11-03T00:00Z', true],
    ['2025-10-21/..', '2125-01-01T00:00Z', false],
    [undefined, '2125-01-01T00:00Z', false],
  ])('%s at %s: %s', (date, now, isOver) => {
    expect(statusOf(date, '2025-10-21', moment(now), 'planned').isOver).toBe(isOver);
  });
});
