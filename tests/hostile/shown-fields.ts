/** Elements that show a place, as text, link or picture. */
import type { Tag } from './ways.js';

/** Places by the elements that show them. Dates are shown as words only where an event has no other. */
const PLACES: readonly (readonly [tags: readonly Tag[], fields: readonly string[]])[] = [
  [
    ['news-quote-card', 'news-event-timeline', 'news-statement-denial', 'news-summary'],
    ['Document.inLanguage', 'Speaker.name', 'Speaker.description', 'Outlet.name', 'Quote.text'],
  ],
  [
    ['news-quote-card', 'news-statement-denial', 'news-summary'],
    [
      'Speaker.jobTitle',
      'Speaker.affiliation',
      'Speaker.url',
      'Speaker.anonymityReason',
      'Outlet.url',
      'Outlet.unnamedSourcesPolicy',
      'Quote.inLanguage',
      'Quote.original.inLanguage',
    ],
  ],
  [
    ['news-statement-denial', 'news-summary'],
    [
      'Speaker.party',
      'Dispute.topic',
      'Dispute.established',
      'Statement.speaker',
      'Statement.text',
      'Statement.stance',
      'Statement.saidTo',
      'Statement.reportedBy',
      'Statement.url',
    ],
  ],
  [
    ['news-event-timeline', 'news-summary'],
    [
      'Image.url',
      'Image.alt',
      'Image.caption',
      'Image.creditText',
      'Image.creator',
      'Image.license',
      'Image.acquireLicensePage',
      'NewsEvent.name',
      'NewsEvent.description',
      'NewsEvent.date',
      'NewsEvent.dateText',
      'NewsEvent.status',
      'NewsEvent.statusSource',
      'NewsEvent.location',
      'NewsEvent.reportedBy',
      'NewsEvent.url',
      'NewsEvent.disputedBy',
    ],
  ],
  [
    ['news-quote-card', 'news-summary'],
    ['Quote.speaker', 'Quote.saidTo', 'Quote.reportedBy', 'Quote.context', 'Quote.url'],
  ],
  [
    ['news-summary'],
    [
      'Document.headline',
      'Document.description',
      'Document.dateline',
      'Document.url',
      'Document.publisher',
      'Document.author',
      'Document.keyPoints',
      'Document.correction',
      'Document.correction.text',
    ],
  ],
  [['news-quote-card'], ['Quote.archivedAt', 'Quote.original.text']],
  // For machines and for references, or told in our own words.
  [
    [],
    [
      'Document.$schema',
      'Document.datePublished',
      'Document.dateModified',
      'Document.asOf',
      'Document.timeZone',
      'Document.correction.date',
      'Speaker.id',
      'Speaker.kind',
      'Outlet.id',
      'Quote.id',
      'Quote.kind',
      'Quote.date',
      'NewsEvent.id',
      'NewsEvent.previousDate',
      'NewsEvent.people',
      'NewsEvent.quotes',
      'Dispute.id',
      'Statement.id',
      'Statement.quote',
      'Statement.respondsTo',
      'Statement.date',
    ],
  ],
];

export const SHOWN: Readonly<Record<string, readonly Tag[]>> = Object.fromEntries(
  PLACES.flatMap(([tags, fields]) => fields.map((field) => [field, tags] as const)),
);
