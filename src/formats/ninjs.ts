/**
 * Reads IPTC ninjs 1.x, 2.x and 3.x: news items and events in JSON. Sources: the schemas and the examples
 * in https://github.com/iptc/newsinjson, and "ninjs User Guide".
 */
import type { NewsSummaryDocument } from '../data/document.js';
import { type Conversion, type Format, registerFormat } from '../data/format-registry.js';
import { Found } from './source/found.js';
import { compareDates, readDate } from '../data/partial-date.js';
import { noteRest, readArticle, readFrame } from './ninjs/article.js';
import { readEventItem } from './ninjs/event-item.js';
import { isPicture, readPackage } from './ninjs/items.js';
import { readPictures } from './ninjs/picture.js';
import { noteBodies } from './ninjs/wordings.js';

/**
 * Converts an item, a package or a list of items: the article, the events and one picture. Without an
 * article, `asOf` is the latest version date of the events, and a single event gives the document its name.
 * An embargo is noted as `left-out`: the page has to enforce it.
 */
function convert(data: unknown): Conversion {
  const root = Found.document(data);
  const { issues } = root;
  const { article, events: items, pictures } = readPackage(root);
  const events = items.flatMap((item) => readEventItem(item) ?? []);
  const image = readPictures(pictures);
  if (article) noteBodies(article);
  for (const item of article ? [article] : items) noteRest(item);
  const document = article ? readArticle(article) : readCalendar(items, events);
  const { headline, description } = document;
  if (!headline && !description && !image && events.length === 0) return { issues };
  // A picture carries its own description and credit.
  const isCaption = image && article && isPicture(article);
  const own = isCaption ? { description: undefined, author: undefined } : {};
  return { document: { ...document, ...own, image, events }, issues };
}

/** Returns document properties for events without an article. */
function readCalendar(
  items: readonly Found[],
  events: NewsSummaryDocument['events'] = [],
): NewsSummaryDocument {
  const [first] = items;
  const headline = events.length === 1 ? (events[0]?.name ?? '') : '';
  if (first && items.length === 1) return { headline, ...readFrame(first) };
  const [asOf] = items
    .flatMap((item) => item.at('versionCreated').text() ?? [])
    .sort((a, b) => compareDates(readDate(b), readDate(a)));
  return { headline, inLanguage: first?.at('language').text(), asOf };
}

/** The format IPTC ninjs. Importing this file registers it. */
export const ninjs: Format = { name: 'ninjs', convert };

registerFormat(ninjs);
