import { readStatus, type StatusView } from './event-status.js';
import { compareRanks, type PartialDate, rankDate, truncate } from './partial-date.js';
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

/**
 * Puts events in order on either side of the moment the document speaks of.
 *
 * @param order `newest` turns the order round; events of one date stay as in the document
 * @param asOf when the document's statuses were true; missing, `now` takes its place
 * @param now the present moment, in milliseconds since the epoch
 */
export function orderEvents(
  events: readonly ResolvedEvent[],
  order: 'oldest' | 'newest',
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

/** What events are gathered under. */
export type Grouping = 'none' | 'day' | 'month' | 'year';

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
  return date && truncate(date, grouping);
}

function groupKey(event: ResolvedEvent, grouping: Grouping): string | undefined {
  if (grouping === 'day') return `${event.date?.edtf ?? ''} ${event.dateText ?? ''}`;
  return grouping === 'month' || grouping === 'year'
    ? (groupDate(event, grouping)?.edtf ?? '')
    : undefined;
}
