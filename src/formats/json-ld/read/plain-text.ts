import type { Found } from '../../source/found.js';
import { decodeEntities, readHtml } from '../../source/html-text.js';

/** Decodes entities once and collapses white space. Tags stay as written. */
export const readPlainText = (text: string): string | undefined =>
  decodeEntities(text)
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim() || undefined;

/**
 * Returns the paragraphs of a field that usually has HTML. Notes `html-dropped` if other markup is lost.
 *
 * Some WordPress plugins escape the whole field once more, line breaks included.
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
