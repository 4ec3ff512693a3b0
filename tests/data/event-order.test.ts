import { describe, expect, it } from 'vitest';
import {
  groupDate,
  groupEvents,
  orderEvents,
  type PlacedEvent,
} from '../../src/data/event-order.js';
import { readDate } from '../../src/data/partial-date.js';
import { readDocument } from '../../src/data/read-document.js';
import { sample } from '../helpers/samples.js';

const NOW = Date.parse('2026-03-01T12:00Z');
const AS_OF = readDate('2025-10-21');

const eventsOf = (items: readonly object[]) =>
  readDocument(items.map((item, index) => ({ name: String(index), ...item }))).value?.events ?? [];
const names = (placed: readonly PlacedEvent[]) => placed.map(({ event }) => event.name).join(' ');
const datesOf = (placed: readonly PlacedEvent[]) => placed.map(({ event }) => event.date?.edtf);

/** Events of these dates in order, as their places in the document. */
const ordered = (dates: readonly (string | undefined)[], order: 'oldest' | 'newest' = 'oldest') => {
  const { past, ahead, undated } = orderEvents(
    eventsOf(dates.map((date) => ({ date }))),
    order,
    AS_OF,
    NOW,
  );
  return [past, ahead, undated].map(names);
};

describe('the order of events', () => {
  it.each([
    ['days', ['2025-10-20', '2025-10-16', '2025-10-18'], '1 2 0'],
    ['the coarser date first', ['2025-01-01', '2025-01', '2024-12-31'], '2 1 0'],
    ['ties as in the document', ['2025-10-16', '2025-10-16', '2025-10-16'], '0 1 2'],
    ['“from the 16th on” after the 16th', ['2025-10-16/..', '2025-10-16', '2025-10-17'], '1 0 2'],
    ['“by the 17th” with the 17th', ['2025-10-18', '../2025-10-17', '2025-10-16'], '2 1 0'],
    ['hours of different zones', ['2025-10-16T10:00Z', '2025-10-16T12:00+03:00'], '1 0'],
    ['years before Christ', ['0001', '-0043', '0000'], '1 2 0'],
  ])('oldest first: %s [D30]', (_, dates, expected) => {
    const [past = '', ahead = ''] = ordered(dates);
    expect(`${past} ${ahead}`.trim()).toBe(expected);
  });

  it.each([
    ['days', ['2025-10-16', '2025-10-20', '2025-10-18'], '1 2 0'],
    [
      'ties as in the document',
      ['2025-10-16', '2025-10-20', '2025-10-16', '2025-10-20'],
      '1 3 0 2',
    ],
    ['the finer date first', ['2024-01', '2024-01-01', '2023'], '1 0 2'],
  ])('newest first: %s [D30]', (_, dates, expected) => {
    expect(ordered(dates, 'newest')[0]).toBe(expected);
  });

  it.each(['oldest', 'newest'] as const)('never drops what has no date: %s [D30]', (order) => {
    expect(ordered([undefined, '2025-10-23', undefined, '2025-10-16'], order)).toEqual([
      '3',
      '1',
      '0 2',
    ]);
  });

  it('of nothing is nothing', () => {
    expect(orderEvents([], 'oldest', AS_OF, NOW)).toEqual({ past: [], ahead: [], undated: [] });
  });

  it('divides at the moment the document speaks of, not at the present', () => {
    const dates = ['2025-10-20', '2025-10-21', '2025-10-22', '2026-02-01', '2026-04-01'];
    expect(ordered(dates)).toEqual(['0 1', '2 3 4', '']);
    const withoutMoment = orderEvents(
      eventsOf(dates.map((date) => ({ date }))),
      'oldest',
      undefined,
      NOW,
    );
    expect(names(withoutMoment.past)).toBe('0 1 2 3');
    expect(names(withoutMoment.ahead)).toBe('4');
  });

  it('tells the status of each', () => {
    const { past, ahead } = orderEvents(
      eventsOf([{ date: '2025-10-20' }, { date: '2025-10-23', status: 'postponed' }]),
      'oldest',
      AS_OF,
      NOW,
    );
    expect(past).toMatchObject([{ status: 'happened', isAhead: false, isOver: true }]);
    expect(ahead).toMatchObject([{ status: 'postponed', isAhead: true, isOver: true }]);
  });

  it('leaves the list it is given as it is', () => {
    const events = Object.freeze(eventsOf([{ date: '2025-10-20' }, { date: '2025-10-16' }]));
    orderEvents(events, 'newest', AS_OF, NOW);
    expect(events.map(({ name }) => name)).toEqual(['0', '1']);
  });

  it('of the article of this project is that of its timeline', () => {
    const { value } = readDocument(sample('lavrov-rubio'));
    const { past, ahead, undated } = orderEvents(value?.events ?? [], 'oldest', value?.asOf, NOW);
    expect(datesOf(past)).toEqual(['2025-10-16', '2025-10-16/..', '2025-10-20']);
    expect(datesOf(ahead)).toEqual(['2025-10-21/..', '2025-10-23', '2025-10-27/2025-11-02']);
    expect(undated).toEqual([]);
  });
});

describe('groups of events', () => {
  const placed = (...items: readonly (string | object)[]) => {
    const events = eventsOf(
      items.map((item) => (typeof item === 'string' ? { date: item } : item)),
    );
    return events.map((event): PlacedEvent => ({
      event,
      status: undefined,
      isAhead: false,
      isOver: true,
    }));
  };
  const groupsOf = (events: readonly PlacedEvent[], grouping: 'none' | 'day' | 'month' | 'year') =>
    groupEvents(events, grouping).map(names);

  const dates = ['2024', '2024-12-31', '2025', '2025-01', '2025-01-01', '2025-01-01', '2025-02-01'];

  it.each([
    ['none', ['0', '1', '2', '3', '4', '5', '6']],
    ['day', ['0', '1', '2', '3', '4 5', '6']],
    ['month', ['0', '1', '2', '3 4 5', '6']],
    ['year', ['0 1', '2 3 4 5 6']],
  ] as const)('by %s', (grouping, expected) => {
    expect(groupsOf(placed(...dates), grouping)).toEqual(expected);
  });

  it('keep the order they are given in: only neighbours meet', () => {
    expect(groupsOf(placed('2025-01', '2025-02', '2025-01'), 'month')).toEqual(['0', '1', '2']);
  });

  it('of a day have the same words for it', () => {
    const date = '2025-10-23';
    const events = placed({ date }, { date, dateText: 'Thursday' }, { date, dateText: 'Thursday' });
    expect(groupsOf(events, 'day')).toEqual(['0', '1 2']);
  });

  it('of nothing are none', () => {
    expect(groupEvents([], 'year')).toEqual([]);
  });

  it.each([
    ['2025-10-16', 'month', '2025-10'],
    ['2025-10-16', 'year', '2025'],
    ['2025-10-27/2025-11-02', 'month', '2025-10'],
    ['../2025-11-02', 'month', '2025-11'],
    ['2025', 'month', '2025'],
    ['2025-21', 'month', '2025-21'],
    ['2025-21', 'year', '2025'],
  ] as const)('the date %s stands in its %s as %s', (date, grouping, expected) => {
    expect(groupDate({ date: readDate(date) }, grouping)?.start).toEqual(readDate(expected)?.start);
  });

  it('a decade stands under its own name', () => {
    expect(groupDate({ date: readDate('199X') }, 'year')?.start).toEqual({ year: 1990, span: 10 });
  });

  it('without a date have none', () => {
    expect(groupDate({ date: undefined }, 'year')).toBeUndefined();
  });
});
