// Proves: src/components/event-timeline/event-markers.ts
/** Status of an event in words, its source, and who disputes it. */
import { describe, expect, it } from 'vitest';
import { EVENT_STATUSES, type NewsEvent, type NewsSummaryDocument } from '../../../src/data.js';
import { inside, one, show } from '../../helpers/mount.js';
import { sample } from '../../helpers/samples.js';
import { shownText, shownTexts } from '../../helpers/shown-text.js';

const THEN = Date.parse('2025-10-21T12:00Z');
const LATER = Date.parse('2026-10-21T12:00Z');

const showEvent = (
  event: Partial<NewsEvent>,
  now = THEN,
  rest: Partial<NewsSummaryDocument> = {},
) =>
  show('news-event-timeline', {
    article: { headline: 'A', asOf: '2025-10-21', ...rest, events: [{ name: 'A', ...event }] },
    now,
  });

const statusOf = (timeline: Element) =>
  inside(timeline, '[part=status]').map((part) => shownText(part))[0];

describe('a status', () => {
  it.each<[string | undefined, NewsEvent['status'], string, string | undefined]>([
    ['2025-10-16', 'happened', 'then', undefined],
    ['2025-10-16', undefined, 'then', undefined],
    ['2025-10-16/2025-10-18', 'happened', 'then', 'Happened'],
    [undefined, 'happened', 'then', 'Happened'],
    [undefined, undefined, 'then', undefined],
    ['2025-10-20/..', 'ongoing', 'then', 'Ongoing'],
    ['2025-10-30', undefined, 'then', 'Planned'],
    ['2025-10-30', undefined, 'later', 'Was planned'],
    ['2025-10-30', 'planned', 'then', 'Planned'],
    ['2025-10-30', 'planned', 'later', 'Was planned'],
    ['2025-10-30', 'possible', 'then', 'Possible'],
    ['2025-10-30', 'possible', 'later', 'Was possible'],
    ['2025-10-30', 'in-doubt', 'then', 'In doubt'],
    ['2025-10-30', 'in-doubt', 'later', 'Was in doubt'],
    ['2025-10-30', 'rescheduled', 'then', 'Rescheduled'],
    ['2025-10-30', 'rescheduled', 'later', 'Was rescheduled'],
    ['2025-10-30', 'postponed', 'then', 'Postponed'],
    ['2025-10-30', 'postponed', 'later', 'Postponed'],
    ['2025-10-30', 'cancelled', 'later', 'Cancelled'],
    ['2025-10-30', 'disputed', 'later', 'Disputed'],
    [undefined, 'planned', 'later', 'Planned'],
    ['2025-10-30', 'suspended' as 'planned', 'later', 'suspended'],
  ])('of %s, %s, read %s, is told as “%s” [D32]', async (date, status, when, words) => {
    const timeline = await showEvent({ date, status }, when === 'then' ? THEN : LATER);
    expect(statusOf(timeline)).toBe(words);
  });

  it('changes its words in the minute the event is over', async () => {
    const event: Partial<NewsEvent> = { date: '2025-10-30T10:00Z', status: 'planned' };
    const at = async (time: string) => statusOf(await showEvent(event, Date.parse(time)));
    expect(await at('2025-10-30T09:59Z')).toBe('Planned');
    expect(await at('2025-10-30T10:01Z')).toBe('Was planned');
  });

  it('is never read as something to come once it is over [L24]', async () => {
    const timeline = await show('news-event-timeline', {
      article: sample('lavrov-rubio'),
      now: LATER,
    });
    // An event "after 21 Oct" may still happen.
    expect(shownTexts(inside(timeline, '[part=status]'))).toEqual([
      'Happened',
      'Possible',
      'Postponed',
      'Was in doubt',
    ]);
  });

  it('has a shape of its own, which only repeats the words [D32]', async () => {
    const shapes = new Set<string>();
    for (const status of EVENT_STATUSES) {
      const marker = one(await showEvent({ date: '2025-10-30', status }), '[part=marker]');
      expect(marker.getAttribute('aria-hidden')).toBe('true');
      shapes.add(marker.innerHTML.replace(/<!--.*?-->/g, ''));
    }
    expect(shapes.size).toBe(EVENT_STATUSES.length);
  });
});

