import type { Found } from './found.js';
import { decodeEntities, readHtml } from './html-text.js';

/**
 * The text of a field that is HTML by its format, its paragraphs one after the other: a page shows a line
 * break as a space. Notes `html-dropped` where links, emphasis or embeds are gone; undefined without words.
 */
export function readHtmlField(field: Found): string | undefined {
  const { paragraphs, isReduced } = readHtml(field.text() ?? '');
  if (isReduced) field.note('html-dropped', '');
  return paragraphs.join(' ') || undefined;
}

/** The text of a field that is plain text, but in which many systems write entities all the same. */
export const readPlainField = (field: Found): string | undefined =>
  decodeEntities(field.text() ?? '') || undefined;
