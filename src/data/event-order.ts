import { readStatus, type StatusView } from './event-status.js';
import { compareRanks, type PartialDate, rankDate, readDate } from './partial-date.js';
import type { ResolvedEvent } from './resolved-document.js';

/** An event and what is to be told of it at a moment. */
export interface PlacedEvent extends StatusView {
  readonly event: ResolvedEvent;
}

/** Events in three runs, each in order. */
export interface OrderedEvents {
  /** What had happened, or had its time, when the document was written. */
  readonly past: readonly PlacedEvent[];
  /** What lay ahead then. */
  readonly ahead: readonly PlacedEvent[];
  /** What has no date. */
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
 * Puts events in order on either side of the moment the document speaks of.
 *
 * @param order `newest` turns the order round; events of one date stay as in the document
 * @param asOf when the document's statuses were true; missing, `now` takes its place
 * @param now the present moment, in milliseconds since the epoch
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

/** Neighbours of the same day, month or year; with `none` every event is a group of its own. */
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

/** The month or the year that a group stands for; a date that is coarser stands under its own name. */
export function groupDate(
  { date }: Pick<ResolvedEvent, 'date'>,
  grouping: 'month' | 'year',
): PartialDate | undefined {
  const start = grouping === 'month' ? /-?\w{4}(-\d\d)?/ : /-?\w{4}/;
  return readDate(start.exec(date?.edtf ?? '')?.[0] ?? '');
}

function groupKey(event: ResolvedEvent, grouping: Grouping): string | undefined {
  if (grouping === 'day') return `${event.date?.edtf ?? ''} ${event.dateText ?? ''}`;
  return grouping === 'month' || grouping === 'year'
    ? (groupDate(event, grouping)?.edtf ?? '')
    : undefined;
}
