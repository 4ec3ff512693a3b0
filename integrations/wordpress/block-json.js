// Writes block.json for each block, from the library's attributes, manifest and JSON Schema.

/** @typedef {import('../../src/shared/looks.js').Attribute} Attribute */
/** @typedef {Readonly<Record<string, Attribute>>} Attributes */
/** @typedef {Readonly<Record<string, Attributes>>} Table */
/** @typedef {{ tagName?: string, summary?: string }} Element */
/** @typedef {{ modules: readonly { declarations: readonly Element[] }[] }} Manifest */
/** @typedef {{ required?: readonly string[], $defs: Readonly<Record<string, { required?: readonly string[] }>> }} Schema */

/** Names of the blocks, and the part of a document each shows. Everything else comes from files of the library. */
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

/** Finds an element in the manifest. @param {Manifest} manifest @param {string} tag */
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
  // Empty values are not written, so the element uses its own default.
  if (attribute.type !== 'word') return { type: 'string', default: '' };
  const words = attribute.words.filter((word) => word !== attribute.default);
  return { type: 'string', enum: ['', ...words], default: '' };
}

/** Lists the attributes of a tag that an author sets beside the data. @param {Attributes} attributes */
const looksOf = (attributes) =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(([, { role, type }]) => role === 'look' || (role === 'setting' && type !== 'number'))
      .map(([property, attribute]) => [property.toLowerCase(), lookJson(attribute)]),
  );

/**
 * Returns the four block.json files.
 *
 * @param {Table} table
 * @param {Manifest} manifest
 * @param {Schema} schema
 * @param {string} version
 */
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
        // Accepts a document or a part of one. The library reads it and reports issues.
        article: { type: ['object', 'array'], role: 'content' },
        // Raw HTML: a block stays valid even if a filter has changed its content.
        html: { type: 'string', source: 'raw', default: '', role: 'content' },
        ...looksOf(attributes),
      },
      // Wide alignment puts both sides of a dispute side by side even if the theme's column is narrow.
      supports: { align: ['wide'], html: false, className: false, customClassName: false },
      example: { attributes: { article: example } },
      editorScript: 'news-summary-elements-editor',
    };
  });
}

/**
 * Lists the attributes of each tag: true for boolean ones.
 *
 * @param {Table} table
 * @returns {Readonly<Record<string, Readonly<Record<string, boolean>>>>}
 */
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
