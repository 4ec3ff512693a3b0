// Proves: src/components/event-timeline/event-timeline.styles.ts
/** A long timeline is laid out only near what is seen: what is not can still be found, and gone to. */
import { describe, expect, it } from 'vitest';
import { inside, show, turn } from '../../helpers/mount.js';
import { eventsOf, titlesIn } from './long-lists.js';

type Group = 'none' | 'day' | 'month' | 'year';

const open = (count: number, group: Group = 'none') =>
  show('news-event-timeline', { article: eventsOf(count), group });

const rowsOf = (timeline: Element) => inside(timeline, '.row');

/** Returns true if the browser has laid it out. */
const isLaidOut = (element: Element | undefined) =>
  element?.checkVisibility({ contentVisibilityAuto: true });

const isOnScreen = (element: Element | undefined) => {
  const { top = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
  return bottom > 0 && top < innerHeight && bottom > top;
};

describe('rows are laid out', () => {
  it.each([
    [1, 'none', 'visible'],
    [49, 'none', 'visible'],
    [50, 'none', 'auto'],
    [1000, 'none', 'auto'],
    [49, 'month', 'visible'],
    [50, 'month', 'auto'],
    [50, 'day', 'auto'],
  ] as const)('of %i events, by %s: %s', async (count, group, expected) => {
    const rows = rowsOf(await open(count, group));
    expect(rows).toHaveLength(count);
    expect(new Set(rows.map((row) => getComputedStyle(row).contentVisibility))).toEqual(
      new Set([expected]),
    );
  });

  it('or not as events come and go', async () => {
    const timeline = await open(60);
    timeline.article = eventsOf(49);
    await timeline.updateComplete;
    const [row] = rowsOf(timeline);
    expect(row && getComputedStyle(row).contentVisibility).toBe('visible');
    timeline.article = eventsOf(60);
    await timeline.updateComplete;
    expect(row && getComputedStyle(row).contentVisibility).toBe('auto');
  });
});

/** The browser lays out what is near in a frame of its own. */
const untilLaidOut = (element: Element | undefined) =>
  expect.poll(() => isLaidOut(element)).toBe(true);

describe('what is far from what is seen', () => {
  it('is not laid out, and its words are there', async () => {
    const timeline = await open(300);
    const events = inside(timeline, '[part=event]');
    await untilLaidOut(events[0]);
    expect(isLaidOut(events[299])).toBe(false);
    expect(titlesIn(timeline)[299]).toBe('Event 299');
  });

  it('is found by its words', async () => {
    const timeline = await open(300);
    const last = rowsOf(timeline).at(-1);
    expect(isOnScreen(last)).toBe(false);
    // Chromium has it, and no declaration does.
    const { find } = window as unknown as { find: (words: string) => boolean };
    expect(find.call(window, 'Event 299')).toBe(true);
    await expect.poll(() => isOnScreen(last)).toBe(true);
    expect(find.call(window, 'Event 300')).toBe(false);
  });

  it('gets the focus, and is then seen', async () => {
    const timeline = await open(300);
    const link = inside(timeline, 'a')[200];
    await untilLaidOut(inside(timeline, 'a')[0]);
    expect(isLaidOut(link)).toBe(false);
    link?.focus();
    expect(timeline.shadowRoot?.activeElement).toBe(link);
    await untilLaidOut(link);
    await expect.poll(() => isOnScreen(link)).toBe(true);
  });

  it('keeps the focus while something else changes', async () => {
    const timeline = await open(300);
    const link = inside(timeline, 'a')[200];
    link?.focus();
    timeline.article = eventsOf(300).map((event, place) => ({
      ...event,
      name: place === 100 ? 'Thaw' : event.name,
    }));
    await turn();
    expect(titlesIn(timeline)[100]).toBe('Thaw');
    expect(timeline.shadowRoot?.activeElement).toBe(link);
  });

  it.each(['none', 'month'] as const)('can be scrolled to: by %s', async (group) => {
    const timeline = await open(300, group);
    const events = inside(timeline, '[part=event]');
    await untilLaidOut(events[0]);
    rowsOf(timeline).at(-1)?.scrollIntoView();
    await expect.poll(() => isOnScreen(events.at(-1))).toBe(true);
    await untilLaidOut(events.at(-1));
    await expect.poll(() => isLaidOut(events[0])).toBe(false);
  });
});
