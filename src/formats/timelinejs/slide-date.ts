/**
 * Converts dates of TimelineJS to EDTF. Sources: "TimelineJS JSON data format", date objects, and
 * src/js/date/TLDate.js of TimelineJS 3; VMM.Date.parse of TimelineJS 2.
 */
import type { Found } from '../source/found.js';
import { monthNumber } from '../source/month-number.js';
import { readDate } from '../../data/partial-date.js';

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;
type Parts = Partial<Record<(typeof PARTS)[number], string | undefined>>;

/** Date of a slide. */
interface SlideDate {
  /** In EDTF. Missing if the given date has no form in it. */
  readonly date?: string | undefined;
  /** Text given instead of a readable date, as written. */
  readonly words?: string | undefined;
}

/**
 * Reads the start and end of a slide, no more exact than given. Times have no zone. A time of all zeros
 * counts as not filled in. TimelineJS counts years BCE from 1 (-500 is 500 BCE), EDTF from 0 (-0499).
 * Unreadable dates are kept as words and noted as `date`: words, days that do not exist, the year 0, and
 * years of more than four digits, as in `cosmological` timelines.
 */
export function readSlideDate(start: Found, end: Found): SlideDate {
  const first = readPoint(start);
  // TimelineJS 2 writes "now" for an open end.
  const last: Point = /^now$/i.test(end.text() ?? '') ? { edtf: '..' } : readPoint(end);
  const ends = first.words === last.words ? [first] : [first, last];
  const words = ends.flatMap((point) => point.words ?? []).join(' – ') || undefined;
  // A start alone is correct beside the words; an end alone would mislead.
  if (first.isUnread || last.isUnread) return { date: first.edtf, words };
  if (!last.edtf || last.edtf === (first.edtf ?? '..')) return { date: first.edtf };
  return { date: `${first.edtf ?? '..'}/${last.edtf}` };
}

interface Point {
  readonly edtf?: string | undefined;
  readonly words?: string | undefined;
  readonly isUnread?: boolean;
}

function readPoint(field: Found): Point {
  const text = field.text();
  const parts = text === undefined ? readObject(field) : readText(text);
  const given = PARTS.flatMap((name) => parts?.[name] ?? []);
  const words = text ?? (given.join('-') || undefined);
  if (words === undefined) return {};
  const edtf = parts ? toEdtf(parts) : text;
  if (edtf && readDate(edtf)) return { edtf, words };
  field.note('date', words);
  return { words, isUnread: true };
}

/** Reads a date object of TimelineJS 3. Some spreadsheets write the time in one field. */
function readObject(field: Found): Parts {
  const parts: Parts = {};
  for (const name of PARTS) parts[name] = field.at(name).text();
  const clock = /^(\d\d?):(\d\d)(?::(\d\d))?$/.exec(field.at('time').text() ?? '');
  if (clock) [, parts.hour, parts.minute, parts.second] = clock;
  return parts;
}

/** Reads a date of TimelineJS 2: "2011,12,10,7,2", "12/10/2011 7:02" with the month first, or a year alone. */
function readText(text: string): Parts | undefined {
  const [year, month, day, hour, minute, second, millisecond] = text.split(',');
  if (month !== undefined) return { year, month, day, hour, minute, second, millisecond };
  const american = /^(\d\d?)\/(?:(\d\d?)\/)?(-?\d{3,4})(?:\s+(\d\d?):(\d\d)(?::(\d\d))?)?$/.exec(
    text,
  );
  if (american) {
    const [, month, day, year, hour, minute, second] = american;
    return { year, month, day, hour, minute, second };
  }
  return /^-?\d+$/.test(text) ? { year: text } : undefined;
}

/** Writes parts as EDTF. Undefined if one is no number. A zero or a gap ends the date. */
function toEdtf(given: Parts): string | undefined {
  const month = monthNumber(given.month?.trim() ?? '');
  const parts = { ...given, month: month ? String(month) : given.month };
  const numbers = PARTS.map((name) => Number(parts[name] ?? 0));
  const [year = 0, ...others] = numbers;
  if (!year || !numbers.every(Number.isInteger) || others.some((part) => part < 0))
    return undefined;
  const known = others.slice(0, 2).indexOf(0);
  const [monthOfYear = 0, day = 0, hour = 0, minute = 0, second = 0, millisecond = 0] = others;
  const astronomical = year < 0 ? year + 1 : year;
  const sign = astronomical < 0 ? '-' : '';
  const calendar = [
    sign + pad(Math.abs(astronomical), 4),
    ...[monthOfYear, day].slice(0, known < 0 ? 2 : known).map((part) => pad(part, 2)),
  ].join('-');
  if (known >= 0 || !(hour || minute || second || millisecond)) return calendar;
  const seconds =
    second || millisecond
      ? `:${pad(second, 2)}${millisecond ? '.' + pad(millisecond, 3) : ''}`
      : '';
  return `${calendar}T${pad(hour, 2)}:${pad(minute, 2)}${seconds}`;
}

/**
 * True if words for a date only repeat it: "May 3, 1751" for 1751-05-03. Knows English months only. Other
 * words and signs of doubt add information.
 */
export function restatesDate(words: string, date: string): boolean {
  const numbers = new Set(date.match(/\d+/g)?.map(Number));
  const isKnown = (word: string): boolean =>
    numbers.has(Number(/^(\d+)(?:st|nd|rd|th)?$/.exec(word)?.[1] ?? NaN)) ||
    numbers.has(/^[a-z]{3,}$/.test(word) ? monthNumber(word) : 0);
  return (
    !/[?~≈±]/.test(words) && (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every(isKnown)
  );
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
