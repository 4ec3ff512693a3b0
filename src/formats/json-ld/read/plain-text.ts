import type { Found } from '../../source/found.js';
import { decodeEntities, readHtml } from '../../source/html-text.js';

/** Text as a reader would see it: entities decoded once, white space as a browser shows it, tags as written. */
export const readPlainText = (text: string): string | undefined =>
  decodeEntities(text)
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim() || undefined;

/**
 * The paragraphs of a field that is HTML by habit. Notes `html-dropped` where more than paragraphs is gone.
 *
 * WordPress has plugins that escape the whole field once more, line breaks included.
 */
export function readParagraphs(field: Found): readonly string[] {
  const text = field.text() ?? '';
  const isEscaped = /^\s*&lt;[a-z!]/i.test(text);
  const { paragraphs, isReduced } = readHtml(
    isEscaped ? decodeEntities(text).replaceAll('\\n', '\n') : text,
  );
  if (isReduced) field.note('html-dropped', '');
  return paragraphs;
}
