import type { EventStatus } from './event.js';
import { earliest, latest, type PartialDate } from './partial-date.js';
import type { ResolvedEvent } from './resolved-document.js';

/** The status of an event at a moment. */
export interface StatusView {
  /** A status, an unknown one as written, or undefined if unclear. */
  readonly status: EventStatus | (string & {}) | undefined;
  /** The event is after the moment the document describes. */
  readonly isAhead: boolean;
  /** The last possible moment of the event is over now. */
  readonly isOver: boolean;
}

/**
 * Returns the status of an event: its own, else `happened` for a date before `asOf` and `planned` for one
 * after. A date on both sides of `asOf` has no derived status.
 *
 * @param asOf the date for which the statuses are true; defaults to `now`
 * @param now the current time, in milliseconds since the epoch
 */
export function readStatus(
  { date, status }: Pick<ResolvedEvent, 'date' | 'status'>,
  asOf: PartialDate | undefined,
  now: number,
): StatusView {
  const moment = asOf ? latest(asOf) : now;
  const last = date ? latest(date) : Infinity;
  const derived = !date
    ? undefined
    : last <= moment
      ? 'happened'
      : earliest(date) > moment
        ? 'planned'
        : undefined;
  const shown = status ?? derived;
  const isSettled = shown === 'happened' || shown === 'ongoing' || shown === undefined;
  return {
    status: shown,
    isAhead: !!date && !isSettled && last > moment,
    isOver: !!date && last <= now,
  };
}

/** Returns the next moment at which a date begins or ends, so that a status may change; undefined if there is none. */
export function nextTurn(
  events: readonly Pick<ResolvedEvent, 'date'>[],
  now: number,
): number | undefined {
  const turns = events
    .flatMap(({ date }) => (date ? [earliest(date), latest(date)] : []))
    .filter((moment) => moment > now && moment < Infinity);
  return turns.length > 0 ? turns.reduce((a, b) => Math.min(a, b)) : undefined;
}
