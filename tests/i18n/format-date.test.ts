import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/data/partial-date.js';
import { type DateStyle, formatDate, formatWeekday } from '../../src/i18n/format-date.js';
import type { Locale } from '../../src/i18n/locale.js';
import { ar } from '../../src/i18n/locales/ar.js';
import { en } from '../../src/i18n/locales/en.js';
import { ru } from '../../src/i18n/locales/ru.js';
import { cases } from '../helpers/cases.js';

const read = (edtf: string) => {
  const date = readDate(edtf);
  if (!date) throw new Error(`not read: ${edtf}`);
  return date;
};
const write = (edtf: string, locale: Locale, style?: DateStyle) =>
  formatDate(read(edtf), locale, style).replace(/\u00a0/g, ' ');
/** A date in English, Russian and Arabic. */
const inAll = (edtf: string) => [en, ru, ar].map((locale) => write(edtf, locale));

describe('a date is written no more exactly than it is known', () => {
  it.each(
    cases(`
      2025                   | 2025                   | 2025 г.                    | ٢٠٢٥
      2025-10                | Oct 2025               | октябрь 2025 г.            | أكتوبر ٢٠٢٥
      2025-10-21             | 21 Oct 2025            | 21 окт. 2025 г.            | ٢١ أكتوبر ٢٠٢٥
      0602                   | 602                    | 602 г.                     | ٦٠٢
      0000                   | 1 BC                   | 1 г. до н. э.              | ١ ق.م
      -0043                  | 44 BC                  | 44 г. до н. э.             | ٤٤ ق.م
      -0043-03               | Mar 44 BC              | март 44 г. до н. э.        | مارس ٤٤ ق.م
      -0043-03-15            | 15 Mar 44 BC           | 15 мар. 44 г. до н. э.     | ١٥ مارس ٤٤ ق.م
      199X                   | 1990s                  | 1990-е гг.                 | عقد ١٩٩٠
      20XX                   | 2000s (century)        | 2000-е гг. (век)           | القرن الذي يبدأ عام ٢٠٠٠
      2025-21                | Spring 2025            | весна 2025 г.              | ربيع ٢٠٢٥
      2025-22                | Summer 2025            | лето 2025 г.               | صيف ٢٠٢٥
      2025-23                | Autumn 2025            | осень 2025 г.              | خريف ٢٠٢٥
      2025-24                | Winter 2025            | зима 2025 г.               | شتاء ٢٠٢٥
      2025-33                | Q1 2025                | 1-й квартал 2025 г.        | الربع ١ من عام ٢٠٢٥
      2025-36                | Q4 2025                | 4-й квартал 2025 г.        | الربع ٤ من عام ٢٠٢٥
      2025-10-21?            | 21 Oct 2025            | 21 окт. 2025 г.            | ٢١ أكتوبر ٢٠٢٥
      2025-10-21~            | Around 21 Oct 2025     | Около 21 окт. 2025 г.      | نحو ٢١ أكتوبر ٢٠٢٥
      2025-10~               | Around October 2025    | Около октября 2025 г.      | نحو أكتوبر ٢٠٢٥
      2019%                  | Around 2019            | Около 2019 г.              | نحو ٢٠١٩
      2025-10-XX             | Oct 2025               | октябрь 2025 г.            | أكتوبر ٢٠٢٥
      2025-10-21T14:30       | 21 Oct 2025, 14:30     | 21 окт. 2025 г., 14:30     | ٢١ أكتوبر ٢٠٢٥، ١٤:٣٠
      2025-10-21T09:05Z      | 21 Oct 2025, 09:05 UTC | 21 окт. 2025 г., 09:05 UTC | ٢١ أكتوبر ٢٠٢٥، ٠٩:٠٥ UTC
      2025-10-21T01:30+03:00 | 20 Oct 2025, 22:30 UTC | 20 окт. 2025 г., 22:30 UTC | ٢٠ أكتوبر ٢٠٢٥، ٢٢:٣٠ UTC
    `),
  )('%s [D26 D29]', (edtf = '', ...expected) => {
    expect(inAll(edtf)).toEqual(expected);
  });
});

