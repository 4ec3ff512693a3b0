/** Pieces of text that all hand-written templates share: strings and nothing else. */
import { readLink } from '../../../../src/data/link.js';
import { type PartialDate, toDateTime } from '../../../../src/data/partial-date.js';
import { directionOf } from '../../../../src/i18n/language.js';

const SPECIAL = /[&<>"]/;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for HTML, inside attributes as well. */
export const escape = (text: string): string =>
  SPECIAL.test(text) ? text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '') : text;

/** What has been escaped, with pairs of names kept together. */
export const joinNames = (html: string): string =>
  html.includes('–') ? html.replace(/(?<=\p{L})–(?=\p{L})/gu, '–\u2060') : html;

export const show = (text: string): string => joinNames(escape(text));

/** The attribute with what is given; nothing where nothing is. */
export const attribute = (name: string, value: string | number | undefined): string =>
  value === undefined ? '' : ` ${name}="${typeof value === 'string' ? escape(value) : value}"`;

/** The attributes of a text of the article. */
export const tongue = (language: string | undefined): string =>
  language ? ` lang="${escape(language)}" dir="${directionOf(language)}"` : ' dir="auto"';

export const phrase = (text: string, language: string | undefined): string =>
  `<span class="phrase"${tongue(language)}>${show(text)}</span>`;

export const paragraph = (
  part: string,
  look: string,
  text: string | undefined,
  language: string | undefined,
): string =>
  text ? `<p part="${part}" class="${part} ${look}">${phrase(text, language)}</p>` : '';

/** @param html words that have been escaped */
export function time(date: PartialDate | undefined, html: string): string {
  const dateTime = date && toDateTime(date);
  const name = `<bdi>${joinNames(html)}</bdi>`;
  return dateTime ? `<time datetime="${dateTime}">${name}</time>` : name;
}

/** @param html content that has been escaped */
export function link(
  address: string | undefined,
  html: string,
  base: string | undefined,
  look = 'link',
): string {
  const href = address && readLink(address, base);
  return href ? `<a part="link" class="${look}" href="${escape(href)}">${html}</a>` : html;
}

export const heading = (level: number, part: string, html: string): string =>
  `<h${level} part="${part}" class="${part}">${html}</h${level}>`;
