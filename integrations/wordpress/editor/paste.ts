/** Reads pasted data: our own JSON, schema.org JSON-LD, IPTC ninjs, TimelineJS. */
import 'news-summary-elements/formats/json-ld.js';
import 'news-summary-elements/formats/ninjs.js';
import 'news-summary-elements/formats/timelinejs.js';
import { openDocument, readDocument } from 'news-summary-elements/data.js';
import { tellIssues } from './issues.js';
import { hasPart, type Part } from './part.js';
import { textAt, valueAt, withValue } from './place.js';

const { __, sprintf } = wp.i18n;

/** Result of pasted text. */
export interface Pasted {
  /** Data for the block; missing if it has nothing to show. */
  readonly article?: unknown;
  /** Messages for the author. */
  readonly remarks: readonly string[];
}

const nothing = (part: Part): string =>
  ({
    quotes: __('There is no quote in it.', 'news-summary-elements'),
    events: __('There is no event in it.', 'news-summary-elements'),
    disputes: __(
      'There are no statements in it that are set against each other.',
      'news-summary-elements',
    ),
    all: __('There is nothing in it that can be shown.', 'news-summary-elements'),
  })[part];

/** Reads pasted text: JSON, or a page's script element around it. Never throws. */
export function readPasted(part: Part, text: string): Pasted {
  const inside = /<script[^>]*>([\s\S]*?)<\/script>/i.exec(text)?.[1] ?? text;
  const opened = openDocument(inside.trim());
  if (opened.document === undefined) return { remarks: tellIssues(opened.issues) };
  const isWhole = textAt(opened.document, ['headline']) !== '';
  const issues = readDocument(opened.document as string).issues.filter(
    // A single part has no headline.
    ({ code, path }) => isWhole || part === 'all' || code !== 'missing' || path !== '/headline',
  );
  const remarks = tellIssues([...opened.issues, ...issues]);
  if (!hasPart(part, opened.document)) return { remarks: [nothing(part), ...remarks] };
  // Only a summary shows the picture of an article.
  return part === 'all'
    ? withoutRelativePicture(opened.document, remarks)
    : { article: opened.document, remarks };
}

/** Removes a picture with a relative address: it would be missing on the page. */
function withoutRelativePicture(article: unknown, remarks: readonly string[]): Pasted {
  const address = textAt(article, ['image', 'url']);
  if (!address || /^(https?:)?\/\//i.test(address) || /^(data:|\/)/i.test(address))
    return { article, remarks };
  const remark = sprintf(
    /* translators: %s: the name of a file. */ __(
      'The picture “%s” has no whole address, so it was left out. Upload it to the media library, and paste its address.',
      'news-summary-elements',
    ),
    address,
  );
  return { article: withValue(article, ['image'], undefined), remarks: [remark, ...remarks] };
}

/** Data as JSON text to copy and edit. */
export const toText = (article: unknown): string =>
  valueAt(article, []) === undefined ? '' : JSON.stringify(article, null, 2);