describe('whose word it is', () => {
  const people = [
    { id: 'ministry', name: 'Ministry of Works', kind: 'institution' as const },
    { id: 'mayor', name: 'Tovan Breskil' },
    { id: 'official', description: 'an official', anonymous: true },
  ];
  const quotes = [
    { id: 'q-mayor', text: 'There was no such plan.', speaker: 'mayor' },
    {
      id: 'q-partial',
      kind: 'partial' as const,
      text: 'He called it “a rumour”.',
      speaker: 'mayor',
    },
    { id: 'q-told', kind: 'paraphrase' as const, text: 'He denied it.', speaker: 'mayor' },
  ];
  const sourcesOf = async (event: Partial<NewsEvent>) => {
    const timeline = await showEvent({ date: '2025-10-30', ...event }, THEN, { people, quotes });
    return shownTexts(inside(timeline, '[part=source]'));
  };

  it.each<[Partial<NewsEvent>, string[]]>([
    [{ statusSource: 'ministry' }, ['According to Ministry of Works']],
    [{ statusSource: 'official' }, ['According to an official']],
    [{ statusSource: 'official', reportedBy: 'CNN' }, ['According to an official, to CNN']],
    [{ reportedBy: 'Ostrel Radio' }, ['As reported by Ostrel Radio']],
    [{ disputedBy: ['mayor'] }, ['Disputed by Tovan Breskil']],
    [{ disputedBy: ['mayor', 'official'] }, ['Disputed by Tovan Breskil and an official']],
    [
      { statusSource: 'ministry', disputedBy: ['mayor'], quotes: ['q-mayor'] },
      ['According to Ministry of Works', 'Disputed by Tovan Breskil: “There was no such plan.”'],
    ],
    [
      { disputedBy: ['mayor'], quotes: ['q-partial'] },
      ['Disputed by Tovan Breskil: He called it “a rumour”.'],
    ],
    [{ disputedBy: ['mayor'], quotes: ['q-told'] }, ['Disputed by Tovan Breskil']],
    [{ location: 'Budapest' }, ['Budapest']],
    [{}, []],
  ])('%o', async (event, sources) => {
    expect(await sourcesOf(event)).toEqual(sources);
  });
});

describe('a change of date', () => {
  it.each<[Partial<NewsEvent>, string | undefined]>([
    [{ status: 'postponed' }, 'No new date given.'],
    [{ status: 'rescheduled', previousDate: '2025-10-23' }, 'Previously 23 Oct 2025'],
    [{ status: 'postponed', previousDate: '2025-10-23' }, 'Previously 23 Oct 2025'],
    [{ status: 'cancelled' }, undefined],
  ])('%o is told in words', async (event, words) => {
    const timeline = await showEvent({ date: '2025-10-30', ...event });
    expect(shownTexts(inside(timeline, '[part=detail]'))).toEqual(words ? [words] : []);
  });
});

describe('more of an event', () => {
  it('is its description, and its address as a link', async () => {
    const timeline = await showEvent({
      date: '2025',
      description: 'In the harbour.',
      url: 'https://courier.example/1',
    });
    expect(shownText(one(timeline, '[part=detail]'))).toBe('In the harbour.');
    expect(one(timeline, '[part=title] a').getAttribute('href')).toBe('https://courier.example/1');
  });

  it('is its picture, only with its credit', async () => {
    const image = { url: '/stories/samples/lavrov-rubio.svg', alt: 'Two flags' };
    expect(inside(await showEvent({ date: '2025', image }), 'img')).toEqual([]);
    const timeline = await showEvent({ date: '2025', image: { ...image, creditText: 'Ada' } });
    expect(one(timeline, 'img').getAttribute('alt')).toBe('Two flags');
    expect(shownText(timeline)).toContain('Ada');
  });
});
