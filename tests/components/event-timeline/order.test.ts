// Proves: src/components/event-timeline/event-timeline.element.ts
/** Events in order: what had happened, the as-of line, what lay ahead, and what has no date. */
import { describe, expect, it } from 'vitest';
import type { NewsEvent } from '../../../src/data.js';
import { inside, NOW, one, show } from '../../helpers/mount.js';
import { findAll, heardText, listen, namesOf } from '../../helpers/reading.js';
import { sample } from '../../helpers/samples.js';
import { shownText, shownTexts } from '../../helpers/shown-text.js';

const titlesOf = (timeline: Element) => shownTexts(inside(timeline, '[part=title], [part=now]'));

const showEvents = (
  events: readonly NewsEvent[],
  properties: { order?: 'oldest' | 'newest'; group?: 'day' | 'month' | 'year'; asOf?: string } = {},
) => {
  const article = { headline: 'A', asOf: '2025-10-21', events: [...events] };
  return show('news-event-timeline', { article, ...properties });
};

const MIXED: readonly NewsEvent[] = [
  { name: 'Undated' },
  { name: 'Summit', date: '2025-11-05', status: 'planned' },
  { name: 'Second of the day', date: '2025-10-16' },
  { name: 'Some time in October', date: '2025-10' },
  { name: 'Call', date: '2025-10-20' },
  { name: 'Third of the day', date: '2025-10-16' },
  { name: 'Some time after', date: '2025-10-16/..', status: 'happened' },
  { name: 'Some time this year', date: '2025', status: 'happened' },
  { name: 'Meeting', date: '2025-10-23', status: 'postponed' },
];

const PAST = [
  'Some time this year',
  'Some time in October',
  'Second of the day',
  'Third of the day',
  'Some time after',
  'Call',
];
const AHEAD = ['Meeting', 'Summit'];
const LINE = 'As of 21 Oct 2025';

describe('events', () => {
  it('stand oldest first; those of one moment coarser first, then as in the document [D30]', async () => {
    expect(titlesOf(await showEvents(MIXED))).toEqual([...PAST, LINE, ...AHEAD, 'Undated']);
  });

  it('stand newest first where asked; those of one moment still as in the document [D30]', async () => {
    expect(titlesOf(await showEvents(MIXED, { order: 'newest' }))).toEqual([
      'Summit',
      'Meeting',
      LINE,
      'Call',
      'Some time after',
      'Second of the day',
      'Third of the day',
      'Some time in October',
      'Some time this year',
      'Undated',
    ]);
  });

  it('are heard as one list with a name', async () => {
    await showEvents(MIXED);
    const heard = await listen();
    expect(namesOf(heard, 'heading')).toEqual(['Timeline']);
    const [list] = findAll(heard, 'list');
    expect(list?.name).toBe('Timeline');
    const items = list?.children.filter(({ role }) => role === 'listitem') ?? [];
    expect(items.map(heardText).map((text) => text.includes('Date not given'))).toEqual([
      ...Array<boolean>(9).fill(false),
      true,
    ]);
  });

  it('have a heading of the author’s where there is one', async () => {
    const article = sample('lavrov-rubio');
    await show('news-event-timeline', { article, heading: 'Who met whom' });
    const heard = await listen();
    expect(namesOf(heard, 'heading')).toEqual(['Who met whom']);
    expect(namesOf(heard, 'list')[0]).toBe('Who met whom');
  });
});

describe('the as-of line', () => {
  it('is left out where nothing lies ahead', async () => {
    const timeline = await showEvents(MIXED.filter(({ date }) => (date ?? '') < '2025-10-21'));
    expect(inside(timeline, '[part=now]')).toEqual([]);
  });

  it('is left out where nobody says when all this was true', async () => {
    const article = {
      headline: 'A',
      events: [{ name: 'A', date: '2999', status: 'planned' as const }],
    };
    const timeline = await show('news-event-timeline', { article });
    expect(inside(timeline, '[part=now]')).toEqual([]);
  });

  it('stands where the author of the page puts it', async () => {
    const timeline = await showEvents(MIXED, { asOf: '2025-10-30' });
    expect(shownText(one(timeline, '[part=now]'))).toBe('As of 30 Oct 2025');
    expect(titlesOf(timeline).indexOf('As of 30 Oct 2025')).toBe(
      titlesOf(timeline).indexOf('Summit') - 1,
    );
  });

  it.each([
    [{ dateModified: '2025-10-22', datePublished: '2025-10-21' }, 'As of 22 Oct 2025'],
    [{ datePublished: '2025-10-21' }, 'As of 21 Oct 2025'],
  ])('falls back: %o', async (dates, words) => {
    const events = [{ name: 'A', date: '2025-11' }];
    const timeline = await show('news-event-timeline', {
      article: { headline: 'A', ...dates, events },
    });
    expect(shownText(one(timeline, '[part=now]'))).toBe(words);
  });

  it('does not move with the present', async () => {
    const article = sample('lavrov-rubio');
    const then = await show('news-event-timeline', { article, now: NOW });
    const later = await show('news-event-timeline', { article, now: Date.parse('2031-01-01') });
    expect(titlesOf(later)).toEqual(titlesOf(then));
  });
});

