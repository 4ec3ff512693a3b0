import { describe, expect, it } from 'vitest';
import { article, issuesOf, plain, read } from './reading.js';

const event = (properties: object): object => ({
  '@type': 'Event',
  name: 'Opening of the bridge',
  ...properties,
});
const first = (data: unknown) => read(data).events[0];

describe('an event', () => {
  it('alone is a document under its own name', () => {
    expect(read(event({ url: 'https://a.example/' }))).toMatchObject({
      headline: 'Opening of the bridge',
      url: 'https://a.example/',
      events: [{ name: 'Opening of the bridge' }],
    });
  });

  it.each(['about', 'mentions', 'hasPart', 'subjectOf', 'mainEntity'])(
    'of an article is found under %s',
    (name) => {
      expect(first(article({ [name]: event({}) }))?.name).toBe('Opening of the bridge');
    },
  );

  it('is found within another, and in a list', () => {
    const list = {
      '@type': 'ItemList',
      itemListElement: [
        { '@type': 'ListItem', item: event({ subEvent: event({ name: 'Speech' }) }) },
      ],
    };
    expect(read([article(), list]).events.map(({ name }) => name)).toEqual([
      'Opening of the bridge',
      'Speech',
    ]);
  });

  it('of another article on the page stays there', () => {
    expect(read([article(), article({ about: event({}) })]).events).toEqual([]);
  });

  it.each(['Festival', 'schema:Hackathon', 'https://schema.org/SportsEvent'])(
    'can be a %s',
    (type) => {
      expect(read(event({ '@type': type })).events).toHaveLength(1);
    },
  );

  it('without a name is left out, and missed', () => {
    const data = article({ about: { '@type': 'Event', startDate: '2026' } });
    expect(read(data).events).toEqual([]);
    expect(issuesOf(data)).toEqual(['missing /about']);
  });

  it('has a description without tags', () => {
    const data = event({ description: '<p>One &amp; two.</p><p>See <a href="x">three</a>.</p>' });
    expect(first(data)?.description).toBe('One & two. See three.');
    expect(issuesOf(data)).toEqual(['html-dropped /description']);
  });

  it('has a description without tags that were escaped', () => {
    const data = event({ description: '&lt;p&gt;One &amp;amp; two.&lt;/p&gt;\\n' });
    expect(first(data)?.description).toBe('One & two.');
  });

  it('keeps escaped tags that a description only speaks of', () => {
    expect(first(event({ description: 'On the tag &lt;p&gt;.' }))?.description).toBe(
      'On the tag <p>.',
    );
  });
});

describe('the date of an event', () => {
  it.each<[string, object, string | undefined]>([
    ['starts', { startDate: '2026-03-01' }, '2026-03-01'],
    ['is local where it has no zone', { startDate: '2026-03-01T21:30' }, '2026-03-01T21:30'],
    [
      'keeps its offset',
      { startDate: '2026-03-01T21:30:15.5-05:00' },
      '2026-03-01T21:30:15.5-05:00',
    ],
    [
      'is an interval with an end',
      { startDate: '2026-03-01', endDate: '2026-03-03' },
      '2026-03-01/2026-03-03',
    ],
    [
      'is one where start and end are the same',
      { startDate: '2026-03-01', endDate: '2026-03-01' },
      '2026-03-01',
    ],
    ['may have an end only', { endDate: '2026-03-03' }, '../2026-03-03'],
    [
      'does without an end that is none',
      { startDate: '2026-03-01', endDate: '22:00' },
      '2026-03-01',
    ],
    ['is not that of its tickets', { doorTime: '2026-03-01' }, undefined],
  ])('%s', (_, properties, date) => {
    expect(first(event(properties))?.date?.edtf).toBe(date);
  });

  it('stays as words where it is no date', () => {
    const data = event({ startDate: 'Next spring' });
    expect(first(data)).toMatchObject({ date: undefined, dateText: 'Next spring' });
    expect(issuesOf(data)).toEqual(['date /startDate']);
  });

  it.each(['0000-00-00', 'x'.repeat(41)])('is not shown as %s', (startDate) => {
    expect(first(event({ startDate }))?.dateText).toBeUndefined();
  });
});

