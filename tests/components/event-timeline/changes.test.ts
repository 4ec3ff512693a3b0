// Proves: src/data/reuse.ts
/** Updates of a thousand events touch the changed ones, all of them and no others. */
import { describe, expect, it } from 'vitest';
import type { NewsEvent } from '../../../src/data.js';
import '../../../src/i18n/locales/ru.js';
import type { NewsEventTimelineElement } from '../../../src/index.js';
import { inside, show, turn } from '../../helpers/mount.js';
import { plain, shownText } from '../../helpers/shown-text.js';
import { eventsOf, namesOf, titlesIn } from './long-lists.js';

const EVENTS: readonly NewsEvent[] = eventsOf(1000);
const documentOf = (events: readonly NewsEvent[]) => ({ headline: 'Rain', events: [...events] });

/** The same words in other objects, with one event as it is given. */
const withOne = (place: number, change: Partial<NewsEvent>, events = EVENTS) =>
  documentOf(events.map((event, at) => ({ ...event, ...(at === place ? change : {}) })));

/** The places of the rows in which something changes, and -1 for what is in none of them. */
async function placesOfChange(timeline: NewsEventTimelineElement, change: () => void) {
  const rows = inside(timeline, '.row');
  const changes: Node[] = [];
  // Collects records in the callback: `takeRecords` after a wait returns none.
  const observer = new MutationObserver((records) => {
    changes.push(...records.map(({ target }) => target));
  });
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  if (timeline.shadowRoot) observer.observe(timeline.shadowRoot, everything);
  change();
  await turn();
  observer.disconnect();
  return [...new Set(changes.map((node) => rows.findIndex((row) => row.contains(node))))];
}

describe('one of a thousand events, in a new document', () => {
  it.each<[string, number, Partial<NewsEvent>, string]>([
    ['has another name', 500, { name: 'Thaw' }, 'Thaw'],
    ['is the first, and has another name', 0, { name: 'Thaw' }, 'Thaw'],
    ['is the last, and has another name', 999, { name: 'Thaw' }, 'Thaw'],
    ['has another date between its neighbours', 500, { dateText: 'One evening' }, 'One evening'],
    ['has more to tell', 500, { description: 'Ice on the river.' }, 'Ice on the river.'],
    ['has another status', 500, { status: 'cancelled' }, 'Cancelled'],
    ['has people who dispute it', 500, { disputedBy: ['Bo Marsh'] }, 'Bo Marsh'],
    ['has another address', 500, { url: 'https://other.example/' }, 'Event 500'],
  ])('%s: nothing else is touched', async (_, place, change, words) => {
    const timeline = await show('news-event-timeline', { article: documentOf(EVENTS) });
    const places = await placesOfChange(timeline, () => {
      timeline.article = withOne(place, change);
    });
    expect(places).toEqual([place]);
    expect(plain(inside(timeline, '.row')[place]?.textContent ?? '')).toContain(words);
    expect(titlesIn(timeline)).toEqual(namesOf(withOne(place, change).events));
  });

  it('says the same: nothing is touched', async () => {
    const timeline = await show('news-event-timeline', { article: documentOf(EVENTS) });
    const places = await placesOfChange(timeline, () => {
      timeline.article = structuredClone(documentOf(EVENTS));
    });
    expect(places).toEqual([]);
  });

  it('is a link to somewhere else', async () => {
    const timeline = await show('news-event-timeline', { article: documentOf(EVENTS) });
    timeline.article = withOne(500, { url: 'https://other.example/' });
    await timeline.updateComplete;
    const links = inside(timeline, '[part=title] a').map((link) => link.getAttribute('href'));
    expect(links[500]).toBe('https://other.example/');
    expect(links[501]).toBe('https://news.example/Event/501');
  });

  it('and others have an outlet that is named once for all: only they are touched', async () => {
    const events = EVENTS.map((event, place) => ({ ...event, reportedBy: `o${place % 2}` }));
    const outletsOf = (name: string) => [
      { id: 'o0', name: 'The Courier' },
      { id: 'o1', name },
    ];
    const timeline = await show('news-event-timeline', {
      article: { ...documentOf(events), outlets: outletsOf('The Post') },
    });
    const places = await placesOfChange(timeline, () => {
      timeline.article = { ...documentOf(events), outlets: outletsOf('The Globe') };
    });
    expect(places).toEqual(EVENTS.flatMap((_, place) => (place % 2 ? [place] : [])));
    expect(plain(timeline.shadowRoot?.textContent ?? '')).not.toContain('The Post');
  });
});

describe('data that has changed inside', () => {
  it('is seen when it is set again in another document', async () => {
    const article = documentOf(structuredClone(EVENTS));
    const timeline = await show('news-event-timeline', { article });
    const [, , third] = article.events;
    if (third) third.name = 'Thaw';
    article.events.splice(10, 1);
    timeline.article = { ...article };
    await timeline.updateComplete;
    expect(titlesIn(timeline)).toEqual(namesOf(article.events));
    expect(titlesIn(timeline)[2]).toBe('Thaw');
  });
});

