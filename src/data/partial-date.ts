/**
 * Partial dates: known to the year, the day or the minute, open on one side, or approximate. The notation is
 * EDTF (ISO 8601-2, https://www.loc.gov/standards/datetime/), level 0 and parts of level 1. The clock,
 * language and time zone of the machine have no influence.
 */

/** EDTF qualifiers: `?` uncertain, `~` approximate, `%` both. */
export type Qualifier = '?' | '~' | '%';

/** One point in the calendar. Missing fields are not known. */
export interface DatePoint {
  /** -9999 to 9999, where 0 is 1 BC. With a `span` its first year: 1990 for `199X`. */
  readonly year: number;
  /** Years covered when digits of the year are unknown: the decade `199X`, the century `20XX`. */
  readonly span?: 10 | 100;
  /** 21–24: spring, summer, autumn, winter, of no particular hemisphere; 33–36: quarters. */
  readonly season?: number;
  /** 1–12 */
  readonly month?: number;
  /** 1–31, always one that its month and year have. */
  readonly day?: number;
  /** 00:00 to 23:59:59.999; seconds may have a fraction, to the millisecond. `offset` is in minutes east of UTC, absent when the zone is not known. */
  readonly time?: Readonly<{ hour: number; minute: number; second?: number; offset?: number }>;
  readonly qualifier?: Qualifier;
}

/**
 * A date that may be incomplete. A point has only `start`; the interval `a/b` has both ends, `a/..` no
 * `end`, `../b` no `start`. The ends stay as written, even when `end` lies before `start`.
 */
