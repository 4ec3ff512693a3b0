import { readEvents } from './events.js';
import { readQuotes } from './quote.js';
import { readDisputes } from './dispute.js';
import type { NewsSummaryDocument } from '../../data/document.js';
import { dateAt, Names, partOf, partsOf, readImage, textAt, textIn } from './microformats.js';

/**
 * Reads a whole article as `renderToHtml` writes it, an h-entry with the class `news-summary`: see
 * docs/markup.md.
 *
 * @returns undefined if no article has content
 */
export function readStaticSummary(element: Element): NewsSummaryDocument | undefined {
  const root = element.querySelector<HTMLElement>('.news-summary.h-entry');
  // Words outside any quote: a sanitizer removed their wrapper, and with it the attribution.
  if (!root || partOf(root, 'e-content')) return undefined;
  const texts = (name: string): string[] =>
    partsOf(root, name).flatMap((part) => textIn(part) ?? []);
  const names = new Names();
  const { datePublished, dateModified } = root.dataset;
  const quotes = readQuotes(root, names);
  const { events, quotes: words } = readEvents(root, names);
  const known = new Set(quotes.map(({ id }) => id));
  const headline = textAt(root, 'p-name');
  const parts = {
    headline: headline ?? '',
    description: textAt(root, 'p-summary'),
    dateline: textAt(root, 'p-x-dateline'),
    datePublished: dateAt(root, datePublished, 'dt-published'),
    dateModified: dateAt(root, dateModified, 'dt-updated'),
    author: partsOf(root, 'p-author').flatMap((card) => names.speaker(card) ?? []),
    publisher: partsOf(root, 'p-x-publisher').flatMap((card) => names.outlet(card) ?? []),
    image: readImage(root),
    keyPoints: texts('p-x-key-point'),
    correction: partsOf(root, 'p-x-correction').map((part) => ({
      text: textIn(part) ?? '',
      date: part.closest('li')?.dataset['date'],
    })),
    quotes: [...quotes, ...words.filter(({ id }) => !known.has(id))],
    events,
    disputes: readDisputes(root, names),
  };
  const isEmpty = !headline && ![quotes, events, parts.disputes].some((items) => items.length > 0);
  return isEmpty ? undefined : names.document(root, parts);
}
