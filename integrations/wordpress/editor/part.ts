/** Part of a document that a block shows: its place, and its plain HTML. */
import 'news-summary-elements/locales/all.js';
import { readDocument } from 'news-summary-elements/data.js';
import { renderToHtml } from 'news-summary-elements/server.js';
import { listAt, type Place, textAt, valueAt, withValue } from './place.js';

/** The list of a document that a block shows; `all` in a summary. */
export type Part = 'quotes' | 'events' | 'disputes' | 'all';

/** The other attributes of a block: its appearance. */
export type Looks = Readonly<Record<string, string | boolean | undefined>>;

/** Returns true if data is a part without a document around it. */
function isAlone(part: Part, article: unknown): boolean {
  if (part === 'quotes')
    return valueAt(article, ['text']) !== undefined || valueAt(article, ['quotes']) === undefined;
  return (
    valueAt(article, ['statements']) !== undefined || valueAt(article, ['disputes']) === undefined
  );
}

/** Place of the quote or dispute that a block shows. */
export function placeOf(part: 'quotes' | 'disputes', article: unknown, item: string): Place {
  if (Array.isArray(article)) return [indexOf(article, item)];
  return isAlone(part, article) ? [] : [part, indexOf(listAt(article, [part]), item)];
}

/** Place of the list of events. */
export const placeOfEvents = (article: unknown): Place =>
  article === undefined || Array.isArray(article) ? [] : ['events'];

function indexOf(list: readonly unknown[], item: string): number {
  const found = list.findIndex((one) => textAt(one, ['id']) === item);
  return item && found >= 0 ? found : 0;
}

/** Returns true if the library finds a part that the block can show. */
export function hasPart(part: Part, article: unknown): boolean {
  if (article === undefined) return false;
  const { value } = readDocument(article as string);
  if (!value) return false;
  return part === 'all' ? toHtml(part, article, {}) !== '' : value[part].length > 0;
}

/** Section of the plain HTML for each part. */
const SECTION = { quotes: 'quotes', events: 'events', disputes: 'disputes' } as const;

/**
 * Renders the part that a block shows as plain HTML on one line, without shortcodes; empty if there is none. Labels are in the language
 * of the site, as in the element.
 */
export function toHtml(part: Part, article: unknown, looks: Looks): string {
  const headingLevel = Number(looks['headinglevel'] ?? '') || 3;
  const options = {
    headingLevel,
    noImages: looks['noimages'] === true,
    lang: window.newsSummaryElements.language,
    ...(part === 'all'
      ? looks['sections'] && { sections: String(looks['sections']) }
      : { sections: SECTION[part] }),
  };
  const shown = part === 'all' ? article : onlyPart(part, article, String(looks['item'] ?? ''));
  return renderToHtml(shown as string, options).replaceAll('[', '&#091;');
}

/** Properties of the document that a part needs. */
const SHARED = [
  'inLanguage',
  'timeZone',
  'asOf',
  'datePublished',
  'dateModified',
  'url',
  'people',
  'outlets',
];

/** Reduces a document to the shown part and its references. */
function onlyPart(part: keyof typeof SECTION, article: unknown, item: string): unknown {
  if (Array.isArray(article)) return pick(part, article, item);
  if (valueAt(article, [part]) === undefined) return article;
  const document = article as Readonly<Record<string, unknown>>;
  const picked = pick(part, listAt(document, [part]), item);
  const shared = Object.fromEntries(
    Object.entries(document).filter(([name]) => SHARED.includes(name)),
  );
  if (part === 'disputes')
    return { ...shared, disputes: picked.map((one) => withQuotes(one, document)) };
  const isQuoted =
    part === 'events' && picked.some((event) => listAt(event, ['quotes']).length > 0);
  return { ...shared, ...(isQuoted ? { quotes: document['quotes'] } : {}), [part]: picked };
}

/** Returns the items of a list that a block shows. */
function pick(
  part: keyof typeof SECTION,
  list: readonly unknown[],
  item: string,
): readonly unknown[] {
  if (part !== 'events') return list.slice(indexOf(list, item)).slice(0, 1);
  return item ? list.filter((one) => textAt(one, ['id']) === item) : list;
}

/** Returns a dispute with its quotes in place of their ids. */
function withQuotes(dispute: unknown, document: unknown): unknown {
  return listAt(dispute, ['statements']).reduce<unknown>((all, statement, index) => {
    const id = textAt(statement, ['quote']);
    const quote = id && listAt(document, ['quotes']).find((one) => textAt(one, ['id']) === id);
    return quote ? withValue(all, ['statements', index, 'quote'], quote) : all;
  }, dispute);
}
