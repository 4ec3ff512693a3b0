/** Every element with every way in: what is drawn once with markers, and once with each hostile string. */
import { expectedPicture, expectedLink, expectedText, isKeptAsWords } from './expected-text.js';
import { type Fill, fillDocument, type FilledDocument, honest } from './document.js';
import type { Place } from './markers.js';
import { FIELDS, type Use } from './schema-fields.js';
import {
  COMMON_LOOKS,
  inList,
  isDateInWords,
  LIST_FIELDS,
  listFromMarkup,
  listFromNodes,
  LOOKS,
  NEEDED,
  SIMPLE_FORMS,
} from './simple-forms.js';
import { SIMPLE_WAYS, type Stage, type Tag, type Way, WAYS } from './ways.js';

/** The half of the places that a document has filled: the other half is honest, so that it is drawn whole. */
type Half = 'words' | 'marks';

const isIn = (half: Half, use: Use): boolean => (use === 'text') === (half === 'words');

/** Documents of one string: each is made once, however many elements show it. */
export interface Documents {
  readonly words: FilledDocument;
  readonly marks: FilledDocument;
}

export function makeDocuments(fill: Fill): Documents {
  const half = (name: Half): FilledDocument =>
    fillDocument((field, use, variant) => {
      // Only where an event has no words for its date is a date that cannot be read shown as words.
      if (field === 'NewsEvent.dateText' && name === 'marks') return undefined;
      return isIn(name, use) ? fill(field, use, variant) : honest(field, use, variant);
    });
  return { words: half('words'), marks: half('marks') };
}

/** One drawing of one element. */
export interface Scene {
  readonly name: string;
  readonly tag: Tag;
  /** Position among the ways in for its kind of data, and their number. */
  readonly way: readonly [place: number, of: number];
  /** Number of places that take the text. */
  readonly fields: number;
  readonly make: (documents: Documents, fill: Fill, stage: Stage) => HTMLElement;
  /** True: the data comes from its own address. */
  readonly half?: Half;
  readonly isServed?: boolean;
  /** Change of a text on this way in, before it is data. */
  readonly reads?: (field: string, text: string) => string;
}

const ITEMS: Readonly<Record<Tag, readonly (string | undefined)[]>> = {
  'news-quote-card': [undefined, 'quotes-2', 'quotes-3'],
  'news-event-timeline': [undefined],
  'news-statement-denial': [undefined],
  'news-summary': [undefined],
};

const TAGS = Object.keys(ITEMS) as Tag[];
const HALVES: readonly Half[] = ['words', 'marks'];

const sizeOf = (half: Half): number => [...FIELDS.values()].filter((use) => isIn(half, use)).length;

const [FIRST_WAY] = Object.values<Way>(WAYS);

const documentScenes: readonly Scene[] = Object.entries<Way>(WAYS).flatMap(
  ([way, put], place, ways) =>
    HALVES.flatMap((half) =>
      TAGS.flatMap((tag) =>
        // A card shows one quote of a document; by the first way in, one after the other.
        ITEMS[tag].slice(0, put === FIRST_WAY ? 3 : 1).map((item): Scene => ({
          name: `<${tag}${item ? ` item="${item}"` : ''}> with a document whose ${half} are hostile, by ${way}`,
          tag,
          way: [place, ways.length],
          fields: sizeOf(half),
          half,
          isServed: way === 'an address',
          make: (documents, _, stage) => {
            const element = put(tag, documents[half], stage);
            if (item) element.setAttribute('item', item);
            return element;
          },
        })),
      ),
    ),
);

/** The parts of a document, for the elements that show them. */
const PARTS: readonly (readonly [Tag, (document: FilledDocument) => unknown])[] = [
  ['news-quote-card', ({ quotes }) => quotes[1]],
  ['news-event-timeline', ({ events }) => events],
  ['news-statement-denial', ({ disputes }) => disputes[0]],
  ['news-summary', ({ quotes }) => quotes],
];