describe('an interval', () => {
  it.each(
    cases(`
      2025-10-16/2025-10-21             | 16–21 Oct 2025                          | 16–21 окт. 2025 г.                              | ١٦–٢١ أكتوبر ٢٠٢٥
      2025-10-27/2025-11-02             | Week of 27 Oct 2025                     | Неделя с 27 окт. 2025 г.                        | أسبوع ٢٧ أكتوبر ٢٠٢٥
      2025-12-29/2026-01-04             | Week of 29 Dec 2025                     | Неделя с 29 дек. 2025 г.                        | أسبوع ٢٩ ديسمبر ٢٠٢٥
      2025-10-30/2025-11-02             | 30 Oct – 2 Nov 2025                     | 30 окт. – 2 нояб. 2025 г.                       | ٣٠ أكتوبر – ٢ نوفمبر ٢٠٢٥
      2025-12-30/2026-01-02             | 30 Dec 2025 – 2 Jan 2026                | 30 дек. 2025 г. – 2 янв. 2026 г.                | ٣٠ ديسمبر ٢٠٢٥ – ٢ يناير ٢٠٢٦
      2025-10/2025-12                   | Oct – Dec 2025                          | октябрь – декабрь 2025 г.                       | أكتوبر – ديسمبر ٢٠٢٥
      2024-11/2025-03                   | Nov 2024 – Mar 2025                     | ноябрь 2024 г. – март 2025 г.                   | نوفمبر ٢٠٢٤ – مارس ٢٠٢٥
      2024/2025                         | 2024–2025                               | 2024–2025 г.                                    | ٢٠٢٤–٢٠٢٥
      2024/2025-03                      | 2024 – Mar 2025                         | 2024 г. – март 2025 г.                          | ٢٠٢٤ – مارس ٢٠٢٥
      2024-10-16/2025-10-16             | 16 Oct 2024 – 16 Oct 2025               | 16 окт. 2024 г. – 16 окт. 2025 г.               | ١٦ أكتوبر ٢٠٢٤ – ١٦ أكتوبر ٢٠٢٥
      2025-10-16/2025-10                | 16 Oct – Oct 2025                       | 16 окт. – октябрь 2025 г.                       | ١٦ أكتوبر – أكتوبر ٢٠٢٥
      2025-10-16/..                     | After 16 Oct 2025                       | После 16 окт. 2025 г.                           | بعد ١٦ أكتوبر ٢٠٢٥
      2025-10/..                        | After October 2025                      | После октября 2025 г.                           | بعد أكتوبر ٢٠٢٥
      ../2025-10-21                     | By 21 Oct 2025                          | Не позднее 21 окт. 2025 г.                      | حتى ٢١ أكتوبر ٢٠٢٥
      ../2025                           | By 2025                                 | Не позднее 2025 г.                              | حتى ٢٠٢٥
      2024~/2025                        | Around 2024 – 2025                      | Около 2024 г. – 2025 г.                         | نحو ٢٠٢٤ – ٢٠٢٥
      2025-21/2025-23                   | Spring 2025 – Autumn 2025               | весна 2025 г. – осень 2025 г.                   | ربيع ٢٠٢٥ – خريف ٢٠٢٥
      -0043/-0042                       | 44 BC – 43 BC                           | 44 г. до н. э. – 43 г. до н. э.                 | ٤٤ ق.م – ٤٣ ق.م
      2025-11/2025-10                   | Nov – Oct 2025                          | ноябрь – октябрь 2025 г.                        | نوفمبر – أكتوبر ٢٠٢٥
      2025-10-16T10:00/2025-10-16T12:00 | 16 Oct 2025, 10:00 – 16 Oct 2025, 12:00 | 16 окт. 2025 г., 10:00 – 16 окт. 2025 г., 12:00 | ١٦ أكتوبر ٢٠٢٥، ١٠:٠٠ – ١٦ أكتوبر ٢٠٢٥، ١٢:٠٠
    `),
  )('%s [D26]', (edtf = '', ...expected) => {
    expect(inAll(edtf)).toEqual(expected);
  });

  it.each([
    [en, 'Since 16 Oct 2025'],
    [ru, 'С 16 окт. 2025 г.'],
    [ar, 'منذ ١٦ أكتوبر ٢٠٢٥'],
  ])('that lasts is told from its start', (locale, expected) => {
    expect(write('2025-10-16/..', locale, { isLasting: true })).toBe(expected);
  });
});

