import { readStatus, type StatusView } from './event-status.js';
import { compareRanks, type PartialDate, rankDate, truncate } from './partial-date.js';
import type { ResolvedEvent } from './resolved-document.js';

/** An event with its status at a moment. */
export interface PlacedEvent extends StatusView {
  readonly event: ResolvedEvent;
}

/** Events in three groups, each in order. */
export interface OrderedEvents {
  /** Events that had happened, or whose time was over, when the document was written. */
  readonly past: readonly PlacedEvent[];
  /** Events that were still ahead then. */
  readonly ahead: readonly PlacedEvent[];
  /** Events without a date. */
  readonly undated: readonly PlacedEvent[];
}

/** Directions of a timeline in time. */
export const ORDERS = ['oldest', 'newest'] as const;

/** One of {@link ORDERS}. */
export type Order = (typeof ORDERS)[number];

/** Periods that events are grouped by. */
export const GROUPINGS = ['none', 'day', 'month', 'year'] as const;

/** One of {@link GROUPINGS}. */
export type Grouping = (typeof GROUPINGS)[number];

/**
 * Sorts events, and splits them at the moment the document describes.
 *
 * @param order `newest` reverses the order; events with equal dates keep the order of the document
 * @param asOf the date for which the statuses are true; defaults to `now`
 * @param now the current time, in milliseconds since the epoch
 */
export function orderEvents(
  events: readonly ResolvedEvent[],
  order: Order,
  asOf: PartialDate | undefined,
  now: number,
): OrderedEvents {
  const sign = order === 'newest' ? -1 : 1;
  const placed = events.map((event) => ({ event, ...readStatus(event, asOf, now) }));
  const dated = placed
    .filter(({ event }) => event.date)
    .map((one) => ({ one, rank: rankDate(one.event.date) }))
    .sort((a, b) => sign * compareRanks(a.rank, b.rank))
    .map(({ one }) => one);
  return {
    past: dated.filter(({ isAhead }) => !isAhead),
    ahead: dated.filter(({ isAhead }) => isAhead),
    undated: placed.filter(({ event }) => !event.date),
  };
}

/** Groups neighbours with the same day, month or year. With `none` every event is its own group. */
export function groupEvents(
  events: readonly PlacedEvent[],
  grouping: Grouping,
): readonly (readonly PlacedEvent[])[] {
  const groups: PlacedEvent[][] = [];
  let last: string | undefined;
  for (const placed of events) {
    const key = groupKey(placed.event, grouping);
    const group = groups[groups.length - 1];
    if (group && key !== undefined && key === last) group.push(placed);
    else groups.push([placed]);
    last = key;
  }
  return groups;
}

/** Returns the month or year of a group. A coarser date is its own group. */
export function groupDate(
  { date }: Pick<ResolvedEvent, 'date'>,
  grouping: 'month' | 'year',
): PartialDate | undefined {
  return date && truncate(date, grouping);
}

function groupKey(event: ResolvedEvent, grouping: Grouping): string | undefined {
  if (grouping === 'day') return `${event.date?.edtf ?? ''} ${event.dateText ?? ''}`;
  return grouping === 'month' || grouping === 'year'
    ? (groupDate(event, grouping)?.edtf ?? '')
    : undefined;
}
