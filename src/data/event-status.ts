import type { EventStatus } from './event.js';
import { earliest, latest, type PartialDate } from './partial-date.js';
import type { ResolvedEvent } from './resolved-document.js';

/** What a reader is told of an event at a moment. */
export interface StatusView {
  /** A status, an unknown one as it stands, or undefined where nothing can be said. */
  readonly status: EventStatus | (string & {}) | undefined;
  /** The event lies after the moment the document speaks of. */
  readonly isAhead: boolean;
  /** It was ahead when the document was written, and its last possible moment is over now. */
  readonly isOver: boolean;
}

/**
 * The status of an event: its own, else `happened` for a date before `asOf` and
 * `planned` for one after. A date that reaches from before `asOf` to after it says neither.
 *
 * @param asOf when the document's statuses were true; missing, `now` takes its place
 * @param now the present moment, in milliseconds since the epoch
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

/** The next moment at which one of the dates begins or ends, and with it what is told of its event; undefined for never. */
export function nextTurn(
  events: readonly Pick<ResolvedEvent, 'date'>[],
  now: number,
): number | undefined {
  const turns = events
    .flatMap(({ date }) => (date ? [earliest(date), latest(date)] : []))
    .filter((moment) => moment > now && moment < Infinity);
  return turns.length > 0 ? turns.reduce((a, b) => Math.min(a, b)) : undefined;
}
