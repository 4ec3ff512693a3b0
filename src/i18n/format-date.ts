import { type DatePoint, isWeek, type PartialDate } from '../data/partial-date.js';
import type { Locale } from './locale.js';
import { inZone, zoneName } from './zoned-time.js';

/** How a date is written. */
export interface DateStyle {
  /** Months in full: "21 October 2025" instead of "21 Oct 2025". */
  readonly long?: boolean;
  /** A year that goes without saying is left out: with 2025, "21 Oct". */
  readonly impliedYear?: number | undefined;
  /** The IANA zone for a time with an offset. Missing or unknown: UTC. */
  readonly timeZone?: string | undefined;
}

interface Style extends DateStyle {
  readonly year?: boolean;
  /** Behind a word that governs it, where some languages inflect: "после октября". */
  readonly isGoverned?: boolean;
}

/**
 * A date in words, never more exact than it is: "21 Oct 2025", "Oct 2025", "2025", "27 Oct – 2 Nov
 * 2025", "Week of 27 Oct 2025", "After 16 Oct 2025", "By 21 Oct 2025", "Around 2019", "Spring 2021".
 *
 * @param isLasting the date is that of something that goes on: an open end is "Since", not "After"
 */
export function formatDate(
  date: PartialDate,
  locale: Locale,
  style: DateStyle = {},
  isLasting = false,
): string {
  const { start, end, isInterval } = date;
  const about = (point: DatePoint, isGoverned = false): string =>
    point.qualifier === '~' || point.qualifier === '%'
      ? locale.around(formatPoint(point, locale, { ...style, isGoverned: true }))
      : formatPoint(point, locale, { ...style, isGoverned });
  if (start && !isInterval) return about(start);
  if (start && !end) return (isLasting ? locale.since : locale.after)(about(start, true));
  if (end && !start) return locale.by(about(end, true));
  if (!start || !end) return '';
  if (start.qualifier || end.qualifier) return `${about(start)} – ${about(end)}`;
  if (isWeek(date)) return locale.weekOf(formatPoint(start, locale, style));
  return formatRange(start, end, locale, style);
}

function formatRange(start: DatePoint, end: DatePoint, locale: Locale, style: DateStyle): string {
  const isSameYear = start.year === end.year && !!start.month && !!end.month && !start.time;
  if (isSameYear && start.month === end.month && start.day && end.day && !end.time) {
    const days = `${numeral(start.day, locale)}–${numeral(end.day, locale)}`;
    return formatPoint(end, locale, style, days);
  }
  if (isYear(start) && isYear(end)) return `${numeral(start.year, locale)}–${formatPoint(end, locale, style)}`;
  const first = formatPoint(start, locale, { ...style, year: !isSameYear });
  return `${first} – ${formatPoint(end, locale, style)}`;
}

const isYear = ({ year, month, season, span }: DatePoint): boolean =>
  year > 0 && !month && !season && !span;

function formatPoint(point: DatePoint, locale: Locale, style: Style, days?: string): string {
  const { calendar } = locale;
  const { year, month, day, season, span, time } =
    point.time?.offset === undefined ? point : { ...point, ...inZone(point, style.timeZone) };
  const yearText = year > 0 ? numeral(year, locale) : calendar.beforeChrist(numeral(1 - year, locale));
  const saysYear = style.year !== false && year !== style.impliedYear;
  let text: string;
  if (span) text = (span === 10 ? calendar.decade : calendar.century)(yearText);
  else if (season && season > 24) text = calendar.quarter(numeral(season - 32, locale), yearText);
  else if (season) text = calendar.season(calendar.seasons[season - 21] ?? '', yearText);
  else if (!month) text = year > 0 ? calendar.year(yearText) : yearText;
  else {
    const months =
      day || style.isGoverned
        ? style.long || !day
          ? calendar.longMonths
          : calendar.shortMonths
        : style.long
          ? (calendar.loneMonths ?? calendar.longMonths)
          : (calendar.loneMonths ?? calendar.shortMonths);
    const name = months[month - 1] ?? '';
    const shownYear = saysYear ? yearText : undefined;
    text = day
      ? calendar.day(days ?? numeral(day, locale), name, shownYear)
      : calendar.month(name, shownYear);
  }
  // A date never breaks between its day, its month and its year.
  text = text.replace(/ /g, '\u00a0');
  if (!time) return text;
  const clock = `${pad(time.hour, locale)}:${pad(time.minute, locale)}`;
  return calendar.time(text, clock, time.offset === undefined ? '' : zoneName(style.timeZone));
}

/** The weekday of a date that is known to the day; else undefined. */
export function formatWeekday({ start, isInterval }: PartialDate, locale: Locale): string | undefined {
  if (isInterval || !start?.day || start.qualifier) return undefined;
  const day = new Date(0).setUTCFullYear(start.year, (start.month ?? 1) - 1, start.day);
  return locale.calendar.weekdays[new Date(day).getUTCDay()];
}

function numeral(value: number, { calendar }: Locale): string {
  const { digits } = calendar;
  return digits ? String(value).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit) : String(value);
}

const pad = (value: number, locale: Locale): string =>
  (value < 10 ? numeral(0, locale) : '') + numeral(value, locale);
