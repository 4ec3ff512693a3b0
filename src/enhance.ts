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

/** What becomes of a piece of a page. */
interface Kind {
  readonly tag: NewsTag;
  /** The outermost class of what `renderToHtml` writes. Others use the classes of microformats2 as well. */
  readonly selector: string;
  readonly read: (element: Element) => object | undefined;
  readonly has: (document: ResolvedDocument) => boolean;
}

/** A whole article first: what is inside it belongs to it. */
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
 * Puts each piece of plain HTML into the element that shows it, where it stays as what readers see
 * without the script: what `renderToHtml` writes, and the same by hand (docs/markup.md), known by the
 * classes `news-summary`, `news-dispute`, `news-events` and `news-quote`; and documents as JSON in a block
 * of code whose language is the tag, as Markdown makes them. What cannot be read stays as it is, and what
 * is in an element already too: it may be called again, whenever something has come into the page.
 *
 * @param root where to look, below it. Missing: the page
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
  // With the heading and the notes around it, where they are for nothing else.
  const whole = part?.querySelectorAll(ITEMS).length === 1 ? part : html;
  // In a document of its own, which asks for no picture.
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
  // It comes into the page with all it has to say.
  element.append(html);
  place.replaceWith(element);
  return element;
}