describe('groups', () => {
  const events: readonly NewsEvent[] = [
    { name: 'First', date: '2024-12-30' },
    { name: 'Second', date: '2025-01-02' },
    { name: 'Third', date: '2025-01-02' },
    { name: 'Fourth', date: '2025-01-20' },
    { name: 'Fifth', date: '2025' },
    { name: 'Sixth' },
  ];
  /** The lists as they are heard: names of events, one array per list inside the list. */
  const gather = async () => {
    const [list] = findAll(await listen(), 'list');
    return (list?.children ?? []).map((item) => heardText(item));
  };

  it('of a day hold its events as a list of their own', async () => {
    await showEvents(events, { group: 'day' });
    const items = await gather();
    expect(items).toHaveLength(5);
    expect(items[2]).toMatch(/^2 Jan 2025 Thursday Second Third$/);
  });

  it.each([
    ['month', ['December 2024', '2025', 'January 2025', 'Date not given'], [1, 1, 3, 1]],
    ['year', ['2024', '2025', 'Date not given'], [1, 4, 1]],
  ] as const)('of a %s stand under its name', async (group, labels, counts) => {
    const timeline = await showEvents(events, { group });
    const groups = inside(timeline, '.timeline > ol > li');
    expect(groups.map((item) => shownText(item.firstElementChild ?? item))).toEqual(labels);
    expect(
      groups.map((item) => inside(timeline, '[part=event]').filter((e) => item.contains(e)).length),
    ).toEqual(counts);
  });

  it('keep the as-of line between what had happened and what had not', async () => {
    const timeline = await showEvents(MIXED, { group: 'month' });
    expect(titlesOf(timeline)).toEqual([...PAST, LINE, ...AHEAD, 'Undated']);
  });
});

describe('a wide timeline', () => {
  const eventsOf = (count: number): NewsEvent[] =>
    Array.from({ length: count }, (_, i) => ({ name: `Event ${i}`, date: String(2010 + i) }));
  const showWide = (count: number, layout: 'horizontal' | 'vertical', width: number) =>
    show('news-event-timeline', { article: eventsOf(count), layout }, width);
  /** Returns true if events are side by side. */
  const isHorizontal = (timeline: Element) => {
    const [first, second] = inside(timeline, '[part=title]').map((el) =>
      el.getBoundingClientRect(),
    );
    return !!first && !!second && first.right <= second.left && first.top === second.top;
  };

  it.each([
    [2, 'horizontal', 960, true],
    [7, 'horizontal', 960, true],
    [8, 'horizontal', 960, false],
    [7, 'horizontal', 640, false],
    [7, 'vertical', 960, false],
  ] as const)(
    'of %i events, %s, at %i pixels: side by side %s',
    async (count, layout, width, isWide) => {
      const timeline = await showWide(count, layout, width);
      expect(isHorizontal(timeline)).toBe(isWide);
      expect(titlesOf(timeline)).toHaveLength(count);
    },
  );

  it('never scrolls sideways', async () => {
    const timeline = await showWide(7, 'horizontal', 960);
    expect(timeline.scrollWidth).toBeLessThanOrEqual(timeline.clientWidth);
  });

  it('shows its dates, and has them read', async () => {
    const article = sample('lavrov-rubio');
    await show('news-event-timeline', { article, layout: 'horizontal' }, 960);
    const [list] = findAll(await listen(), 'list');
    const items = list?.children.map(heardText) ?? [];
    expect(items[0]).toContain('16 Oct');
    expect(items[1]).toContain('After 16 Oct');
    expect(items[5]).toContain('23 Oct');
  });
});
