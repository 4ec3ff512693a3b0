/** JSON-LD for search engines uses terms of schema.org as they are defined. */
import { describe, expect, it } from 'vitest';
import { STANCES } from '../../src/data/dispute.js';
import type { NewsSummaryDocument } from '../../src/data/document.js';
import { EVENT_STATUSES } from '../../src/data/event.js';
import type { JsonLdNode } from '../../src/formats/json-ld/write/node.js';
import { toJsonLd } from '../../src/formats/json-ld/write/to-json-ld.js';
import { QUOTE_KINDS } from '../../src/data/quote.js';
import { readDocument } from '../../src/data/read-document.js';
import { SPEAKER_KINDS } from '../../src/data/speaker.js';
import { samples } from '../helpers/samples.js';
import { findFaults } from './schema-org-vocabulary.js';

const BASE = 'https://courier.example/news/';

function graphOf(document: unknown): readonly JsonLdNode[] {
  const { value } = readDocument(document);
  if (!value) throw new Error('nothing was read');
  return toJsonLd(value, { base: BASE })['@graph'];
}

const DATES = [
  ...['2025', '2025-10', '2025-10-16', '2025-10-16T14:30', '2025-10-16T14:30:05Z'],
  ...['2025-10-16T14:30+03:00', '2025-10-16?', '2025-10~', '2025-10-XX', '199X', '2025-21'],
  ...['2025-33', '2025-10-16/2025-10-20', '2025-10-16/..', '../2025-10-20', '0000-01-01'],
];
const image = {
  url: 'bridge.jpg',
  caption: 'The bridge',
  creator: 'The Harbour Office',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  acquireLicensePage: '/licences',
  width: 1200,
  height: 800,
};
const outlet = { id: 'post', name: 'Meridel Post', url: '/', unnamedSourcesPolicy: '/policy' };
const speakers = SPEAKER_KINDS.flatMap((kind) => [
  { id: kind, kind, name: `A ${kind}`, jobTitle: 'Clerk', affiliation: 'Harbour', url: '/who' },
  { kind, description: `some ${kind}` },
  { id: `hidden-${kind}`, kind, description: `a ${kind} near the council`, anonymous: true },
]);
const said = { saidTo: outlet, reportedBy: outlet, url: '/said', date: '2025-10-16' };

const made: Readonly<Record<string, NewsSummaryDocument>> = {
  'everything of an article': {
    headline: 'A bridge opens',
    url: 'https://courier.example/bridge?page=1#top',
    description: 'At last.',
    dateline: 'MERIDEL',
    inLanguage: 'en',
    datePublished: '2025-10-16T14:30Z',
    dateModified: '2025-10-17',
    author: speakers,
    publisher: [outlet],
    image,
    keyPoints: ['It is open.'],
    correction: ['It was Monday.', { text: 'It was Tuesday.', date: '2025-10-17' }],
  },
  'every status at every date': {
    headline: 'A bridge opens',
    events: [undefined, ...EVENT_STATUSES].flatMap((status) =>
      [undefined, ...DATES].flatMap((date) =>
        [undefined, '2025-10-20T10:00Z'].map((previousDate) => ({
          ...{ name: 'The opening', location: 'Meridel', url: '/opening', image, people: speakers },
          ...{ status, date, previousDate, description: 'With a band.', reportedBy: outlet },
        })),
      ),
    ),
  },
  'every kind of quote by every kind of speaker': {
    headline: 'A bridge opens',
    url: '/bridge',
    quotes: QUOTE_KINDS.flatMap((kind) =>
      speakers.map((speaker) => ({
        ...{ kind, speaker, ...said, text: 'They said “at last” and “good”.', archivedAt: '/copy' },
        ...{ context: 'On the day.', original: { text: 'Они сказали «наконец».' } },
      })),
    ),
    events: [{ id: 'quotes-1', name: 'The opening', quotes: ['quotes-1', 'quotes-2'] }],
  },
  'every stance': {
    headline: 'A bridge opens',
    quotes: [{ id: 'late', text: 'It is late.', speaker: 'Ada' }],
    disputes: [
      {
        topic: 'On the opening',
        established: ['It opened.'],
        statements: STANCES.flatMap((stance) => [
          ...speakers.map((speaker) => ({ stance, speaker, ...said, text: 'It is late.' })),
          { stance, speaker: 'Ada', quote: 'late' },
          { stance, speaker: 'Ada', quote: { text: 'In time.', speaker: 'Ada', url: '/there' } },
        ]),
      },
    ],
  },
};

