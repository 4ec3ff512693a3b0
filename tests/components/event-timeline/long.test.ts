// Proves: src/shared/gradual-drawing.ts
/** A long timeline is drawn from the top, task by task, and is whole in the end whatever happens on the way. */
import { describe, expect, it } from 'vitest';
import type { NewsEvent } from '../../../src/data.js';
import { inside, one, show } from '../../helpers/mount.js';
import { shownText } from '../../helpers/shown-text.js';
import { begin, daysIn, eventsOf, linksIn, microtasks, namesOf, titlesIn } from './long-lists.js';

const EVENTS = eventsOf(1000);
const ALL = namesOf(EVENTS);

/** A timeline of which only the first events are there yet. */
const beginLong = async () => {
  const timeline = await begin({ article: EVENTS });
  expect(titlesIn(timeline).length).toBeLessThan(ALL.length);
  return timeline;
};

describe('a thousand events', () => {
  it('begin with the first ones, and only ever grow at the end', async () => {
    const timeline = await beginLong();
    const [first] = inside(timeline, '.row');
    const seen = [titlesIn(timeline)];
    while (seen.length < 100 && seen.at(-1)?.length !== ALL.length) {
      await new Promise((resolve) => setTimeout(resolve));
      seen.push(titlesIn(timeline));
    }
    expect(seen.length).toBeGreaterThan(2);
    expect(seen[0]?.length).toBeGreaterThanOrEqual(20);
    for (const titles of seen) expect(titles).toEqual(ALL.slice(0, titles.length));
    expect(seen.at(-1)).toEqual(ALL);
    expect(inside(timeline, '.row')[0]).toBe(first);
  });

  it('are all there in order, with links and dates, once the update is complete', async () => {
    const timeline = await beginLong();
    await timeline.updateComplete;
    expect(titlesIn(timeline)).toEqual(ALL);
    expect(linksIn(timeline)).toEqual(EVENTS.map(({ url }) => url));
    expect(daysIn(timeline)).toEqual(EVENTS.map(({ date }) => date));
  });

  it('are all there at once, in each timeline, where the page is printed meanwhile', async () => {
    const timelines = [await beginLong(), await beginLong()];
    window.dispatchEvent(new Event('beforeprint'));
    await microtasks();
    for (const timeline of timelines) expect(titlesIn(timeline)).toEqual(ALL);
    for (const { updateComplete } of timelines) await updateComplete;
    for (const timeline of timelines) expect(titlesIn(timeline)).toEqual(ALL);
  });

  it('have their as-of line where it belongs, and not before', async () => {
    const asOf = '2003-01-01';
    const behind = EVENTS.filter(({ date = '' }) => date <= asOf).length;
    const timeline = await begin({ article: EVENTS, asOf });
    expect(inside(timeline, '[part=now]')).toEqual([]);
    await timeline.updateComplete;
    const lines = inside(timeline, '[part=title], [part=now]').map(shownText);
    expect(lines).toHaveLength(ALL.length + 1);
    expect(lines.indexOf('As of 1 Jan 2003')).toBe(behind);
  });

  it.each([
    ['newest first', { order: 'newest' }, [...ALL].reverse()],
    ['by day', { group: 'day' }, ALL],
    ['by month', { group: 'month' }, ALL],
    ['by year', { group: 'year' }, ALL],
    ['by month, newest first', { group: 'month', order: 'newest' }, [...ALL].reverse()],
  ] as const)('are all there %s', async (_, properties, expected) => {
    const timeline = await begin({ article: EVENTS, ...properties });
    const titles = titlesIn(timeline);
    expect(titles).toEqual(expected.slice(0, titles.length));
    await timeline.updateComplete;
    expect(titlesIn(timeline)).toEqual(expected);
  });
});

describe('new data while a timeline is drawn', () => {
  it.each<[string, readonly NewsEvent[]]>([
    ['fewer events', EVENTS.slice(0, 120)],
    ['a few events', EVENTS.slice(0, 3)],
    ['more events', eventsOf(1500)],
    ['other events', eventsOf(1000, 'Other')],
    ['a few other events', eventsOf(3, 'Other')],
    ['the last events', EVENTS.slice(-300)],
  ])('is all that is there in the end: %s', async (_, events) => {
    const timeline = await beginLong();
    timeline.article = events;
    await timeline.updateComplete;
    expect(titlesIn(timeline)).toEqual(namesOf(events));
    expect(linksIn(timeline)).toEqual(events.map(({ url }) => url));
  });

  it('that has no events leaves none', async () => {
    const timeline = await beginLong();
    timeline.article = { headline: 'Rain', events: [] };
    await timeline.updateComplete;
    expect(titlesIn(timeline)).toEqual([]);
    expect(shownText(one(timeline, '[part=state]'))).not.toBe('');
  });

  it('that is taken away leaves nothing to wait for', async () => {
    const timeline = await begin({ article: EVENTS });
    timeline.article = undefined;
    await timeline.updateComplete;
    expect(titlesIn(timeline)).toEqual([]);
  });

  it('may be a single event of the same', async () => {
    const article = EVENTS.map((event, place) => ({ ...event, id: `e${place}` }));
    const timeline = await begin({ article });
    timeline.item = 'e700';
    await timeline.updateComplete;
    expect(titlesIn(timeline)).toEqual(['Event 700']);
    timeline.item = undefined;
    await timeline.updateComplete;
    expect(titlesIn(timeline)).toEqual(ALL);
  });
});

describe('a timeline that is taken out of the page while it is drawn', () => {
  it.each([
    ['at once', () => Promise.resolve()],
    ['after a moment', () => new Promise((resolve) => setTimeout(resolve, 1))],
    ['after all is done', () => new Promise((resolve) => setTimeout(resolve, 200))],
  ])('is whole when it is back %s', async (_, wait) => {
    const timeline = await beginLong();
    timeline.remove();
    await wait();
    document.body.append(timeline);
    await timeline.updateComplete;
    expect(titlesIn(timeline)).toEqual(ALL);
  });

  it('minds neither print nor new data', async () => {
    const timeline = await beginLong();
    timeline.remove();
    window.dispatchEvent(new Event('beforeprint'));
    timeline.article = eventsOf(2000, 'Other');
    await timeline.updateComplete;
    document.body.append(timeline);
    await timeline.updateComplete;
    expect(titlesIn(timeline)).toEqual(namesOf(eventsOf(2000, 'Other')));
  });
});

it('a timeline of 49 events is there at once', async () => {
  const events = eventsOf(49);
  expect(titlesIn(await begin({ article: events }))).toEqual(namesOf(events));
});

it('a timeline that was whole once stays whole', async () => {
  const timeline = await show('news-event-timeline', { article: EVENTS });
  timeline.article = eventsOf(1000, 'Other');
  await microtasks();
  expect(titlesIn(timeline)).toEqual(namesOf(eventsOf(1000, 'Other')));
});