describe('a style', () => {
  it.each<readonly [string, DateStyle, string, string]>([
    ['2025-10-21', { long: true }, '21 October 2025', '21 октября 2025 г.'],
    ['2025-10', { long: true }, 'October 2025', 'октябрь 2025 г.'],
    ['2025-10-21', { impliedYear: 2025 }, '21 Oct', '21 окт.'],
    ['2025-10-21', { impliedYear: 2024 }, '21 Oct 2025', '21 окт. 2025 г.'],
    ['2025-10', { impliedYear: 2025 }, 'Oct', 'октябрь'],
    ['2025', { impliedYear: 2025 }, '2025', '2025 г.'],
    ['2025-21', { impliedYear: 2025 }, 'Spring 2025', 'весна 2025 г.'],
    ['2025-10-16/2025-10-21', { impliedYear: 2025 }, '16–21 Oct', '16–21 окт.'],
    ['2025-10-30/2025-11-02', { impliedYear: 2025 }, '30 Oct – 2 Nov', '30 окт. – 2 нояб.'],
    ['2025-10-16/..', { impliedYear: 2025 }, 'After 16 Oct', 'После 16 окт.'],
    [
      '2025-10-27/2025-11-02',
      { impliedYear: 2025, long: true },
      'Week of 27 October',
      'Неделя с 27 октября',
    ],
  ])('%s %j', (edtf, style, english, russian) => {
    expect(write(edtf, en, style)).toBe(english);
    expect(write(edtf, ru, style)).toBe(russian);
  });

  it('of a range into another year keeps both years apart', () => {
    expect(write('2025-12-30/2026-01-02', en, { impliedYear: 2026 })).toBe('30 Dec 2025 – 2 Jan');
  });
});

describe('a date does not break', () => {
  it.each(['2025-10-21', '2025-10', '2025-21', '2025-10-16/2025-10-21'])('inside: %s', (edtf) => {
    for (const locale of [en, ru, ar]) expect(formatDate(read(edtf), locale)).not.toContain(' ');
  });

  it('but may between the ends of an interval', () => {
    expect(formatDate(read('2025-10-30/2025-11-02'), en)).toBe(
      '30\u00a0Oct – 2\u00a0Nov\u00a02025',
    );
  });
});

describe('a weekday', () => {
  it.each([
    ['2025-10-21', 'Tuesday', 'вторник', 'الثلاثاء'],
    ['2024-02-29', 'Thursday', 'четверг', 'الخميس'],
    ['0099-01-01', 'Thursday', 'четверг', 'الخميس'],
    ['2025-10-21T23:30', 'Tuesday', 'вторник', 'الثلاثاء'],
    // As the day is written: in UTC, it is the 22nd.
    ['2025-10-21T23:30-08:00', 'Wednesday', 'среда', 'الأربعاء'],
  ])('of %s', (edtf, ...expected) => {
    expect([en, ru, ar].map((locale) => formatWeekday(read(edtf), locale))).toEqual(expected);
  });

  it.each([
    ...['2025', '2025-10', '2025-21', '2025-10-21?', '2025-10-21~'],
    ...['2025-10-16/2025-10-21', '2025-10-16/..'],
  ])('is not known of %s', (edtf) => {
    expect(formatWeekday(read(edtf), en)).toBeUndefined();
  });
});
