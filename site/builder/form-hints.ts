/** What the JSON Schema does not tell about a form: which fields stand first, and which want room. */
import type { Target } from './schema-form.js';

/** Written by editors and programs, not by people. */
export const HIDDEN: readonly string[] = ['$schema', 'version'];

/** What is nearly always filled in, in the order of a newsroom; the rest is folded away. */
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

/** Texts of more than one line. */
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

/** Texts that are nothing but ids. */
export const POINTERS: Readonly<Record<string, Target>> = {
  'NewsEvent.quotes[]': 'quotes',
  'Statement.respondsTo': 'statements',
};

/** What a new item shows at once, though it could do without. */
export const BLANK_KEYS: Readonly<Record<string, readonly string[]>> = {
  Speaker: ['name'],
  Statement: ['text'],
};

/** What ids begin with that are made here, by the list that they are of. */
export const ID_STEMS: Readonly<Record<string, string>> = {
  people: 'person',
  outlets: 'outlet',
  quotes: 'quote',
  events: 'event',
  disputes: 'dispute',
  statements: 'statement',
};
