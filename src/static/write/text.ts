import { levelBelow } from '../../i18n/heading-level.js';
import { textDirection } from '../../i18n/language.js';
import { element, type StaticElement, type StaticNode } from '../node.js';

/** Writes a name or a title, bidi-isolated from the line around it. */
export const writeName = (text: string, look: string): StaticElement =>
  element('span', { class: look, dir: 'auto' }, text);

/** Writes text of the article, in its own language and direction. */
const writeWords = (
  tag: 'span' | 'p' | 'li',
  text: string,
  language: string | undefined,
  look: string,
): StaticElement =>
  element(tag, { class: look, lang: language, dir: textDirection(language) }, text);

/** Writes text of the article inside one of our lines. */
export const writePhrase = (
  text: string,
  language: string | undefined,
  look: string,
): StaticElement => writeWords('span', text, language, look);

/** Writes a paragraph of the article; undefined without text. */
export const writeParagraph = (
  text: string | undefined,
  language: string | undefined,
  look: string,
): StaticElement | undefined => (text ? writeWords('p', text, language, look) : undefined);

/** Writes the items of a list of the article. */
export const writeItems = (
  texts: readonly string[],
  language: string | undefined,
  look: string,
): readonly StaticElement[] => texts.map((text) => writeWords('li', text, language, look));

/** Joins pieces of a line with a dot. Missing ones are left out. */
export const joinPieces = (pieces: readonly StaticNode[]): StaticNode =>
  pieces.filter(Boolean).map((piece, index) => (index > 0 ? [' · ', piece] : piece));

/**
 * Writes a heading.
 *
 * @param steps levels below the first heading
 */
export const writeHeading = (
  level: number,
  steps: number,
  look: string,
  content: StaticNode,
): StaticElement => element(`h${levelBelow(level, steps)}`, { class: look }, content);
