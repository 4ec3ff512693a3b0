import type { PartialDate } from '../data/partial-date.js';
import { type DateStyle, formatDate, formatWeekday } from './format-date.js';
import type { Locale } from './locale.js';
import { quoteWords } from './quotation-marks.js';
import { type Line, say } from './sentence.js';

/** The two lines a reader gets of an event's date. */
export interface DateView {
  /** The date where the day is known, else the article's words for it, else what is known. */
  readonly label: Line;
  /** What the label leaves open: the other of the two, the weekday, or what is not known. */
  readonly note: Line | undefined;
  /** Whether the label, or else the note, is what `<time>` stands for; neither without a date. */
  readonly timeIs: 'label' | 'note' | undefined;
}

/**
 * Puts a date and the article's words for it in the honest order: a known day first and the words
 * second, the words first where the day is not known.
 */
export function describeDate(
  date: PartialDate | undefined,
  words: string | undefined,
  wordsLanguage: string | undefined,
  locale: Locale,
  style: DateStyle & { isLasting?: boolean } = {},
): DateView {
  const language = wordsLanguage ?? locale.language;
  const quoted =
    words && say((text) => quoteWords(text, language), { as: 'dateText', text: words });
  if (!date) {
    return quoted
      ? { label: quoted, note: locale.dateNotGiven, timeIs: undefined }
      : { label: locale.dateNotGiven, note: undefined, timeIs: undefined };
  }
  const text = formatDate(date, locale, style, style.isLasting);
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

/** The day all this was true: "As of 21 Oct 2025". */
export const describeAsOf = (asOf: PartialDate, locale: Locale, style?: DateStyle): string =>
  locale.asOf(formatDate(asOf, locale, style));