const partScenes: readonly Scene[] = HALVES.flatMap((half) =>
  PARTS.map(([tag, partOf]): Scene => ({
    name: `<${tag}> with just the part it shows, whose ${half} are hostile`,
    tag,
    way: [0, 1],
    // Zero: these fields are counted elsewhere.
    fields: 0,
    half,
    make: (documents) =>
      Object.assign(document.createElement(tag), { article: partOf(documents[half]) }),
  })),
);

const simpleScenes: readonly Scene[] = Object.entries(SIMPLE_WAYS).flatMap(
  ([way, put], place, ways) => {
    const forms = SIMPLE_FORMS.map(({ tag, attributes, others }): Scene => ({
      name: `<${tag} ${Object.keys(attributes).join(' ')}> by ${way}`,
      tag,
      way: [place, ways.length],
      fields: Object.keys(attributes).length,
      make: (_, fill) => {
        const given = Object.entries(attributes).map(([name, use]): [string, string] => [
          name,
          // The words of a card are those of a direct quote, unless their kind is given.
          fill(name === 'text' && !attributes.kind ? 'Quote.text' : name, use, 0) ?? '',
        ]);
        return put(tag, { ...Object.fromEntries(given), ...others });
      },
    }));
    const looks = TAGS.map((tag): Scene => {
      const names = [...LOOKS[tag], ...COMMON_LOOKS];
      return {
        name: `<${tag}> with hostile looks by ${way}`,
        tag,
        way: [place, ways.length],
        fields: names.length,
        make: (_, fill) => {
          const given = names.map((name) => [name, fill(name, 'word', 0) ?? ''] as const);
          return Object.assign(put(tag, Object.fromEntries(given)), {
            article: fillDocument(honest),
          });
        },
      };
    });
    return [...forms, ...looks];
  },
);

const listScenes: readonly Scene[] = Object.entries({
  nodes: listFromNodes,
  markup: listFromMarkup,
}).map(([way, put], place, ways): Scene => ({
  name: `<news-event-timeline> with a plain list, by ${way}`,
  tag: 'news-event-timeline',
  way: [place, ways.length],
  fields: Object.keys(LIST_FIELDS).length,
  reads: inList,
  make: (_, fill) => put(fill),
}));

/** A heading beside honest data. */
export const HEADING_SCENES: readonly Scene[] = Object.entries(SIMPLE_WAYS).map(
  ([way, put], place, ways): Scene => ({
    name: `<news-event-timeline heading> by ${way}`,
    tag: 'news-event-timeline',
    way: [place, ways.length],
    fields: 1,
    make: (_, fill) =>
      Object.assign(put('news-event-timeline', { heading: fill('heading', 'text', 0) ?? '' }), {
        article: fillDocument(honest),
      }),
  }),
);

export const SCENES: readonly Scene[] = [
  ...documentScenes,
  ...partScenes,
  ...simpleScenes,
  ...listScenes,
];

/** Class of texts that draw the same parts. */
export interface Class {
  readonly isText: boolean;
  readonly isLink: boolean;
  readonly isPicture: boolean;
  readonly isDateAsWords: boolean;
  readonly isTimeAsWords: boolean;
}

export function classOf(given: string): Class {
  const text = expectedText(given);
  const base = 'https://meridel.example/';
  return {
    isText: !!text,
    isLink: !!expectedLink(text, base),
    isPicture: !!expectedPicture(text, base),
    isDateAsWords: isKeptAsWords(text),
    isTimeAsWords: isDateInWords(given),
  };
}

/** Harmless stand-in for a string of the class, at a place of the reference drawing. */
export function standIn(
  { isText, isLink, isPicture, isDateAsWords, isTimeAsWords }: Class,
  marker: string,
  { field, use }: Place,
): string {
  // White space is no text either, but it is something.
  if (!isText) return NEEDED.has(field) || field === 'Quote.text' ? ' ' : '';
  if (use === 'link') return isLink ? marker : '';
  if (use === 'picture') return isPicture ? marker : '';
  if (use === 'date')
    return isDateAsWords ? marker : 'No date at all, and in more words than are kept in its place.';
  return field === 'li.time' && !isTimeAsWords ? 'on the 7th' : marker;
}
