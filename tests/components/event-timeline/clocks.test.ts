// Proves: src/data/event-status.ts
/** Clocks of a zone cost much: one is made for each zone of a page, and asked only for what has to be drawn. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inside, show } from '../../helpers/mount.js';
import { plain } from '../../helpers/shown-text.js';
import { dayOf, titlesIn } from './long-lists.js';

const events = Array.from({ length: 1000 }, (_, place) => ({
  name: `Event ${place}`,
  date: `${dayOf(place)}T12:00Z`,
}));

const { DateTimeFormat } = Intl;
const format = Object.getOwnPropertyDescriptor(DateTimeFormat.prototype, 'format') ?? {};
/** Number of formatters made, and of calls to them. */
let made = 0;
let asked = 0;

beforeEach(() => {
  made = 0;
  asked = 0;
  const construct = (target: typeof DateTimeFormat, words: unknown[]): object => {
    made++;
    return Reflect.construct(target, words) as object;
  };
  vi.stubGlobal(
    'Intl',
    Object.create(Intl, {
      DateTimeFormat: { value: new Proxy(DateTimeFormat, { construct }) },
    }),
  );
  Object.defineProperty(DateTimeFormat.prototype, 'format', {
    ...format,
    get(this: Intl.DateTimeFormat): unknown {
      asked++;
      return format.get?.call(this);
    },
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  Object.defineProperty(DateTimeFormat.prototype, 'format', format);
});

// The zones are named nowhere else in this file: what is made for one is kept for the page.
it.each([
  [undefined, 'UTC', /\b12:00\b/, 0],
  ['UTC', 'UTC', /\b12:00\b/, 0],
  ['Europe/Moscow', 'Moscow', /\b1[56]:00\b/, 1],
  ['Nowhere/At_All', 'UTC', /\b12:00\b/, 1],
])('a thousand times in the zone %s, told as of %s', async (timeZone, name, time, most) => {
  const article = { headline: 'Rain', timeZone, events };
  const timeline = await show('news-event-timeline', { article });
  expect(made).toBe(most);
  const rows = inside(timeline, '.row').map(({ textContent }) => plain(textContent));
  expect(rows).toHaveLength(1000);
  expect(rows.filter((row) => !row.includes(name) || !time.test(row))).toEqual([]);
});

describe('of a thousand events, the clock is asked again', () => {
  const article = { headline: 'Rain', timeZone: 'Asia/Tokyo', events };

  it.each([
    ['for none where all say the same', -1, 0],
    ['for the one that says something else', 500, 1],
    ['for the last one alone', 999, 1],
  ])('%s', async (_, changed, count) => {
    const timeline = await show('news-event-timeline', { article });
    expect(asked).toBeGreaterThan(0);
    const each = asked / 1000;
    asked = 0;
    const newer = structuredClone(article);
    for (const event of newer.events.slice(changed, changed + count)) event.name = 'Thaw';
    timeline.article = newer;
    await timeline.updateComplete;
    expect(titlesIn(timeline)).toEqual(newer.events.map(({ name }) => name));
    expect(asked).toBe(each * count);
  });
});
