/**
 * Attributes of the four elements: allowed words, default, and who may set each.
 * Types, embed page, command line, builder, stories and WordPress blocks read this table.
 */
import { SUMMARY_SECTIONS } from '../data/content.js';
import { STANCES } from '../data/dispute.js';
import { GROUPINGS, ORDERS } from '../data/event-order.js';
import { QUOTE_KINDS } from '../data/quote.js';

/** Fixed colours. Unset: the colours of the page. `auto` follows the reader's system. */
export const SCHEMES = ['light', 'dark', 'auto'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Type of its own. Unset: the type of the page. */
const THEMES = ['editorial'] as const;
export type Theme = (typeof THEMES)[number];

const QUOTE_CARD_VARIANTS = ['card', 'pull', 'compact'] as const;
/** Form of a quote card. */
export type QuoteCardVariant = (typeof QUOTE_CARD_VARIANTS)[number];

const TIMELINE_LAYOUTS = ['vertical', 'horizontal'] as const;
/** Direction of a timeline. */
export type TimelineLayout = (typeof TIMELINE_LAYOUTS)[number];

/**
 * One attribute.
 *
 * - `data` carries the article or a part of it.
 * - `setting` is for the author of the page.
 * - `look` changes the appearance only: anyone may choose it, even in the address of an embed.
 * - `unused` is inherited, and has no effect on this element.
 */
export type Attribute = { readonly role: 'data' | 'setting' | 'look' | 'unused' } & (
  | { readonly type: 'text' | 'number' | 'flag' }
  /** One of these words. Without a default, unset means "as the page". */
  | { readonly type: 'word'; readonly words: readonly string[]; readonly default?: string }
  /** Several of these words, separated by spaces. */
  | { readonly type: 'words'; readonly words: readonly string[] }
);

const dataText = { role: 'data', type: 'text' } as const;

const COMMON = {
  article: dataText,
  src: dataText,
  timeout: { role: 'setting', type: 'number' },
  item: { role: 'setting', type: 'text' },
  theme: { role: 'look', type: 'word', words: THEMES },
  scheme: { role: 'look', type: 'word', words: SCHEMES },
  headingLevel: { role: 'look', type: 'word', words: ['2', '3', '4', '5', '6'], default: '3' },
} as const;

const WITH_PICTURES = { ...COMMON, noImages: { role: 'look', type: 'flag' } } as const;
const WITHOUT_PICTURES = { ...COMMON, noImages: { role: 'unused', type: 'flag' } } as const;

/** Attributes by tag, named as their properties. */
export const ATTRIBUTES = {
  'news-summary': {
    headline: dataText,
    sections: { role: 'look', type: 'words', words: SUMMARY_SECTIONS },
    jsonLd: { role: 'setting', type: 'flag' },
    ...WITH_PICTURES,
    item: { role: 'unused', type: 'text' },
  },
  'news-quote-card': {
    text: dataText,
    kind: { role: 'data', type: 'word', words: QUOTE_KINDS, default: 'direct' },
    speaker: dataText,
    jobTitle: dataText,
    affiliation: dataText,
    anonymous: { role: 'data', type: 'flag' },
    saidTo: dataText,
    reportedBy: dataText,
    date: dataText,
    cite: dataText,
    context: dataText,
    variant: { role: 'look', type: 'word', words: QUOTE_CARD_VARIANTS, default: 'card' },
    ...WITHOUT_PICTURES,
  },
  'news-event-timeline': {
    heading: { role: 'setting', type: 'text' },
    asOf: { role: 'setting', type: 'text' },
    order: { role: 'look', type: 'word', words: ORDERS, default: 'oldest' },
    group: { role: 'look', type: 'word', words: GROUPINGS, default: 'none' },
    layout: { role: 'look', type: 'word', words: TIMELINE_LAYOUTS, default: 'vertical' },
    ...WITH_PICTURES,
  },
  'news-statement-denial': {
    topic: dataText,
    statement: dataText,
    statementBy: dataText,
    statementDate: dataText,
    denial: dataText,
    denialBy: dataText,
    denialDate: dataText,
    stance: { role: 'data', type: 'word', words: STANCES, default: 'denies' },
    ...WITHOUT_PICTURES,
  },
} as const satisfies Readonly<Record<`news-${string}`, Readonly<Record<string, Attribute>>>>;

/** A tag of this library. */
export type NewsTag = keyof typeof ATTRIBUTES;

/** The tags of this library, the whole article first. */
export const TAGS = /* @__PURE__ */ Object.keys(ATTRIBUTES) as readonly NewsTag[];

/** Lists the attributes of a tag by the names they have in markup. */
export const attributesOf = (tag: NewsTag): readonly (readonly [string, Attribute])[] =>
  Object.entries(ATTRIBUTES[tag]).map(([property, attribute]) => [
    property.toLowerCase(),
    attribute,
  ]);