it('who still disputes it keeps the words, when another no longer does', async () => {
  const documentWith = (disputedBy: string[]) => ({
    headline: 'Rain',
    people: [
      { id: 'ada', name: 'Ada Quillfeather' },
      { id: 'bo', name: 'Bo Marsh' },
    ],
    quotes: [{ id: 'q', text: 'It never rained.', speaker: 'bo' }],
    events: [{ name: 'Rain', date: '2025-10-16', disputedBy, quotes: ['q'] }],
  });
  const timeline = await show('news-event-timeline', { article: documentWith(['ada', 'bo']) });
  timeline.article = documentWith(['bo']);
  await turn();
  expect(shownText(timeline)).toContain('Disputed by Bo Marsh: “It never rained.”');
});

it('who disputes it gets the words that come later', async () => {
  const documentWith = (quotes: string[]) => ({
    headline: 'Rain',
    people: [{ id: 'bo', name: 'Bo Marsh' }],
    quotes: quotes.map((id) => ({ id, text: 'It never rained.', speaker: 'bo' })),
    events: [{ name: 'Rain', date: '2025-10-16', disputedBy: ['bo'], quotes }],
  });
  const timeline = await show('news-event-timeline', { article: documentWith([]) });
  timeline.article = documentWith(['q']);
  await turn();
  expect(shownText(timeline)).toContain('Disputed by Bo Marsh: “It never rained.”');
});

describe('all events see', () => {
  const image = { url: '/stories/samples/lavrov-rubio.svg', alt: 'Rain', creditText: 'Ada' };
  const open = (properties: Partial<NewsEventTimelineElement> = {}) =>
    show('news-event-timeline', { article: documentOf(EVENTS), ...properties });
  const datesIn = (timeline: Element) =>
    inside(timeline, '[part=date]').map(({ textContent }) => plain(textContent));

  it('another moment for which they hold', async () => {
    const timeline = await open({ asOf: '2000' });
    const statuses = () => inside(timeline, '[part=status]').map(({ textContent }) => textContent);
    expect(statuses()).toEqual(EVENTS.map(() => 'Was planned'));
    timeline.asOf = '2010';
    await timeline.updateComplete;
    expect(statuses()).toEqual([]);
    timeline.asOf = '2000';
    await timeline.updateComplete;
    expect(statuses()).toEqual(EVENTS.map(() => 'Was planned'));
  });

  it('another language of the page', async () => {
    const timeline = await open();
    expect(datesIn(timeline).filter((date) => /[а-я]/.test(date))).toEqual([]);
    document.documentElement.lang = 'ru';
    await turn();
    expect(datesIn(timeline).filter((date) => /[а-я]/.test(date))).toHaveLength(1000);
    document.documentElement.lang = 'en';
    await turn();
    expect(datesIn(timeline).filter((date) => /[а-я]/.test(date))).toEqual([]);
  });

  it('that no picture is wanted any more', async () => {
    const events = EVENTS.slice(0, 60).map((event) => ({ ...event, image }));
    const timeline = await open({ article: documentOf(events) });
    expect(inside(timeline, 'img')).toHaveLength(60);
    timeline.setAttribute('noimages', '');
    await timeline.updateComplete;
    expect(inside(timeline, 'img')).toEqual([]);
    timeline.removeAttribute('noimages');
    await timeline.updateComplete;
    expect(inside(timeline, 'img')).toHaveLength(60);
  });

  it('another order', async () => {
    const timeline = await open();
    timeline.order = 'newest';
    await timeline.updateComplete;
    expect(titlesIn(timeline)).toEqual(namesOf(EVENTS).reverse());
    expect(datesIn(timeline)[0]).toContain('2003');
    timeline.order = 'oldest';
    await timeline.updateComplete;
    expect(titlesIn(timeline)).toEqual(namesOf(EVENTS));
  });

  it.each(['zone', 'language'] as const)('another %s of the document', async (what) => {
    const events = EVENTS.map(({ name, date = '' }) => ({ name, date: `${date}T12:00Z` }));
    const timeline = await open({ article: documentOf(events) });
    const change = what === 'zone' ? { timeZone: 'Asia/Tokyo' } : { inLanguage: 'de' };
    timeline.article = { ...documentOf(events), ...change };
    await timeline.updateComplete;
    const rows = inside(timeline, '.row').filter((row) =>
      what === 'zone'
        ? plain(row.textContent).includes('21:00')
        : row.querySelector('.phrase')?.getAttribute('lang') === 'de',
    );
    expect(rows).toHaveLength(1000);
  });
});
