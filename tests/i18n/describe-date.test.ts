import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/data/partial-date.js';
import { describeDate } from '../../src/i18n/describe-date.js';
import { ar } from '../../src/i18n/locales/ar.js';
import { en } from '../../src/i18n/locales/en.js';
import { ru } from '../../src/i18n/locales/ru.js';
import { type Line, lineText } from '../../src/i18n/sentence.js';

const plain = (line: Line | undefined) =>
  line === undefined ? undefined : lineText(line).replace(/\u00a0/g, ' ');

const describeIn = (
  locale: typeof en,
  edtf: string | undefined,
  words?: string,
  wordsLanguage?: string,
  style?: Parameters<typeof describeDate>[4],
) => {
  const date = edtf === undefined ? undefined : readDate(edtf);
  const { label, note, timeIs } = describeDate(date, words, wordsLanguage, locale, style);
  return [plain(label), plain(note), timeIs];
};

describe('the two lines of a date', () => {
  it.each([
    // A known day first, what the article calls it second.
    ['2025-10-23', undefined, '23 Oct 2025', 'Thursday', 'label'],
    ['2025-10-23', 'this Thursday', '23 Oct 2025', 'Reported as “this Thursday”', 'label'],
    ['2025-10-23T14:30Z', undefined, '23 Oct 2025, 14:30 UTC', 'Thursday', 'label'],
    ['2025-10-23T14:30Z', 'at noon', '23 Oct 2025, 14:30 UTC', 'Reported as “at noon”', 'label'],
    // The article's words first where the day is not known.
    ['2025-10-27/2025-11-02', 'next week', '“next week”', 'Week of 27 Oct 2025', 'note'],
    ['2025-10', 'later this month', '“later this month”', 'Oct 2025', 'note'],
    ['2025-10-21/..', 'in the coming days', '“in the coming days”', 'After 21 Oct 2025', 'note'],
    ['../2025-10-21', 'until today', '“until today”', 'By 21 Oct 2025', 'note'],
    ['2025-21', 'in spring', '“in spring”', 'Spring 2025', 'note'],
    // No words: what is known, and what is not.
    ['2025-10', undefined, 'Oct 2025', undefined, 'label'],
    ['2025', undefined, '2025', undefined, 'label'],
    ['2025-10-27/2025-11-02', undefined, 'Week of 27 Oct 2025', undefined, 'label'],
    ['2025-10-21/..', undefined, 'After 21 Oct 2025', 'Day not given', 'label'],
    ['../2025-10-21', undefined, 'By 21 Oct 2025', 'Day not given', 'label'],
    ['2025-10-23?', undefined, '23 Oct 2025', 'Date uncertain', 'label'],
    ['2025-10-23%', undefined, 'Around 23 Oct 2025', 'Date uncertain', 'label'],
    ['2025-10-23~', undefined, 'Around 23 Oct 2025', undefined, 'label'],
    ['2025-10?/2025-12', undefined, 'Oct 2025 – Dec 2025', 'Date uncertain', 'label'],
    // No date at all.
    [undefined, 'soon', '“soon”', 'Date not given', undefined],
    [undefined, undefined, 'Date not given', undefined, undefined],
  ])('%s, %s [D26]', (edtf, words, ...expected) => {
    expect(describeIn(en, edtf, words)).toEqual(expected);
  });

  it.each([
    [ru, '2025-10-23', 'в четверг', '23 окт. 2025 г.', 'В статье: «в четверг»'],
    [ru, '2025-10', 'в октябре', '«в октябре»', 'октябрь 2025 г.'],
    [ru, undefined, undefined, 'Дата не указана', undefined],
    [ar, '2025-10-23', 'هذا الخميس', '٢٣ أكتوبر ٢٠٢٥', 'ورد بصيغة «هذا الخميس»'],
    [ar, undefined, 'قريبا', '«قريبا»', 'لم يُذكر التاريخ'],
  ])('in other languages', (locale, edtf, words, label, note) => {
    expect(describeIn(locale, edtf, words).slice(0, 2)).toEqual([label, note]);
  });

  it('quote words in the marks of their own language', () => {
    expect(describeIn(en, '2025-10-23', 'в четверг', 'ru')[1]).toBe('Reported as «в четверг»');
  });

  it('of something that goes on say since when, and leave nothing open', () => {
    const style = { isLasting: true };
    expect(describeIn(en, '2025-10-16/..', undefined, undefined, style)).toEqual([
      'Since 16 Oct 2025',
      undefined,
      'label',
    ]);
  });

  it('take the style of the date', () => {
    const style = { long: true, impliedYear: 2025 };
    expect(describeIn(en, '2025-10-23', undefined, undefined, style)[0]).toBe('23 October');
  });

  it.each([
    ['2025-10-23T20:00Z', 'Asia/Tokyo', '24 Oct 2025, 05:00 Tokyo', 'Friday'],
    ['2025-10-23T02:00Z', 'America/New_York', '22 Oct 2025, 22:00 New York', 'Wednesday'],
    ['2025-10-23T02:00+03:00', undefined, '22 Oct 2025, 23:00 UTC', 'Wednesday'],
    ['2025-10-23T02:00', 'America/New_York', '23 Oct 2025, 02:00', 'Thursday'],
    ['2025-10-23', 'America/New_York', '23 Oct 2025', 'Thursday'],
    ['2025-10-23', 'Pacific/Kiritimati', '23 Oct 2025', 'Thursday'],
  ])('name the weekday of the day that is shown: %s in %s', (edtf, timeZone, label, weekday) => {
    expect(describeIn(en, edtf, undefined, undefined, { timeZone })).toEqual([
      label,
      weekday,
      'label',
    ]);
  });
});
