/** Form layout that the JSON Schema does not define: first fields, and multi-line ones. */
import type { Target } from './schema-form.js';

/** Properties that tools write, not people. */
export const HIDDEN: readonly string[] = ['$schema', 'version'];

/** Frequent properties, in the order of a newsroom. All others are folded away. */
export const FIRST: Readonly<Record<string, readonly string[]>> = {
  Document: [
    'headline',
    'description',
    'datePublished',
    'asOf',
    'inLanguage',
    'keyPoints',
    'people',
    'quotes',
    'events',
    'disputes',
  ],
  Speaker: ['name', 'description', 'jobTitle', 'party', 'anonymous'],
  Outlet: ['name', 'url'],
  Image: ['url', 'creditText', 'alt', 'caption'],
  Quote: ['text', 'kind', 'speaker', 'date', 'context'],
  NewsEvent: ['name', 'date', 'dateText', 'status', 'statusSource'],
  Dispute: ['topic', 'established', 'statements'],
  Statement: ['speaker', 'stance', 'respondsTo', 'text', 'quote', 'date'],
};

/** Multi-line texts. */
export const LONG_TEXTS: readonly string[] = [
  'Document.headline',
  'Document.description',
  'Document.keyPoints[]',
  'Correction.text',
  'Image.alt',
  'Image.caption',
  'Quote.text',
  'Quote.context',
  '.text',
  'NewsEvent.name',
  'NewsEvent.description',
  'Dispute.topic',
  'Dispute.established[]',
  'Statement.text',
  'Speaker.anonymityReason',
];

/** Texts that are ids of other items. */
export const POINTERS: Readonly<Record<string, Target>> = {
  'NewsEvent.quotes[]': 'quotes',
  'Statement.respondsTo': 'statements',
};

/** Optional properties that a new item shows at once. */
export const BLANK_KEYS: Readonly<Record<string, readonly string[]>> = {
  Speaker: ['name'],
  Statement: ['text'],
};

/** Prefixes of generated ids, by list. */
export const ID_STEMS: Readonly<Record<string, string>> = {
  people: 'person',
  outlets: 'outlet',
  quotes: 'quote',
  events: 'event',
  disputes: 'dispute',
  statements: 'statement',
};
