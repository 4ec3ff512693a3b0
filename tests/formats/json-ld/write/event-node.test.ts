// Proves: src/formats/json-ld/write/exact-date.ts
import { describe, expect, it } from 'vitest';
import { EVENT_STATUSES } from '../../../../src/data/event.js';
import { nodesOf } from './graph-of.js';

const eventOf = (event: object) => nodesOf({ events: [{ name: 'The opening', ...event }] })[1];

describe('the start of an event is told', () => {
  it.each([
    ['to the day', '2025-10-16', '2025-10-16'],
    ['to the minute, without a zone where none is known', '2025-10-16T14:30', '2025-10-16T14:30'],
    ['to the second, in UTC', '2025-10-16T14:30:05Z', '2025-10-16T14:30:05Z'],
    ['with its own offset', '2025-10-16T23:30-05:00', '2025-10-16T23:30-05:00'],
  ])('%s', (_, date, startDate) => {
    expect(eventOf({ date })).toMatchObject({ startDate });
  });

  it.each([
    ['a year', '2025'],
    ['a month', '2025-10'],
    ['a day of a month', '2025-10-XX'],
    ['a decade', '199X'],
    ['a season', '2025-21'],
    ['a quarter', '2025-33'],
    ['about a day', '2025-10-16~'],
    ['perhaps a day', '2025-10-16?'],
    ['about and perhaps a day', '2025-10-16%'],
    ['some time within days', '2025-10-16/2025-10-20'],
    ['some time within a week', '2025-10-13/2025-10-19'],
    ['from a day on', '2025-10-16/..'],
    ['by a day', '../2025-10-16'],
    ['a year before the first', '0000-01-01'],
    ['words', 'next Thursday'],
    ['nothing', undefined],
  ])('not where %s is all that is known', (_, date) => {
    expect(JSON.stringify(eventOf({ date }))).not.toMatch(/date/i);
  });

  it.each([
    ['2025-10-16/2025-10-20', '2025-10-16'],
    ['2025-10-16T09:00Z/..', '2025-10-16T09:00Z'],
    ['2025-10-16', '2025-10-16'],
    ['2025-10-16~/..', undefined],
    ['2025-10/..', undefined],
    ['../2025-10-16', undefined],
  ])('of one that is going on %s by the start of the interval', (date, startDate) => {
    const event = eventOf({ date, status: 'ongoing' });
    expect(event?.['startDate']).toBe(startDate);
    expect(event).not.toHaveProperty('endDate');
  });
});

describe('a status', () => {
  const DATES = { date: '2025-10-23', previousDate: '2025-10-20T10:00Z' };
  const timing = (event: object) => {
    const { startDate, previousStartDate, eventStatus } = eventOf(event) ?? {};
    return [startDate, previousStartDate, eventStatus];
  };

  it.each([
    ['happened', '2025-10-23', '2025-10-20', undefined],
    ['ongoing', '2025-10-23', '2025-10-20', undefined],
    ['planned', '2025-10-23', '2025-10-20', 'https://schema.org/EventScheduled'],
    ['postponed', undefined, '2025-10-20', 'https://schema.org/EventPostponed'],
    ['rescheduled', '2025-10-23', '2025-10-20', 'https://schema.org/EventRescheduled'],
    ['cancelled', '2025-10-23', '2025-10-20', 'https://schema.org/EventCancelled'],
    [undefined, '2025-10-23', '2025-10-20', undefined],
    // Every event with a date counts as scheduled.
    ['possible', undefined, undefined, undefined],
    ['in-doubt', undefined, undefined, undefined],
    ['disputed', undefined, undefined, undefined],
    ['suspended', undefined, undefined, undefined],
    ['constructor', undefined, undefined, undefined],
  ])('%s', (status, start, previous, eventStatus) => {
    expect(timing({ ...DATES, status })).toEqual([start, previous, eventStatus]);
  });

  it('postponed makes the only date the one that was given up', () => {
    expect(timing({ date: '2025-10-23', status: 'postponed' })).toEqual([
      undefined,
      '2025-10-23',
      'https://schema.org/EventPostponed',
    ]);
  });

  it.each([undefined, ...EVENT_STATUSES])('%s is not told where somebody contests it', (status) => {
    const event = { ...DATES, status, disputedBy: ['Ada'] };
    expect(timing(event)).toEqual([undefined, undefined, undefined]);
  });
});
