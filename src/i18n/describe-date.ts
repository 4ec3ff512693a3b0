import type { PartialDate } from '../data/partial-date.js';
import { type DateStyle, formatDate, formatWeekday } from './format-date.js';
import type { Locale } from './locale.js';
import { quoteWords } from './quotation-marks.js';
import { type Line, say } from './sentence.js';

/** Two lines about the date of an event. */
export interface DateView {
  /** Date if its day is known, else the article's words for it, else the incomplete date. */
  readonly label: Line;
  /** Second line: the article's words, the date, its weekday, or a note that the date is incomplete. */
  readonly note: Line | undefined;
  /** Line to put inside `<time>`; undefined without a date. */
  readonly timeIs: 'label' | 'note' | undefined;
}

/**
 * Describes a date and the article's words for it. A known day comes first and the words second; without a day
 * the words come first.
 */
export function describeDate(
  date: PartialDate | undefined,
  words: string | undefined,
  wordsLanguage: string | undefined,
  locale: Locale,
  style: DateStyle = {},
): DateView {
  const language = wordsLanguage ?? locale.language;
  const quoted =
    words && say((text) => quoteWords(text, language), { as: 'dateText', text: words });
  if (!date) {
    return quoted
      ? { label: quoted, note: locale.dateNotGiven, timeIs: undefined }
      : { label: locale.dateNotGiven, note: undefined, timeIs: undefined };
  }
  const text = formatDate(date, locale, style);
  const isDayKnown = !date.isInterval && !!date.start?.day;
  if (quoted && !isDayKnown) return { label: quoted, note: text, timeIs: 'note' };
  const isUncertain = [date.start, date.end].some(
    (point) => point?.qualifier === '?' || point?.qualifier === '%',
  );
  const isOpen = date.isInterval && !(date.start && date.end) && !style.isLasting;
  const note = quoted
    ? say(locale.reportedAs, quoted)
    : isUncertain
      ? locale.dateUncertain
      : isOpen
        ? locale.dayNotGiven
        : formatWeekday(date, locale, style.timeZone);
  return { label: text, note, timeIs: 'label' };
}

/** Formats the day on which the content was true: "As of 21 Oct 2025". */
export const describeAsOf = (asOf: PartialDate, locale: Locale, style?: DateStyle): string =>
  locale.asOf(formatDate(asOf, locale, style));
