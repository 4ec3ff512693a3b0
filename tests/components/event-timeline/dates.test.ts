// Proves: src/i18n/describe-event.ts
/** Dates of events: as exact as they are known and never more, for readers and for machines. */
import { describe, expect, it } from 'vitest';
import type { NewsEvent } from '../../../src/data.js';
import { inside, one, show } from '../../helpers/mount.js';
import { shownText } from '../../helpers/shown-text.js';

const showDate = async (event: Partial<NewsEvent>, timeZone?: string) => {
  const article = {
    headline: 'A',
    asOf: '2025-10-21',
    timeZone,
    events: [{ name: 'A', ...event }],
  };
  const timeline = await show('news-event-timeline', { article });
  return { timeline, text: shownText(one(timeline, '[part=group] .when, [part=group]')) };
};

const timesOf = (timeline: Element) =>
  inside(timeline, '[part=group] time').map((time) => [
    time.getAttribute('datetime'),
    shownText(time),
  ]);

describe('a date', () => {
  it.each([
    ['2025', '2025', '2025'],
    ['2025-10', 'Oct 2025', '2025-10'],
    ['2025-10-16', '16 Oct 2025', '2025-10-16'],
    ['2025-10-16T14:30', '16 Oct 2025, 14:30', '2025-10-16T14:30'],
    ['2025-10-16T14:30Z', '16 Oct 2025, 14:30 UTC', '2025-10-16T14:30Z'],
    ['2025-10-16T01:30+03:00', '15 Oct 2025, 22:30 UTC', '2025-10-16T01:30+03:00'],
    ['2025-10-XX', 'Oct 2025', '2025-10'],
    ['2025-XX', '2025', '2025'],
    ['2025-10-27/2025-11-02', 'Week of 27 Oct 2025', '2025-W44'],
    ['0079', '79', '0079'],
  ])('%s is read as “%s”, and by machines as %s [D26]', async (date, words, dateTime) => {
    const { timeline, text } = await showDate({ date });
    expect(text).toContain(words);
    expect(timesOf(timeline)).toEqual([[dateTime, words]]);
    // Nothing is told to a machine that nobody wrote: coarser or as exact, or the week.
    expect(dateTime.length <= date.length).toBe(true);
  });

  it.each([
    ['2025-10-16?', '16 Oct 2025 Date uncertain'],
    ['2025-10-16~', 'Around 16 Oct 2025'],
    ['2025-10%', 'Around October 2025 Date uncertain'],
    ['2025-10~', 'Around October 2025'],
    ['199X', '1990s'],
    ['2025-22', 'Summer 2025'],
    ['2025-33', 'Q1 2025'],
    ['2025-10-14/2025-10-16', '14–16 Oct 2025'],
    ['2025-10-28/2025-11-03', '28 Oct – 3 Nov 2025'],
    ['2024/2025', '2024–2025'],
    ['2025-10-16/..', 'After 16 Oct 2025 Day not given'],
    ['../2025-10-16', 'By 16 Oct 2025 Day not given'],
    ['-0043', '44 BC'],
  ])('%s is read as “%s”; machines have no word for it [D26 D29]', async (date, words) => {
    const { timeline, text } = await showDate({ date });
    expect(text).toContain(words);
    expect(inside(timeline, '[part=group] time')).toEqual([]);
  });

  it('that is missing is said to be', async () => {
    const { timeline, text } = await showDate({});
    expect(text).toContain('Date not given');
    expect(inside(timeline, 'time')).toEqual([]);
  });

  it.each(['some day', 'TBD', '2025-02-30', '30.02.2025'])(
    'that cannot be read is shown as it is written: %s [D25]',
    async (date) => {
      const { timeline, text } = await showDate({ date });
      expect(text).toContain(`“${date}”`);
      expect(text).toContain('Date not given');
      expect(timeline.issues.map(({ code }) => code)).toEqual(['date']);
    },
  );

  it('of something that goes on is its beginning', async () => {
    const { text } = await showDate({ date: '2025-10-16/..', status: 'ongoing' });
    expect(text).toContain('Since 16 Oct 2025');
    expect(text).not.toContain('Day not given');
  });

  it('has its weekday beside it', async () => {
    expect((await showDate({ date: '2025-10-16' })).text).toContain('16 Oct 2025 Thursday');
    expect((await showDate({ date: '2025-10' })).text).not.toMatch(/day\b/);
  });
});

describe('the words of the article', () => {
  it.each([
    ['2025-10-23', 'this Thursday', '23 Oct 2025 Reported as “this Thursday”', '2025-10-23'],
    ['2025-10-27/2025-11-02', 'next week', '“next week” Week of 27 Oct 2025', '2025-W44'],
    ['2025-10', 'this month', '“this month” Oct 2025', '2025-10'],
    ['2025-10-21/..', 'in the coming days', '“in the coming days” After 21 Oct 2025', undefined],
    ['2026-22~', 'by next summer', '“by next summer” Around Summer 2026', undefined],
    [undefined, 'one day', '“one day” Date not given', undefined],
  ])('for %s, “%s”, stand beside the date', async (date, dateText, words, dateTime) => {
    const { timeline, text } = await showDate({ date, dateText });
    expect(text.toLowerCase()).toContain(words.toLowerCase());
    // A machine takes the date, never these words.
    const time = [dateTime, expect.not.stringContaining(dateText)];
    expect(timesOf(timeline)).toEqual(dateTime ? [time] : []);
  });
});

describe('the time zone', () => {
  it.each([
    [undefined, '16 Oct 2025, 23:30 UTC'],
    ['UTC', '16 Oct 2025, 23:30 UTC'],
    ['Asia/Tokyo', '17 Oct 2025, 08:30 Tokyo'],
    ['America/New_York', '16 Oct 2025, 19:30 New York'],
    ['Nowhere/Land', '16 Oct 2025, 23:30 UTC'],
  ])(
    '%s is that of the document, never the reader’s, and is named [D27 L24]',
    async (zone, words) => {
      const { text } = await showDate({ date: '2025-10-16T23:30:00Z' }, zone);
      expect(text).toContain(words);
    },
  );

  it.each(['Asia/Tokyo', 'America/New_York'])('%s shifts no calendar date [L24]', async (zone) => {
    expect((await showDate({ date: '2025-10-16' }, zone)).text).toContain('16 Oct 2025 Thursday');
  });
});

it.each([
  ['ru', '16 окт. 2025 г. четверг'],
  ['ar', '16 أكتوبر 2025'],
])('a date is written as its language writes it: %s', async (lang, words) => {
  await import('../../../src/i18n/locales/ar.js');
  await import('../../../src/i18n/locales/ru.js');
  const article = { headline: 'A', events: [{ name: 'A', date: '2025-10-16' }] };
  const text = shownText(await show('news-event-timeline', { article, lang }));
  const western = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  expect(western).toContain(words);
});
