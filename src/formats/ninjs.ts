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
 * An item, a package or a list of items as a document: the article, the events and one picture. Of events
 * alone, the latest date among their versions is when their statuses were true; a single one lends the
 * document its name. An embargo is told of, as `left-out`: what day it is, is for the page to know.
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
  // A picture says what it shows and who made it where it is shown.
  const isCaption = image && article && isPicture(article);
  const own = isCaption ? { description: undefined, author: undefined } : {};
  return { document: { ...document, ...own, image, events }, issues };
}

/** What events without an article say of their document. */
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

/** IPTC ninjs, to be registered by importing this file. */
export const ninjs: Format = { name: 'ninjs', convert };

registerFormat(ninjs);
