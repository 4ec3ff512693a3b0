import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/data/partial-date.js';
import { formatDate, formatWeekday } from '../../src/i18n/format-date.js';
import type { Locale } from '../../src/i18n/locale.js';
import { ar } from '../../src/i18n/locales/ar.js';
import { en } from '../../src/i18n/locales/en.js';
import { ru } from '../../src/i18n/locales/ru.js';

// English: the order of Britain, with the month names that all English shares (Britain's "Sept" is its own).
const LANGUAGES = [
  ['en', en, 'en-GB', 'en'],
  ['ru', ru, 'ru', 'ru'],
  ['ar', ar, 'ar-u-nu-arab', 'ar-u-nu-arab'],
] as const;
const MONTHS = Array.from({ length: 12 }, (_, index) => index);

const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ');
const write = (edtf: string, locale: Locale, style: object = {}) => {
  const date = readDate(edtf);
  if (!date) throw new Error(`not read: ${edtf}`);
  return plain(formatDate(date, locale, style));
};
const pad = (value: number) => String(value).padStart(2, '0');

/** A date as Intl writes it, in the pattern of one locale with the names of another. */
function intl(
  moment: number,
  pattern: string,
  names: string,
  options: Intl.DateTimeFormatOptions,
): string {
  const partsIn = (language: string) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).formatToParts(moment);
  const nameOf = (type: string) => partsIn(names).find((part) => part.type === type)?.value;
  return plain(
    partsIn(pattern)
      .map(({ type, value }) => (type === 'month' ? nameOf(type) : value))
      .join(''),
  );
}

describe.each(LANGUAGES)('the calendar of %s agrees with Intl', (_, locale, pattern, names) => {
  it.each(MONTHS)('on days of month %d', (month) => {
    for (const day of [1, 9, 10, 28]) {
      const moment = Date.UTC(2025, month, day);
      const edtf = `2025-${pad(month + 1)}-${pad(day)}`;
      const options = { day: 'numeric', month: 'short', year: 'numeric' } as const;
      const long = { ...options, month: 'long' } as const;
      const { year, ...withoutYear } = options;
      expect(year).toBe('numeric');
      expect(write(edtf, locale)).toBe(intl(moment, pattern, names, options));
      expect(write(edtf, locale, { long: true })).toBe(intl(moment, pattern, names, long));
      expect(write(edtf, locale, { impliedYear: 2025 })).toBe(
        intl(moment, pattern, names, withoutYear),
      );
    }
  });

  it.each(MONTHS)('on month %d by itself', (month) => {
    const moment = Date.UTC(2025, month, 15);
    const edtf = `2025-${pad(month + 1)}`;
    const long = { month: 'long', year: 'numeric' } as const;
    expect(write(edtf, locale, { long: true })).toBe(intl(moment, pattern, names, long));
    expect(write(edtf, locale, { long: true, impliedYear: 2025 })).toBe(
      intl(moment, pattern, names, { month: 'long' }),
    );
    // Russian: the whole word on purpose, since "июн. 2025 г." saves nothing.
    const short = {
      month: locale.calendar.loneMonths ? 'long' : 'short',
      year: 'numeric',
    } as const;
    expect(write(edtf, locale)).toBe(intl(moment, pattern, names, short));
  });

  it('on the weekdays', () => {
    for (let day = 1; day <= 7; day++) {
      const date = readDate(`2025-10-0${day}`);
      const expected = intl(Date.UTC(2025, 9, day), pattern, names, { weekday: 'long' });
      expect(date && formatWeekday(date, locale)).toBe(expected);
    }
  });

  it('on the digits', () => {
    const text = new Intl.NumberFormat(pattern, { useGrouping: false }).format(1_234_567_890);
    expect(
      (locale.calendar.digits ?? '0123456789').slice(1) + (locale.calendar.digits ?? '0').charAt(0),
    ).toBe(text);
  });

  const range = (start: number, end: number, options: Intl.DateTimeFormatOptions) =>
    plain(
      new Intl.DateTimeFormat(pattern, { ...options, timeZone: 'UTC' }).formatRange(start, end),
    );
  const days = { day: 'numeric', month: 'long', year: 'numeric' } as const;

  it('on days of two months', () => {
    expect(write('2025-09-28/2025-11-02', locale, { long: true })).toBe(
      range(Date.UTC(2025, 8, 28), Date.UTC(2025, 10, 2), days),
    );
  });

  it('on days of two years', () => {
    expect(write('2025-12-24/2026-01-02', locale, { long: true })).toBe(
      range(Date.UTC(2025, 11, 24), Date.UTC(2026, 0, 2), days),
    );
  });

  it('on days of one month, where ours always stand close together', () => {
    const expected = range(Date.UTC(2025, 9, 16), Date.UTC(2025, 9, 21), days);
    const close = expected.replace(/ – /, '–');
    expect(write('2025-10-16/2025-10-21', locale, { long: true })).toBe(close);
  });

  it('on months of two years', () => {
    expect(write('2025-09/2026-03', locale, { long: true })).toBe(
      range(Date.UTC(2025, 8, 15), Date.UTC(2026, 2, 15), { month: 'long', year: 'numeric' }),
    );
  });

  it('on months of one year, where ours never say the year twice', () => {
    const expected = range(Date.UTC(2025, 8, 15), Date.UTC(2025, 10, 15), {
      month: 'long',
      year: 'numeric',
    });
    const once = expected.replace(/ 2025 г\. –/, ' –');
    expect(write('2025-09/2025-11', locale, { long: true })).toBe(once);
  });
});
