import { type DatePoint, isWeek, type PartialDate } from '../data/partial-date.js';
import type { Locale } from './locale.js';
import { inZone, zoneName } from './zoned-time.js';

/** Options of `formatDate`. */
export interface DateStyle {
  /** Months in full: "21 October 2025" instead of "21 Oct 2025". */
  readonly long?: boolean;
  /** Leaves this year out: with 2025, "21 Oct". */
  readonly impliedYear?: number | undefined;
  /** IANA zone for times with an offset. Missing or unknown: UTC. */
  readonly timeZone?: string | undefined;
  /** For ongoing events: an open end reads "Since", not "After". */
  readonly isLasting?: boolean;
}

interface Style extends DateStyle {
  /** Follows a word that some languages inflect for: "после октября". */
  readonly isGoverned?: boolean;
  /** Days of a range instead of the day: "16–21". */
  readonly days?: string;
}

/**
 * Formats a date, never more exactly than it is known: "21 Oct 2025", "Oct 2025", "2025", "27 Oct – 2 Nov
 * 2025", "Week of 27 Oct 2025", "After 16 Oct 2025", "By 21 Oct 2025", "Around 2019", "Spring 2021".
 */
export function formatDate(date: PartialDate, locale: Locale, style: DateStyle = {}): string {
  const { start, end, isInterval } = date;
  const write = (point: DatePoint, more: Style = {}): string =>
    formatPoint(point, locale, { ...style, ...more });
  const about = (point: DatePoint, isGoverned = false): string =>
    point.qualifier && point.qualifier !== '?'
      ? locale.around(write(point, { isGoverned: true }))
      : write(point, { isGoverned });
  if (!start) return end ? locale.by(about(end, true)) : '';
  if (!isInterval) return about(start);
  if (!end) return (style.isLasting ? locale.since : locale.after)(about(start, true));
  if (start.qualifier || end.qualifier) return `${about(start)} – ${about(end)}`;
  if (isWeek(date)) return locale.weekOf(write(start));
  // The year or month of both ends is written once, with the end.
  if (isYear(start) && isYear(end)) return `${numerals(start.year, locale)}–${write(end)}`;
  const isSameYear = start.year === end.year && start.month && end.month && !start.time;
  if (isSameYear && start.month === end.month && start.day && end.day && !end.time) {
    return write(end, { days: `${start.day}–${end.day}` });
  }
  return `${write(start, isSameYear ? { impliedYear: start.year } : {})} – ${write(end)}`;
}

const isYear = ({ year, month, season, span }: DatePoint): boolean =>
  year > 0 && !month && !season && !span;

function formatPoint(point: DatePoint, locale: Locale, style: Style): string {
  const { calendar } = locale;
  const { year, month, day, season = 0, span, time } = inZone(point, style.timeZone);
  const months =
    (!day && !style.isGoverned && calendar.loneMonths) ||
    (style.long || (!day && style.isGoverned) ? calendar.longMonths : calendar.shortMonths);
  const name = month ? months[month - 1] : calendar.seasons[season - (season > 24 ? 29 : 21)];
  const inYear =
    year > 0
      ? calendar.year(numerals(year, locale))
      : calendar.beforeChrist(numerals(1 - year, locale));
  const text = span
    ? (span > 10 ? calendar.century : calendar.decade)(numerals(year, locale))
    : calendar.date(
        numerals(style.days ?? day ?? '', locale),
        name,
        month && year === style.impliedYear ? undefined : inYear,
      );
  // A date never breaks between its day, its month and its year.
  const whole = text.replace(/ /g, '\u00a0');
  if (!time) return whole;
  const clock = [time.hour, time.minute].map((value) => String(value).padStart(2, '0')).join(':');
  const zone = time.offset === undefined ? '' : zoneName(style.timeZone);
  return calendar.time(whole, numerals(clock, locale), zone);
}

/** Formats the weekday of a date, in a time zone. Undefined unless the day is known. */
export function formatWeekday(
  { start, isInterval }: PartialDate,
  locale: Locale,
  timeZone?: string,
): string | undefined {
  if (isInterval || !start?.day || start.qualifier) return undefined;
  const { year, month = 1, day } = inZone(start, timeZone);
  return locale.calendar.weekdays[
    new Date(new Date(0).setUTCFullYear(year, month - 1, day)).getUTCDay()
  ];
}

/** Replaces 0-9 by the digits of the language. */
function numerals(value: number | string, { calendar }: Locale): string {
  const { digits } = calendar;
  const text = String(value);
  return digits ? text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit) : text;
}
