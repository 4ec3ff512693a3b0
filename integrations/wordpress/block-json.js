// What WordPress is told of each block, made of what the library says of its elements and of its documents.

/** @typedef {import('../../src/shared/looks.js').Attribute} Attribute */
/** @typedef {Readonly<Record<string, Attribute>>} Attributes */
/** @typedef {Readonly<Record<string, Attributes>>} Table */
/** @typedef {{ tagName?: string, summary?: string }} Element */
/** @typedef {{ modules: readonly { declarations: readonly Element[] }[] }} Manifest */
/** @typedef {{ required?: readonly string[], $defs: Readonly<Record<string, { required?: readonly string[] }>> }} Schema */

/** What a block is called, and which part of a document it shows; the rest is in the library's own files. */
const BLOCKS = [
  {
    tag: 'news-quote-card',
    title: 'Quote card',
    part: 'Quote',
    keywords: ['quote', 'quotation', 'news'],
    example: {
      text: 'The bridge opens on Monday.',
      speaker: { name: 'The bridge office', kind: 'institution' },
      date: '2025-10-16',
    },
  },
  {
    tag: 'news-event-timeline',
    title: 'Event timeline',
    part: 'NewsEvent',
    keywords: ['timeline', 'events', 'news'],
    example: [
      { name: 'The bridge is finished', date: '2025-10-16' },
      { name: 'The opening', date: '2025-10-23', status: 'in-doubt' },
    ],
  },
  {
    tag: 'news-statement-denial',
    title: 'Statement and denial',
    part: 'Dispute',
    keywords: ['dispute', 'denial', 'news'],
    example: {
      topic: 'On the day of the opening',
      statements: [
        { id: 'office', speaker: 'The bridge office', text: 'The bridge opens on Monday.' },
        {
          speaker: 'The mayor',
          text: 'No day has been set.',
          stance: 'denies',
          respondsTo: 'office',
        },
      ],
    },
  },
  {
    tag: 'news-summary',
    title: 'News summary',
    part: undefined,
    keywords: ['summary', 'article', 'news'],
    example: { headline: 'The bridge opens on Monday', keyPoints: ['It is finished a year late.'] },
  },
];

/** What the library says of an element. @param {Manifest} manifest @param {string} tag */
function find({ modules }, tag) {
  const found = modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`custom-elements.json has no <${tag}>.`);
  return found;
}

/** @param {Attribute} attribute */
function lookJson(attribute) {
  if (attribute.type === 'flag') return { type: 'boolean', default: false };
  // An empty one is not written: the element has its own default.
  if (attribute.type !== 'word') return { type: 'string', default: '' };
  const words = attribute.words.filter((word) => word !== attribute.default);
  return { type: 'string', enum: ['', ...words], default: '' };
}

/** The attributes of a tag that an author sets beside the data. @param {Attributes} attributes */
const looksOf = (attributes) =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(([, { role, type }]) => role === 'look' || (role === 'setting' && type !== 'number'))
      .map(([property, attribute]) => [property.toLowerCase(), lookJson(attribute)]),
  );

/** The four block.json files. @param {Table} table @param {Manifest} manifest @param {Schema} schema @param {string} version */
export function blockJson(table, manifest, schema, version) {
  return BLOCKS.map(({ tag, title, part, keywords, example }) => {
    const attributes = table[tag];
    if (!attributes) throw new Error(`The library has no <${tag}>.`);
    const { required = [] } = (part ? schema.$defs[part] : schema) ?? {};
    const [first = {}] = [example].flat();
    const lacking = required.filter((name) => !Object.hasOwn(first, name));
    if (lacking.length > 0) throw new Error(`The example of <${tag}> lacks ${lacking.join(', ')}.`);
    return {
      $schema: 'https://schemas.wp.org/trunk/block.json',
      apiVersion: 3,
      name: `news-summary-elements/${tag.replace(/^news-/, '')}`,
      version,
      title,
      category: 'text',
      description: find(manifest, tag).summary ?? title,
      keywords,
      textdomain: 'news-summary-elements',
      attributes: {
        // A document or a part of it: the library reads it, and says what is wrong.
        article: { type: ['object', 'array'], role: 'content' },
        // What is stored inside, letter for letter: whatever a filter has made of it, it is never "invalid".
        html: { type: 'string', source: 'raw', default: '', role: 'content' },
        ...looksOf(attributes),
      },
      // Wide: both sides of a dispute stand beside each other there, also in a theme whose column is narrow.
      supports: { align: ['wide'], html: false, className: false, customClassName: false },
      example: { attributes: { article: example } },
      editorScript: 'news-summary-elements-editor',
    };
  });
}

/** The attributes of each tag, and whether each is a yes or no. @param {Table} table @returns {Readonly<Record<string, Readonly<Record<string, boolean>>>>} */
export const knownAttributes = (table) =>
  Object.fromEntries(
    Object.entries(table).map(([tag, attributes]) => [
      tag,
      Object.fromEntries(
        Object.entries(attributes).map(([property, { type }]) => [
          property.toLowerCase(),
          type === 'flag',
        ]),
      ),
    ]),
  );
