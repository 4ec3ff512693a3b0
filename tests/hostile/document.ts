/** A document in which every place that takes a text has one. */
import { definitionOf, schema, type Schema, type Use, useOf } from './schema-fields.js';

/** A text for a place: `variant` is 0, 1 or 2 among the items of a list. Undefined leaves the place out. */
export type Fill = (field: string, use: Use, variant: number) => string | undefined;

/** A quote, an event, a person: what stands in a document. */
export type Item = Record<string, unknown>;

/** A document as it is filled here. */
export interface FilledDocument extends Item {
  readonly people: readonly Item[];
  readonly quotes: Item[];
  readonly events: readonly (Item & { quotes: unknown[]; disputedBy: unknown[] })[];
  readonly disputes: readonly Item[];
}

/** Fields that would hide others, left out in some items of a list. */
const LEFT_OUT: Readonly<Record<string, readonly number[]>> = {
  'Speaker.name': [1],
  'Speaker.anonymous': [0, 2],
  'Speaker.onRecord': [0, 1, 2],
  'Statement.text': [1, 2],
  'Statement.quote': [0],
  'Statement.respondsTo': [0],
  'Image.creditText': [1],
  'NewsEvent.date': [2],
  'NewsEvent.statusSource': [0],
};

/**
 * Fills a document. Lists have three items: with everybody as an object, with everybody anonymous, and with
 * everybody named by a text.
 */
export function fillDocument(fill: Fill): FilledDocument {
  const make = (node: Schema, field: string, variant: number): unknown => {
    const use = useOf(node, field);
    if (use) return fill(field, use, variant);
    if (node.$ref) {
      const name = definitionOf(node.$ref);
      return make(schema.$defs[name] ?? {}, name, variant);
    }
    if (node.type === 'object') {
      const entries = Object.entries(node.properties ?? {})
        .filter(([key]) => !LEFT_OUT[`${field}.${key}`]?.includes(variant))
        .map(([key, part]) => [key, make(part, `${field}.${key}`, variant)]);
      return Object.fromEntries(entries) as Item;
    }
    if (node.type === 'array') {
      const places = field === 'Document.disputes' ? [0] : [0, 1, 2];
      return places.map((place) => make(node.items ?? {}, field, place));
    }
    if (node.anyOf) {
      const list = node.anyOf.find(({ type }) => type === 'array');
      const [asText, ...others] = node.anyOf;
      return make(list ?? (variant === 2 ? asText : others[0]) ?? {}, field, variant);
    }
    return node.const ?? (node.type === 'number' ? 300 : true);
  };
  const filled = make(schema, 'Document', 0) as FilledDocument;
  // An event shows a disputing speaker with their words if it refers to both by id.
  const [{ id: speaker } = {}] = filled.people;
  const quote = { ...filled.quotes[0], id: fill('Quote.id', 'id', 3), speaker };
  filled.quotes.push(quote);
  filled.events[0]?.quotes.push(quote.id);
  filled.events[0]?.disputedBy.push(speaker);
  return filled;
}

const DAYS: Readonly<Record<string, readonly string[]>> = {
  'Document.datePublished': ['2025-10-21'],
  'Document.dateModified': ['2025-10-22'],
  'Document.asOf': ['2025-10-22'],
  'Quote.date': ['2025-10-20T14:30+03:00', '2025-10-20', '2025-10'],
  'NewsEvent.date': ['2025-10-16', '2025-11', '2025'],
};

const WORDS: Readonly<Record<string, readonly string[]>> = {
  'Speaker.kind': ['person', 'institution', 'media'],
  'Quote.kind': ['direct', 'partial', 'paraphrase'],
  'NewsEvent.status': ['happened', 'planned', 'in-doubt'],
  'Statement.stance': ['states', 'denies', 'disputes-premise'],
};

/** One transparent pixel: a picture that is there without a request. */
export const PIXEL =
  'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Harmless value for a place. */
export function honest(field: string, use: Use, variant: number): string {
  const [owner = ''] = field.split('.');
  switch (use) {
    case 'id':
      if (field === 'NewsEvent.quotes' || field === 'Statement.quote') return 'quotes-1';
      if (field === 'Statement.respondsTo') return `statements-${variant}`;
      return `${owner.replace('News', '').toLowerCase()}s-${variant + 1}`;
    case 'date':
      return DAYS[field]?.[variant] ?? `2025-10-0${variant + 1}`;
    case 'link':
      return `https://meridel.example/${owner}/${variant}`;
    case 'picture':
      return PIXEL;
    case 'word':
      return WORDS[field]?.[variant] ?? '';
    case 'language':
      return field === 'Quote.original.inLanguage' ? 'fr' : 'en';
    case 'text':
      return `Harmless ${field}`;
  }
}
