/** Timelines with many events, one for each day of a long time, and what is in them. */
import type { NewsEvent } from '../../../src/data.js';
import type { NewsEventTimelineElement } from '../../../src/index.js';
import { inside, NOW } from '../../helpers/mount.js';
import { plain } from '../../helpers/shown-text.js';

const DAY = 86_400_000;
const FIRST_DAY = Date.parse('2001-01-01');

export const dayOf = (place: number): string =>
  new Date(FIRST_DAY + place * DAY).toISOString().slice(0, 10);

/** Events on one day after another, each with a link. */
export const eventsOf = (count: number, name = 'Event'): NewsEvent[] =>
  Array.from({ length: count }, (_, place) => ({
    name: `${name} ${place}`,
    date: dayOf(place),
    url: `https://news.example/${name}/${place}`,
  }));

/** The names of such events. */
export const namesOf = (events: readonly NewsEvent[]): string[] => events.map(({ name }) => name);

/** The titles in the order in which they are read. */
export const titlesIn = (timeline: Element): string[] =>
  inside(timeline, '[part=title]').map(({ textContent }) => plain(textContent));

export const linksIn = (timeline: Element): (string | null)[] =>
  inside(timeline, '[part=title] a').map((link) => link.getAttribute('href'));

export const daysIn = (timeline: Element): (string | null)[] =>
  inside(timeline, '[part=date] time').map((time) => time.getAttribute('datetime'));

/** Lets everything run that needs no new task. */
export async function microtasks(): Promise<void> {
  for (let round = 0; round < 20; round++) await Promise.resolve();
}

/** Puts a timeline into the page, and comes back when it has been drawn for the first time. */
export async function begin(
  properties: Partial<Omit<NewsEventTimelineElement, 'children'>>,
): Promise<NewsEventTimelineElement> {
  const timeline = document.createElement('news-event-timeline');
  Object.assign(timeline, { now: NOW, ...properties });
  document.body.append(timeline);
  await microtasks();
  return timeline;
}
