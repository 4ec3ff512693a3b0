/** Turns plain HTML in a page into elements, for systems that remove unknown tags. */
import { readStaticEvents } from './static/read/events.js';
import { readStaticQuote } from './static/read/quote.js';
import { readStaticDispute } from './static/read/dispute.js';
import { readStaticSummary } from './static/read/summary.js';
import { hasContent } from './data/content.js';
import { readDocument } from './data/read-document.js';
import type { ResolvedDocument } from './data/resolved-document.js';
import './index.js';
import type { NewsTag } from './shared/looks.js';
import type { NewsElement } from './shared/news-element.js';

/** Rule for one kind of HTML. */
interface Kind {
  readonly tag: NewsTag;
  /** Outermost class in the output of `renderToHtml`. */
  readonly selector: string;
  readonly read: (element: Element) => object | undefined;
  readonly has: (document: ResolvedDocument) => boolean;
}

/** Whole articles come first: they contain the other kinds. */
const KINDS: readonly Kind[] = [
  { tag: 'news-summary', selector: '.news-summary', read: readStaticSummary, has: hasContent },
  {
    tag: 'news-statement-denial',
    selector: '.news-dispute',
    read: readStaticDispute,
    has: ({ disputes }) => disputes.length > 0,
  },
  {
    tag: 'news-event-timeline',
    selector: '.news-events',
    read: readStaticEvents,
    has: ({ events }) => events.length > 0,
  },
  {
    tag: 'news-quote-card',
    selector: '.news-quote',
    read: readStaticQuote,
    has: ({ quotes }) => quotes.length > 0,
  },
];

const TAGS = KINDS.map(({ tag }) => tag).join();
const ITEMS = KINDS.map(({ selector }) => selector).join();

/**
 * Wraps plain HTML in the element that shows it. The HTML stays as fallback content. Finds:
 *
 * - the output of `renderToHtml`, or the same by hand (docs/markup.md), by the classes `news-summary`,
 *   `news-dispute`, `news-events` and `news-quote`;
 * - JSON in a code block whose language is the tag, as Markdown renders it.
 *
 * Skips HTML that cannot be read or is in an element already, so you can call it again after the page has
 * changed.
 *
 * @param root searched for descendants. Missing: the page
 * @returns the new elements
 */
export const enhance = (root: ParentNode = document): NewsElement[] =>
  KINDS.flatMap((kind) => [
    ...[...root.querySelectorAll(kind.selector)].flatMap((html) => enhanceHtml(html, kind)),
    ...[...root.querySelectorAll(`pre > code.language-${kind.tag}`)].flatMap((code) =>
      enhanceCode(code, kind),
    ),
  ]);

function enhanceHtml(html: Element, { tag, read }: Kind): NewsElement[] {
  if (html.closest(TAGS)) return [];
  const part = html.closest('.news-part');
  // Includes heading and notes if they belong to nothing else.
  const whole = part?.querySelectorAll(ITEMS).length === 1 ? part : html;
  // A separate document loads no pictures.
  const page = document.implementation.createHTMLDocument();
  page.body.append(page.importNode(whole, true));
  return read(page.body) ? [wrap(whole, tag)] : [];
}

function enhanceCode(code: Element, { tag, has }: Kind): NewsElement[] {
  const block = code.parentElement;
  const text = code.textContent;
  const { value } = readDocument(text);
  if (!block || block.closest(TAGS) || !value || !has(value)) return [];
  const element = wrap(block, tag);
  element.article = text;
  return [element];
}

function wrap(html: Element, tag: Kind['tag']): NewsElement {
  const element = document.createElement(tag);
  const place = document.createTextNode('');
  html.replaceWith(place);
  // Connect the element only when it has its content.
  element.append(html);
  place.replaceWith(element);
  return element;
}