describe('the graph has schema.org’s words, for what they mean:', () => {
  it.each([...samples, ...Object.entries(made)])('%s', (_, document) => {
    const graph = graphOf(document);
    expect(graph[0]?.['@type']).toBe('NewsArticle');
    expect(findFaults(graph)).toEqual([]);
  });

  it('of every type that a document can have', () => {
    const text = JSON.stringify(Object.values(made).map(graphOf));
    const types = [...text.matchAll(/"@type":"(\w+)"/g)].map(([, type]) => type);
    expect([...new Set(types)].sort()).toEqual([
      ...['Claim', 'CorrectionComment', 'CreativeWork', 'Event', 'ImageObject', 'NewsArticle'],
      ...['Organization', 'Person', 'Place', 'Quotation', 'Thing'],
    ]);
  });
});

describe('a graph is found wrong that has', () => {
  it.each<[string, JsonLdNode, string]>([
    ['a type of nobody’s', { '@type': 'Denial' }, 'no type Denial'],
    ['a property for a type', { '@type': 'name' }, 'no type name'],
    ['a type that is gone', { '@type': 'UserComments' }, 'no type UserComments'],
    [
      'a property of nobody’s',
      { '@type': 'Event', dateText: 'soon' },
      'no property Event.dateText',
    ],
    ['one that is gone', { '@type': 'Event', performers: '' }, 'no property Event.performers'],
    ['one of another type', { '@type': 'Event', headline: 'A' }, 'Event.headline not of it'],
    ['no value', { '@type': 'Event', name: [] }, 'Event.name empty'],
    ['an empty value', { '@type': 'Event', name: '' }, 'Event.name empty'],
    ['an undefined value', { '@type': 'Event', name: undefined }, 'Event.name empty'],
    ['a month for a date', { '@type': 'Event', startDate: '2025-10' }, 'Event.startDate "2025-10"'],
    ['no such day', { '@type': 'Event', startDate: '2025-13-01' }, 'Event.startDate "2025-13-01"'],
    [
      'a time for a date',
      { '@type': 'Event', previousStartDate: '2025-10-01T10:00Z' },
      'Event.previousStartDate "2025-10-01T10:00Z"',
    ],
    ['a relative address', { '@type': 'Event', url: '/a' }, 'Event.url "/a"'],
    ['a bare number', { '@type': 'ImageObject', width: '800' }, 'ImageObject.width "800"'],
    [
      'a status of another kind',
      { '@type': 'Event', eventStatus: 'https://schema.org/InStock' },
      'Event.eventStatus "https://schema.org/InStock"',
    ],
    [
      'a status as text',
      { '@type': 'Event', eventStatus: 'EventCancelled' },
      'Event.eventStatus "EventCancelled"',
    ],
    [
      'a node of a wrong type',
      { '@type': 'Quotation', creator: { '@type': 'Event' } },
      'Quotation.creator Event',
    ],
    [
      'a fault within a node',
      { '@type': 'Quotation', creator: { '@type': 'Person', party: 'A' } },
      'no property Person.party',
    ],
    [
      'a reference to nothing',
      { '@type': 'Quotation', creator: { '@id': '_:b' } },
      'Quotation.creator to nothing: _:b',
    ],
    [
      'a reference to a node of a wrong type',
      { '@type': 'Event', image: { '@id': '_:a' } },
      'Event.image Event',
    ],
  ])('%s', (_, node, fault) => {
    expect(findFaults([{ ...node, '@id': '_:a' }])).toContain(fault);
  });

  it('two nodes of one name, and names that are none', () => {
    const named = (...ids: string[]) => ids.map((id) => ({ '@type': 'Event', '@id': id }));
    expect(findFaults(named('_:a', '_:a', '_:a b', 'a'))).toEqual([
      '_:a twice',
      '@id "_:a b"',
      '@id "a"',
    ]);
  });
});
