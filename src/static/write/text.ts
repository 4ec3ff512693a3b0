import { levelBelow } from '../../i18n/heading-level.js';
import { textDirection } from '../../i18n/language.js';
import { element, type StaticElement, type StaticNode } from '../node.js';

/** A name or a title that cannot disturb the line it stands in. */
export const writeName = (text: string, look: string): StaticElement =>
  element('span', { class: look, dir: 'auto' }, text);

/** Words of the article, in their own language and direction. */
const writeWords = (
  tag: 'span' | 'p' | 'li',
  text: string,
  language: string | undefined,
  look: string,
): StaticElement =>
  element(tag, { class: look, lang: language, dir: textDirection(language) }, text);

/** Words of the article inside a line of ours. */
export const writePhrase = (
  text: string,
  language: string | undefined,
  look: string,
): StaticElement => writeWords('span', text, language, look);

/** A paragraph of the article; undefined without text. */
export const writeParagraph = (
  text: string | undefined,
  language: string | undefined,
  look: string,
): StaticElement | undefined => (text ? writeWords('p', text, language, look) : undefined);

/** The items of a list of the article. */
export const writeItems = (
  texts: readonly string[],
  language: string | undefined,
  look: string,
): readonly StaticElement[] => texts.map((text) => writeWords('li', text, language, look));

/** Pieces of a line with a dot between each two; missing ones are left out. */
export const joinPieces = (pieces: readonly StaticNode[]): StaticNode =>
  pieces.filter(Boolean).map((piece, index) => (index > 0 ? [' · ', piece] : piece));

/** @param steps how many levels below the first heading */
export const writeHeading = (
  level: number,
  steps: number,
  look: string,
  content: StaticNode,
): StaticElement => element(`h${levelBelow(level, steps)}`, { class: look }, content);
