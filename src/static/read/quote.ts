import type { NewsSummaryDocument } from '../../data/document.js';
import type { Quote } from '../../data/quote.js';
import { Names } from './microformats.js';
import { readCite } from './cite.js';

/** Reads the quotes inside an element, except those that belong to a dispute or an event. */
export function readQuotes(element: Element, names: Names): Quote[] {
  return [...element.querySelectorAll<HTMLElement>('.h-cite:not(.h-x-dispute *, .h-event *)')]
    .map((root) => readCite(root, names))
    .filter((quote): quote is Quote => !!quote?.text);
}

/**
 * Reads quotes as `renderToHtml` writes them, or handwritten ones: see docs/markup.md.
 *
 * @returns undefined if no quote has both words and a speaker
 */
export function readStaticQuote(element: Element): NewsSummaryDocument | undefined {
  const root = element.querySelector('.h-cite');
  const names = new Names();
  const quotes = root ? readQuotes(element, names) : [];
  return root && quotes.length > 0 ? names.document(root, { quotes }) : undefined;
}
