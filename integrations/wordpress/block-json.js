// What WordPress is told of each block, made of what the library says of its elements and of its documents.

/** @typedef {{ name: string, type?: { text: string }, description?: string, default?: string }} Attribute */
/** @typedef {{ tagName?: string, summary?: string, attributes?: readonly Attribute[] }} Element */
/** @typedef {{ modules: readonly { declarations: readonly Element[] }[] }} Manifest */
/** @typedef {{ required?: readonly string[], $defs: Readonly<Record<string, { required?: readonly string[] }>> }} Schema */

/** What a block is called, which part of a document it shows, and how it can look; the rest is in the library's own files. */
const BLOCKS = [
  {
    tag: 'news-quote-card',
    title: 'Quote card',
    part: 'Quote',
    keywords: ['quote', 'quotation', 'news'],
    looks: ['variant', 'item'],
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
    looks: ['heading', 'asof', 'order', 'group', 'layout', 'item', 'noimages'],
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
    looks: ['item'],
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
    looks: ['sections', 'noimages', 'jsonld'],
    example: { headline: 'The bridge opens on Monday', keyPoints: ['It is finished a year late.'] },
  },
];

/** How every one of them can look. */
const COMMON_LOOKS = ['headinglevel', 'theme', 'scheme'];

/** What the library says of an element. @param {Manifest} manifest @param {string} tag */
function find({ modules }, tag) {
  const found = modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`custom-elements.json has no <${tag}>.`);
  return found;
}

/** @param {Manifest} manifest @param {string} tag */
const attributesOf = (manifest, tag) => find(manifest, tag).attributes ?? [];

/** @param {Attribute} attribute */
const isFlag = ({ type }) => type?.text === 'boolean';

/** The words that an attribute can be, where it is one of some. @param {Attribute} attribute */
function wordsOf({ name, type, description = '' }) {
  if (
    ['item', 'heading', 'asof', 'sections', 'headinglevel'].includes(name) ||
    type?.text === 'boolean'
  )
    return [];
  const inType = [...(type?.text ?? '').matchAll(/'([a-z]+)'/g)];
  const found = inType.length > 0 ? inType : [...description.matchAll(/`([a-z]+)`/g)];
  return found.map(([, word = '']) => word);
}

/** @param {Attribute} attribute */
function lookJson(attribute) {
  if (isFlag(attribute)) return { type: 'boolean', default: false };
  const words = wordsOf(attribute);
  // An empty one is not written: the element has its own.
  return { type: 'string', ...(words.length > 0 ? { enum: ['', ...words] } : {}), default: '' };
}

/** The four block.json files. @param {Manifest} manifest @param {Schema} schema @param {string} version */
export function blockJson(manifest, schema, version) {
  return BLOCKS.map(({ tag, title, part, keywords, looks, example }) => {
    const all = new Map(
      attributesOf(manifest, tag).map((attribute) => [attribute.name, attribute]),
    );
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
        ...Object.fromEntries(
          [...looks, ...COMMON_LOOKS].map((name) => {
            const attribute = all.get(name);
            if (!attribute) throw new Error(`custom-elements.json has no ${name} on <${tag}>.`);
            return [name, lookJson(attribute)];
          }),
        ),
      },
      // Wide: both sides of a dispute stand beside each other there, also in a theme whose column is narrow.
      supports: { align: ['wide'], html: false, className: false, customClassName: false },
      example: { attributes: { article: example } },
      editorScript: 'news-summary-elements-editor',
    };
  });
}

/** The attributes of each tag, and whether each is a yes or no. @param {Manifest} manifest @returns {Readonly<Record<string, Readonly<Record<string, boolean>>>>} */
export const knownAttributes = (manifest) =>
  Object.fromEntries(
    BLOCKS.map(({ tag }) => [
      tag,
      Object.fromEntries(
        attributesOf(manifest, tag).map((attribute) => [attribute.name, isFlag(attribute)]),
      ),
    ]),
  );
