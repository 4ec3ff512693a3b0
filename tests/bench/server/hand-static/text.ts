/** Pieces of plain HTML that all hand-written templates share. */
import { readLink } from '../../../../src/data/link.js';
import { type PartialDate, toDateTime } from '../../../../src/data/partial-date.js';
import type { Outlet, Speaker } from '../../../../src/data/speaker.js';
import { speakerInSentence, speakerName } from '../../../../src/i18n/describe-quote.js';
import { attribute, escape, tongue } from '../hand/text.js';
import type { Setting } from './setting.js';

export const name = (text: string, look: string): string =>
  `<span class="${look}" dir="auto">${escape(text)}</span>`;

export const phrase = (text: string, language: string | undefined, look: string): string =>
  `<span class="${look}"${tongue(language)}>${escape(text)}</span>`;

export const paragraph = (
  text: string | undefined,
  language: string | undefined,
  look: string,
): string => (text ? `<p class="${look}"${tongue(language)}>${escape(text)}</p>` : '');

export const items = (
  texts: readonly string[],
  language: string | undefined,
  look: string,
): string => {
  let html = '';
  for (const text of texts) html += `<li class="${look}"${tongue(language)}>${escape(text)}</li>`;
  return html;
};

export const heading = (level: number, look: string, html: string): string =>
  `<h${level} class="${look}">${html}</h${level}>`;

/** @param html words that have been escaped */
export function time(date: PartialDate, html: string, look: string): string {
  const dateTime = toDateTime(date);
  return dateTime
    ? `<time class="${look}" datetime="${dateTime}">${html}</time>`
    : `<span class="${look}">${html}</span>`;
}

/** @param html content that has been escaped */
export function link(
  address: string | undefined,
  html: string,
  base: string | undefined,
  look: string,
): string {
  const href = address && readLink(address, base);
  return href ? `<a class="${look}" href="${escape(href)}">${html}</a>` : html;
}

/** Pieces of a line with a dot between each two. */
export const line = (pieces: readonly (string | undefined)[]): string =>
  pieces.filter(Boolean).join(' · ');

const idOf = (who: Speaker | Outlet, { known }: Setting): string =>
  known.has(who) ? attribute('data-id', who.id) : '';

function lookOf({ name: given, description, anonymous }: Speaker): string {
  const look = given ? 'p-name' : description ? 'p-note' : 'p-x-unnamed';
  return anonymous ? `${look} p-x-anonymous` : look;
}

const descriptionOf = ({ name: given, description }: Speaker, shown: string): string =>
  !given && description && description !== shown ? attribute('data-description', description) : '';

const isKnown = ({ id, name: given, description, anonymous }: Speaker): boolean =>
  !!(id ?? given ?? description ?? anonymous);

/** A speaker inside a sentence. */
export function person(
  speaker: Speaker,
  look: string,
  setting: Setting,
  shown = speakerInSentence(speaker, setting.locale),
): string {
  if (!isKnown(speaker)) return name(shown, 'news-speaker');
  return `<span class="${look} h-card"${idOf(speaker, setting)}${attribute('data-kind', speaker.kind)}${descriptionOf(speaker, shown)}>${name(shown, lookOf(speaker))}</span>`;
}

/** Name and role. */
export function speakerLine(speaker: Speaker, setting: Setting): string {
  const { locale, base } = setting;
  const { url, kind, jobTitle, affiliation } = speaker;
  const shown = speakerName(speaker, locale);
  const title = jobTitle ? name(jobTitle, 'p-job-title') : '';
  const organisation = affiliation ? name(affiliation, 'p-org') : '';
  const role =
    title && organisation ? locale.affiliation(title, organisation) : title || organisation;
  const who = link(
    url,
    `<strong class="${lookOf(speaker)}" dir="auto">${escape(shown)}</strong>`,
    base,
    'u-url',
  );
  const look = isKnown(speaker) ? 'news-speaker p-author h-card' : 'news-speaker';
  return `<p class="${look}"${idOf(speaker, setting)}${attribute('data-kind', kind)}${descriptionOf(speaker, shown)}>${role ? locale.affiliation(who, role) : who}</p>`;
}

export const outlet = (one: Outlet, look: string, setting: Setting): string =>
  `<cite class="${look} h-card" dir="auto"${idOf(one, setting)}>${link(one.url, escape(one.name), setting.base, 'u-url')}</cite>`;
