/**
 * A document without elements and scripts: as HTML for places that let nothing else through, as plain
 * text and as Markdown. All three say the same: they are made of one tree.
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

/** How a document is written as HTML, text or Markdown. */
export interface StaticOptions {
  /** The language of our own words, BCP 47. Missing: that of the document; where that has no file, English. */
  readonly lang?: string;
  /** The present moment in milliseconds since the epoch. Missing: the clock's. */
  readonly now?: number;
  /** The level of the first heading, 2 to 6. Missing or wrong: 3. */
  readonly headingLevel?: number;
  /** Which sections of a whole document, in which order, as the attribute of `<news-summary>`. */
  readonly sections?: string;
  /** Where relative addresses start. Missing: they stay relative. */
  readonly base?: string;
  /** No pictures. */
  readonly noImages?: boolean;
}

/** How a document is written as HTML. */
export interface StaticHtmlOptions extends StaticOptions {
  /** `inline` gives each element a style attribute with sizes and spaces, for e-mail. Missing: none. */
  readonly styles?: 'none' | 'inline';
}

/**
 * A document as plain HTML with microformats2 classes, in one line: no custom element, script or id. The
 * elements read it back from between their tags. A part (a quote, a dispute, events, or a list of them)
 * becomes that part alone. Empty where nothing could be read; `readDocument` says why.
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
 * The same as plain text, for e-mail and notifications: headings with a line below them, words before
 * who said them, addresses behind what links to them. Lines are not broken.
 */
export function renderToText(article: Article | string, options?: StaticOptions): string {
  const root = write(article, options);
  return root ? toText(root) : '';
}

/** The same as Markdown (CommonMark). No text of the document becomes markup. */
export function renderToMarkdown(article: Article | string, options?: StaticOptions): string {
  const root = write(article, options);
  return root ? toMarkdown(root) : '';
}

function write(article: Article | string, options?: StaticOptions): StaticElement | undefined {
  const { value } = readDocument(article);
  return value && writeDocument(value, options);
}

/** The tree of a document, or of what was chosen from one; undefined if it says nothing. */
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

/** Whether a document is but one list, without anything of an article around it. */
const isPart = (document: ResolvedDocument): boolean =>
  !document.headline &&
  !document.description &&
  !document.keyPoints?.length &&
  countLists(document) === 1;
