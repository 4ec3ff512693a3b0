/**
 * Renders a document without elements and scripts: as HTML for places that allow nothing else, as plain text
 * and as Markdown. All three come from the same tree and say the same.
 */
import { hasContent } from '../data/content.js';
import { readDocument } from '../data/read-document.js';
import type { ResolvedDocument } from '../data/resolved-document.js';
import type { Outlet, Speaker } from '../data/speaker.js';
import { headingLevel } from '../i18n/heading-level.js';
import { findLocale } from '../i18n/locales.js';
import type { Article } from '../data/article.js';
import { checkBase } from './check-base.js';
import { addInlineStyles } from './email-styles.js';
import type { StaticElement } from './node.js';
import { toHtml } from './to-html.js';
import { toMarkdown } from './to-markdown.js';
import { toText } from './to-text.js';
import { writePart, writeSummary } from './write/summary.js';

/** Options of all static outputs. */
export interface StaticOptions {
  /** Language of our own words, BCP 47. Default: that of the document, or English if that has no locale. */
  readonly lang?: string;
  /** Current time in milliseconds since the epoch. Default: the clock. */
  readonly now?: number;
  /** Level of the first heading, 2 to 6. Default: 3. */
  readonly headingLevel?: number;
  /** Sections of a whole document and their order, as in the attribute of `<news-summary>`. */
  readonly sections?: string;
  /** Base of relative addresses. Missing: they stay relative. */
  readonly base?: string;
  /** Leaves out pictures. */
  readonly noImages?: boolean;
}

/** Options of {@link renderToHtml}. */
export interface StaticHtmlOptions extends StaticOptions {
  /** `inline` gives each element a style attribute with sizes and spaces, for e-mail. Default: `none`. */
  readonly styles?: 'none' | 'inline';
}

/**
 * Renders a document as plain HTML with microformats2 classes, in one line, without custom elements, scripts
 * and ids. The elements can read it back from between their tags. A part (a quote, a dispute, events, or a list
 * of them) renders as that part alone. Empty if nothing could be read; `readDocument` says why.
 *
 * @param article a document or a part of one, as an object, as JSON text, or as `readDocument` returned it
 */
export function renderToHtml(
  article: Article | string,
  { styles, ...options }: StaticHtmlOptions = {},
): string {
  const root = write(article, options);
  return toHtml(styles === 'inline' ? addInlineStyles(root) : root);
}

/**
 * Renders a document as plain text, for e-mail and notifications: underlined headings, words before their
 * speaker, addresses after the text of a link. Lines are not broken.
 */
export function renderToText(article: Article | string, options?: StaticOptions): string {
  const root = write(article, options);
  return root ? toText(root) : '';
}

/** Renders a document as Markdown (CommonMark). No text of the document becomes markup. */
export function renderToMarkdown(article: Article | string, options?: StaticOptions): string {
  const root = write(article, options);
  return root ? toMarkdown(root) : '';
}

function write(article: Article | string, options?: StaticOptions): StaticElement | undefined {
  const { value } = readDocument(article);
  return value && writeDocument(value, options);
}

/** Writes the tree of a document or a part; undefined without content. */
export function writeDocument(
  document: ResolvedDocument,
  { lang, now = Date.now(), headingLevel: level = 3, sections, ...options }: StaticOptions = {},
): StaticElement | undefined {
  if (!hasContent(document)) return undefined;
  const { people = [], outlets = [] } = document;
  const setting = {
    document,
    locale: findLocale(lang ?? document.inLanguage ?? 'en'),
    base: checkBase(options.base) ?? document.address,
    now,
    level: headingLevel(level),
    noImages: options.noImages ?? false,
    known: new Set<Speaker | Outlet>([...people, ...outlets]),
  };
  return isPart(document) ? writePart(setting) : writeSummary(setting, sections);
}

const countLists = ({ quotes, disputes, events }: ResolvedDocument): number =>
  [quotes, disputes, events].filter((items) => items.length > 0).length;

/** Whether a document is a single list, without the rest of an article. */
const isPart = (document: ResolvedDocument): boolean =>
  !document.headline &&
  !document.description &&
  !document.keyPoints?.length &&
  countLists(document) === 1;
