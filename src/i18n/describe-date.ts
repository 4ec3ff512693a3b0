import type { PartialDate } from '../data/partial-date.js';
import { type DateStyle, formatDate, formatWeekday } from './format-date.js';
import type { Locale } from './locale.js';
import { quoteWords } from './quotation-marks.js';

/** The two lines a reader gets of an event's date. */
export interface DateDescription {
  /** The date where the day is known, else the article's words for it, else what is known. */
  readonly label: string;
  /** What the label leaves open: the other of the two, the weekday, or what is not known. */
  readonly note: string | undefined;
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
): DateDescription {
  const quoted = words && quoteWords(words, wordsLanguage ?? locale.language);
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
    ? locale.reportedAs(quoted)
    : isUncertain
      ? locale.dateUncertain
      : isOpen
        ? locale.dayNotGiven
        : formatWeekday(date, locale, style.timeZone);
  return { label: text, note, timeIs: 'label' };
}
