import type { ResolvedQuote } from '../../data/resolved-document.js';
import type { Speaker } from '../../data/speaker.js';
import type { ProvenanceItem, SpeakerView } from '../../i18n/describe-quote.js';
import { directionOf } from '../../i18n/language.js';
import { fill } from '../../i18n/sentence.js';
import { element, type StaticElement, type StaticNode } from '../node.js';
import { cardOf, isKnown, lookOf, writeLine } from './line.js';
import { writeLink } from './link.js';
import type { StaticSetting } from './setting.js';
import { joinPieces } from './text.js';
import { writeTime } from './time.js';

/** Writes a paragraph with name and role, in this order everywhere. */
export function writeSpeaker(
  { name: shown, role }: SpeakerView,
  speaker: Speaker,
  setting: StaticSetting,
): StaticElement {
  const { locale, base } = setting;
  const name = writeLink(
    speaker.url,
    element('strong', { class: lookOf(speaker), dir: 'auto' }, shown),
    base,
    'u-url',
  );
  const who = role ? fill(locale.affiliation, [name, writeRole(role, setting)]) : name;
  const look = isKnown(speaker) ? 'news-speaker p-author h-card' : 'news-speaker';
  return element('p', { class: look, ...cardOf(speaker, shown, setting) }, who);
}

function writeRole(role: NonNullable<SpeakerView['role']>, setting: StaticSetting): StaticNode {
  const line = writeLine(role, setting);
  // Isolates alone give the line no direction, and so no order.
  const isTurned =
    typeof role === 'object' && 'parts' in role && directionOf(setting.locale.language) === 'rtl';
  return isTurned ? element('span', { dir: 'rtl' }, line) : line;
}

/** Writes the record line. */
export const writeRecord = (
  { record, isOnRecord }: SpeakerView,
  setting: StaticSetting,
): StaticElement =>
  element(
    'p',
    { class: isOnRecord ? 'p-x-record p-x-on-record' : 'p-x-record' },
    writeLine(record, setting),
  );

/** Writes the origin of a quote in a line; undefined if unknown. */
export function writeProvenance(
  items: readonly ProvenanceItem[],
  quote: ResolvedQuote,
  setting: StaticSetting,
): StaticElement | undefined {
  if (items.length === 0) return undefined;
  const pieces = items.map(({ line, date, link, isPolicy }) => {
    const piece = writeLine(line, setting);
    if (date)
      return writeTime(date, piece, date === quote.date ? 'dt-published' : 'dt-x-date-reported');
    // An outlet has its own link.
    return isPolicy ? writeLink(link, piece, setting.base, 'u-x-unnamed-sources-policy') : piece;
  });
  return element('p', { class: 'news-provenance' }, joinPieces(pieces));
}

/**
 * Writes links to the source of a quote and to an archived copy.
 *
 * @param article address of the article, for a quote without its own
 */
export function writeSources(
  { url, archivedAt }: ResolvedQuote,
  { locale, base }: StaticSetting,
  article?: string,
): StaticElement | undefined {
  const pieces = [
    url
      ? writeLink(url, locale.source, base, 'u-url')
      : article && writeLink(article, locale.source, base, 'u-x-article'),
    archivedAt && writeLink(archivedAt, locale.archived, base, 'u-x-archived'),
  ];
  return pieces.some(Boolean)
    ? element('p', { class: 'news-links' }, joinPieces(pieces))
    : undefined;
}