describe('the status of an event', () => {
  const start = { startDate: '2026-03-01T10:00' };
  it.each<[string, unknown, string | undefined]>([
    ['a bare word', 'EventCancelled', 'cancelled'],
    ['an address', 'https://schema.org/EventCancelled', 'cancelled'],
    ['an old address', 'http://schema.org/EventRescheduled', 'rescheduled'],
    ['a prefixed word', 'schema:EventRescheduled', 'rescheduled'],
    ['an id', { '@id': 'https://schema.org/EventRescheduled' }, 'rescheduled'],
    ['a list', ['EventMovedOnline', 'EventRescheduled'], 'rescheduled'],
    ['a word people write', 'Canceled', 'cancelled'],
    ['a word nobody agreed on, as it stands', 'sold out', 'sold out'],
    ['scheduled, which its date tells better', 'https://schema.org/EventScheduled', undefined],
  ])('is read from %s', (_, eventStatus, status) => {
    expect(first(event({ ...start, eventStatus }))?.status).toBe(status);
  });

  it('that it moved to the web is told of, as we have no word for it', () => {
    const data = event({ ...start, eventStatus: 'https://schema.org/EventMovedOnline' });
    expect(first(data)?.status).toBeUndefined();
    expect(issuesOf(data)).toEqual(['unknown-value /eventStatus']);
  });

  it.each<[string, object, object]>([
    [
      'rescheduled: the last of its earlier dates is kept',
      {
        ...start,
        eventStatus: 'EventRescheduled',
        previousStartDate: ['2026-01-01', '2026-02-01'],
      },
      { date: { edtf: '2026-03-01T10:00' }, previousDate: { edtf: '2026-02-01' } },
    ],
    [
      'postponed: the date it has is the one it had',
      { ...start, eventStatus: 'EventPostponed' },
      { date: undefined, previousDate: { edtf: '2026-03-01T10:00' } },
    ],
    [
      'postponed, both dates alike',
      { ...start, eventStatus: 'EventPostponed', previousStartDate: start.startDate },
      { date: undefined, previousDate: { edtf: '2026-03-01T10:00' } },
    ],
    [
      'postponed, with a new date',
      { ...start, eventStatus: 'EventPostponed', previousStartDate: '2026-02-01' },
      { date: { edtf: '2026-03-01T10:00' }, previousDate: { edtf: '2026-02-01' } },
    ],
    [
      'cancelled: the date stays',
      { ...start, eventStatus: 'EventCancelled' },
      { date: { edtf: '2026-03-01T10:00' } },
    ],
  ])('%s', (_, properties, expected) => {
    expect(first(event(properties))).toMatchObject(expected);
  });
});

describe('the place of an event', () => {
  const address = { '@type': 'PostalAddress', addressLocality: 'Porto', streetAddress: 'Cais 1' };
  it.each<[string, unknown, string | undefined]>([
    ['a text', 'Porto', 'Porto'],
    ['a place', { '@type': 'Place', name: 'The Quay' }, 'The Quay'],
    ['a place in a town', { '@type': 'Place', name: 'The Quay', address }, 'The Quay, Porto'],
    [
      'a place whose name has the town',
      { '@type': 'Place', name: 'Porto Quay', address },
      'Porto Quay',
    ],
    [
      'a place with an address in one line',
      { name: 'The Quay', address: 'Cais 1, Porto' },
      'The Quay, Cais 1, Porto',
    ],
    ['an address', address, 'Porto'],
    ['the first of several', [{ name: 'The Quay' }, { name: 'The Hall' }], 'The Quay'],
    [
      'none that is on the web only',
      { '@type': 'VirtualLocation', url: 'https://a.example/' },
      undefined,
    ],
  ])('is %s', (_, location, expected) => {
    expect(first(event({ location }))?.location).toBe(expected);
  });

  it('on the web is left out, and told of', () => {
    expect(
      issuesOf(event({ location: { '@type': 'VirtualLocation', url: 'https://a.example/' } })),
    ).toEqual(['left-out /location']);
  });
});

it('takes part in an event whoever organises, performs or attends, once', () => {
  const band = { '@type': 'MusicGroup', name: 'The Band' };
  const data = event({
    organizer: band,
    performer: [band, 'A. Singer', 'Organization'],
    attendee: { '@type': 'Person', name: 'B.' },
  });
  expect(plain(first(data)?.people)).toEqual([
    { name: 'The Band', kind: 'institution' },
    { name: 'A. Singer' },
    { name: 'B.' },
  ]);
});
