import type { Found } from './found.js';
import { decodeEntities, readHtml } from './html-text.js';

/**
 * Returns the text of an HTML field, with its paragraphs joined by spaces. Notes `html-dropped` if links,
 * emphasis or embeds are lost. Undefined without words.
 */
export function readHtmlField(field: Found): string | undefined {
  const { paragraphs, isReduced } = readHtml(field.text() ?? '');
  if (isReduced) field.note('html-dropped', '');
  return paragraphs.join(' ') || undefined;
}

/** Returns the text of a plain-text field, with entities decoded: many systems write them anyway. */
export const readPlainField = (field: Found): string | undefined =>
  decodeEntities(field.text() ?? '') || undefined;