export interface PartialDate {
  /** Canonical EDTF: `2025-10-16T14:30Z` for `… 14:30 UTC`. */
  readonly edtf: string;
  readonly start?: DatePoint;
  readonly end?: DatePoint;
  readonly isInterval: boolean;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 1440 * MINUTE;

const POINT = new RegExp(
  // Year. There is none called -0000, and no month is known of a year that is not.
  '^((?!-0000)-?\\d{4}|(?:\\d{3}X|\\d\\dXX)(?!-\\d))' +
    // Month unknown (`XX`), or a season or quarter, or a month and a day.
    '(?:-(?:XX(?:-XX)?|(2[1-4]|3[3-6])|(0[1-9]|1[0-2])(?:-(?:XX|(\\d\\d)' +
    // Clock and zone, only after a day.
    '(?:[T ]([01]\\d|2[0-3]):([0-5]\\d)(?::([0-5]\\d(?:[.,]\\d+)?))?' +
    '(?: ?(Z|UTC|([+-])([01]\\d|2[0-3])(?::?([0-5]\\d))?))?)?))?))?([?~%])?$',
);

/**
 * Reads one date: `2025`, `2025-10`, `2025-10-16`, `2025-10-16T14:30`, with seconds, and with `Z`
 * or `+03:00`; `?`, `~` or `%` at the end of a point; `X` for digits not known (`199X`, `20XX`,
 * `2025-10-XX`); seasons and quarters (`2025-21`, `2025-33`); intervals `a/b`, `a/..`, `../b`.
 * Fractions of a second are kept to the millisecond.
 * Tolerated and corrected: a space for `T`, `+0300`, `+03`, ` UTC`, an empty end of an interval, space around the whole. Anything else is undefined, never an error:
 * words, days that do not exist, 24:00, `../..`, more than 60 characters.
 */
export function readDate(text: string): PartialDate | undefined {
  if (text.length > 60) return undefined;
  const ends = text.trim().split('/').map(readEnd);
  const [start, end] = ends.map((part) => part?.point);
  if (ends.includes(undefined) || ends.length > 2 || !(start ?? end)) return undefined;
  const edtf = ends.map((part) => part?.edtf).join('/');
  return { edtf, start, end, isInterval: ends.length > 1 };
}

/**
 * The first moment the date can mean, in milliseconds since 1970 UTC; -Infinity for an open start.
 *
 * A calendar date is taken at UTC and never shifted, a time without zone as if it were UTC. `?` and
 * `~` do not widen a date: nobody knows by how much. Quarters are those of the calendar. A season
 * has no agreed months (spring is March in Oslo, September in Sydney), so it can mean all its year;
 * summer and winter, which cross the new year in one hemisphere each, last until March.
 */
export function earliest({ start }: Pick<PartialDate, 'start'>): number {
  return start ? bounds(start)[0] : -Infinity;
}

/** The last millisecond the date can mean, read like {@link earliest}; Infinity for an open end. */
export function latest({ start, end, isInterval }: PartialDate): number {
  const last = isInterval ? end : start;
  return last ? bounds(last)[1] - 1 : Infinity;
}

/** Returns the start of an interval as a date of its own, and any other date as it is; undefined for an open start. */
export function startOf({ edtf, start }: PartialDate): PartialDate | undefined {
  const [first = edtf] = edtf.split('/');
  return start && { edtf: first, start, isInterval: false };
}

/** The beginning of a date in EDTF, up to a unit or as far as it is known. */
const UNITS = { year: /-?\w{4}/, month: /-?\w{4}(-\d\d)?/, day: /-?\w{4}(-\d\d){0,2}/ };

/**
 * Cuts the start of a date to its year, month or day, without qualifier. A coarser date stays as coarse as
 * it is. An open start is cut from the end instead.
 */
export const truncate = (date: PartialDate, to: keyof typeof UNITS): PartialDate | undefined =>
  readDate(UNITS[to].exec(date.edtf)?.[0] ?? '');

/**
 * Orders dates for `sort`, which keeps the order of the document among equals: the earliest
 * possible moment first, then the coarser date, the one that ends later. Two decisions:
 * - "from the 16th on" (`2025-10-16/..`) comes after all that starts at the same moment, so that
 *   the call of the 16th precedes what was announced some time after it;
 * - "by the 21st" (`../2025-10-21`) has no first moment and is placed where its end begins.
 *
 * Undated (undefined) comes last.
 */
export function compareDates(a: PartialDate | undefined, b: PartialDate | undefined): number {
  return compareRanks(rankDate(a), rankDate(b));
}

/** Sort key of a date, for long lists. */
export type DateRank = readonly [anchor: number, extent: number];

/** Returns the sort key for {@link compareRanks}. */
export const rankDate = (date: PartialDate | undefined): DateRank => [anchor(date), extent(date)];

/** Orders ranks as {@link compareDates} orders dates. */
export const compareRanks = (a: DateRank, b: DateRank): number =>
  // Two infinities differ by NaN, which is as good as 0 to ||.
  a[0] - b[0] || b[1] - a[1] || 0;

/** Whether the date is an interval of seven days, Monday to Sunday, without qualifier or time. */
export function isWeek(date: PartialDate): boolean {
  const first = earliest(date);
  return (
    [date.start, date.end].every((point) => point?.day && !point.time && !point.qualifier) &&
    latest(date) - first === 7 * DAY - 1 &&
    new Date(first).getUTCDay() === 1
  );
}

/**
 * The value for `<time datetime>`: a year, month, day, date and time (with its offset if known), or
 * a week (`2025-W44`) for an interval from Monday to Sunday. It never says more than is known, so
 * it is undefined for all that HTML has no form for: qualified dates, other intervals, seasons,
 * decades, years before 1. Source: HTML, "The time element".
 */
export function toDateTime(date: PartialDate): string | undefined {
  const { edtf, start, isInterval } = date;
  if (isInterval) return isWeek(date) ? toWeek(earliest(date)) : undefined;
  if (!start || start.year < 1 || start.span || start.season || start.qualifier) return undefined;
  return edtf;
}

/** An ISO week belongs to the year its Thursday is in; week 1 holds the first Thursday. */
function toWeek(monday: number): string | undefined {
  const thursday = monday + 3 * DAY;
  const year = new Date(thursday).getUTCFullYear();
  const week = Math.floor((thursday - midnight(year)) / (7 * DAY)) + 1;
  return year > 0 ? `${pad(year, 4)}-W${pad(week, 2)}` : undefined;
}

/** Reads one end of an interval, or a single date. An open end has no point. */
function readEnd(text: string): { edtf: string; point?: DatePoint } | undefined {
  if (text === '' || text === '..') return { edtf: '..' };
  const match = POINT.exec(text);
  if (!match) return undefined;
  // By index, not destructured in order: twice as fast for long lists.
  const { 1: digits = '', 2: season, 3: month, 4: day, 5: hour, 6: minute, 7: second } = match;
  const {
    8: zone,
    9: sign = '',
    10: zoneHour = '00',
    11: zoneMinute = '00',
    12: qualifier,
  } = match;
  const year = Number(digits.replaceAll('X', '0'));
  // A day its month does not have rolls over: 31 April would be 1 May.
  const date = new Date(midnight(year, Number(month) - 1, Number(day)));
  if (day && date.getUTCDate() !== Number(day)) return undefined;
  // The last 0 is for `-00:00`, which is -0 until then.
  const offset = Number(sign + zoneHour) * 60 + Number(sign + zoneMinute) || 0;
  const calendar = digits + after('-', season) + after('-', month) + after('-', day);
  // HTML has no more than milliseconds ("The time element").
  const exact = second?.replace(',', '.').slice(0, 6).replace(/\.0*$/, '');
  const clock = after('T', hour) + after(':', minute) + after(':', exact);
  const shift = zone ? (offset ? `${sign}${zoneHour}:${zoneMinute}` : 'Z') : '';
  return {
    edtf: calendar + clock + shift + after('', qualifier),
    point: {
      year,
      span: digits.endsWith('XX') ? 100 : digits.endsWith('X') ? 10 : undefined,
      season: number(season),
      month: number(month),
      day: number(day),
      time: hour
        ? {
            hour: Number(hour),
            minute: Number(minute),
            second: number(exact),
            offset: zone ? offset : undefined,
          }
        : undefined,
      // The pattern lets no other character through.
      qualifier: qualifier as Qualifier | undefined,
    },
  };
}

/** Digits after a mark; an empty text without digits. */
const after = (mark: string, digits: string | undefined): string => (digits ? mark + digits : '');

/** Parses an optional number. */
const number = (digits: string | undefined): number | undefined =>
  digits ? Number(digits) : undefined;

/** Returns the first moment of a point and the first moment after it, in milliseconds since 1970 UTC. */
function bounds({ year, span, season = 0, month, day, time }: DatePoint): [number, number] {
  const isQuarter = season > 24;
  const monthIndex = month ? month - 1 : isQuarter ? (season - 33) * 3 : 0;
  const { hour = 0, minute = 0, second, offset = 0 } = time ?? {};
  const clock = (hour * 60 + minute - offset) * MINUTE + Math.round((second ?? 0) * SECOND);
  const first = midnight(year, monthIndex, day) + clock;
  if (day)
    return [
      first,
      first + (!time ? DAY : second === undefined ? MINUTE : Number.isInteger(second) ? SECOND : 1),
    ];
  const crossesNewYear = season === 22 || season === 24;
  const months = month ? 1 : isQuarter ? 3 : crossesNewYear ? 14 : 12 * (span ?? 1);
  return [first, midnight(year, monthIndex + months)];
}

const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** The calendar repeats itself every 400 years: these are 12,000. */
const CYCLES = 30 * 146_097 * DAY;

/** Cycles later, because `Date.UTC` takes the years 0 to 99 for 1900 to 1999. */
const midnight = (year: number, monthIndex = 0, day = 1) =>
  Date.UTC(year + 12_000, monthIndex, day) - CYCLES;

/** Position of a date in the order. Undated: after all others. */
function anchor(date: PartialDate | undefined): number {
  const point = date?.start ?? date?.end;
  return point ? bounds(point)[0] : Infinity;
}

/** End of a date, for ordering. An open end counts as the earliest. */
function extent(date: PartialDate | undefined): number {
  const last = date ? latest(date) : Infinity;
  return last < Infinity ? last : -Infinity;
}
