import { lineText } from '../../../../src/i18n/sentence.js';
import type { ResolvedQuote } from '../../../../src/data/resolved-document.js';
import { describeProvenance, describeSpeaker } from '../../../../src/i18n/describe-quote.js';
import type { Drawing } from '../../../../src/shared/parts/glyphs.js';
import { SPEAKER_GLYPHS } from '../../../../src/shared/parts/glyphs.js';
import type { Setting } from './setting.js';
import { attribute, escape, link, show, time } from './text.js';

export const glyph = ([lines, solids = '', dashes]: Drawing): string =>
  `<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true"><path d="${lines}"${attribute('stroke-dasharray', dashes)} /><path class="solid" d="${solids}" /></svg>`;

const GLYPHS = {
  person: glyph(SPEAKER_GLYPHS.person),
  anonymous: glyph(SPEAKER_GLYPHS.anonymous),
  institution: glyph(SPEAKER_GLYPHS.institution),
  media: glyph(SPEAKER_GLYPHS.media),
};

/** Name, role and, where there are words, record. */
export function attribution(quote: ResolvedQuote, { locale, base }: Setting, more = ''): string {
  const { name, role, record, glyph: shape } = describeSpeaker(quote, locale);
  const html = `<p part="name" class="name strong">${link(quote.speaker.url, `<bdi>${show(name)}</bdi>`, base, 'quiet')}</p>${role ? `<p part="role" class="role small muted"><bdi>${show(lineText(role))}</bdi></p>` : ''}`;
  return quote.text
    ? `${html}<p part="record" class="record meta">${GLYPHS[shape]}<span>${escape(lineText(record))}</span></p>${more}`
    : html + more;
}

/** @param needsDate says so where there is none */
export function provenance(
  quote: ResolvedQuote,
  { document, locale, base }: Setting,
  needsDate = false,
): string {
  let html = '';
  let hasDate = false;
  for (const { line, date, link: address } of describeProvenance(
    quote,
    locale,
    document.timeZone,
  )) {
    hasDate ||= !!date;
    html += `<span>${link(address, time(date, escape(lineText(line))), base)}</span> `;
  }
  if (needsDate && !hasDate)
    html += `<span>${time(undefined, escape(locale.dateNotGiven))}</span> `;
  return html ? `<p part="provenance" class="provenance meta muted">${html}</p>` : '';
}
