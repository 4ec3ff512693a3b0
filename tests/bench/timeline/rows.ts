/**
 * A timeline as rows of text, for the peers that draw it by hand. Knows no more than it has to: English, and the kinds of
 * dates and statuses in page/data.ts.
 */
import { lookUp } from '../../../src/data/look-up.js';
import {
  EVENT_MARKERS,
  UNKNOWN_MARKER,
} from '../../../src/components/event-timeline/event-markers.js';
import { orderEvents, type PlacedEvent } from '../../../src/data/event-order.js';
import { nextTurn } from '../../../src/data/event-status.js';
import type { ResolvedDocument } from '../../../src/data/resolved-document.js';

export interface Row {
  readonly key: string;
  readonly look: 'ahead' | '';
  readonly date: string;
  readonly dateTime: string | undefined;
  readonly weekday: string | undefined;
  readonly lines: string;
  readonly solids: string;
  readonly status: string | undefined;
  readonly title: string;
  readonly description: string | undefined;
  readonly change: string | undefined;
  readonly source: string;
}

export interface Timeline {
  readonly past: readonly Row[];
  readonly ahead: readonly Row[];
  readonly asOf: DateWords;
  /** Class names of the list. */
  readonly look: string;
  /** Next time at which the text changes. */
  readonly until: number | undefined;
}

interface DateWords {
  readonly date: string;
  /** For `<time>`; unset for a span or a guess. */
  readonly dateTime?: string;
  /** For a date that is known to the day. */
  readonly weekday?: string;
}

const MONTHS = ' Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const STATUSES: Readonly<Record<string, string>> = {
  happened: 'Happened',
  planned: 'Planned',
  'in-doubt': 'In doubt',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
  disputed: 'Disputed',
};
const PAST_STATUSES: Readonly<Record<string, string>> = {
  planned: 'Was planned',
  'in-doubt': 'Was in doubt',
};
const MANY = 50;

function describeDate(edtf: string): DateWords {
  if (edtf.includes('/')) return { date: edtf.split('/').map(wordsOf).join(' – ') };
  if (edtf.endsWith('~')) return { date: `Around ${wordsOf(edtf.slice(0, -1))}` };
  const date = wordsOf(edtf);
  if (edtf.length < 10) return { date, dateTime: edtf };
  return { date, dateTime: edtf, weekday: WEEKDAYS[new Date(edtf).getUTCDay()] ?? '' };
}

function wordsOf(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const words = `${MONTHS[Number(month)] ?? ''} ${year}`;
  return day ? `${Number(day)} ${words}` : words;
}

function rowOf({ event, status = '', isAhead, isOver }: PlacedEvent): Row {
  const { date, name, description, reportedBy } = event;
  const { date: words, dateTime, weekday } = describeDate(date?.edtf ?? '');
  const [lines, solids = ''] = lookUp(EVENT_MARKERS, status) ?? UNKNOWN_MARKER;
  const isUnmarked = status === 'happened' && !date?.isInterval;
  return {
    key: event.id,
    look: isAhead ? 'ahead' : '',
    date: words,
    dateTime,
    weekday,
    lines,
    solids,
    status: isUnmarked ? undefined : (isOver && PAST_STATUSES[status]) || STATUSES[status],
    title: name,
    description,
    change: status === 'postponed' ? 'No new date given.' : undefined,
    source: `As reported by ${reportedBy?.name ?? ''}`,
  };
}

/** @param now the present moment, in milliseconds since the epoch */
export function describeTimeline({ events, asOf }: ResolvedDocument, now: number): Timeline {
  const { past, ahead } = orderEvents(events, 'oldest', asOf, now);
  const { date, ...rest } = describeDate(asOf?.edtf ?? '');
  return {
    past: past.map(rowOf),
    ahead: ahead.map(rowOf),
    asOf: { ...rest, date: `As of ${date}` },
    look: `rows ${events.length < MANY ? '' : 'many'}`,
    until: nextTurn(events, now),
  };
}
