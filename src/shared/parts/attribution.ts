import { html, nothing, type TemplateResult } from 'lit';
import { lookUp } from '../../data/look-up.js';
import type { ProvenanceItem, SpeakerView } from '../../i18n/describe-quote.js';
import { lineText } from '../../i18n/sentence.js';
import { renderGlyph, SPEAKER_GLYPHS } from './glyphs.js';
import { renderLink } from './link.js';
import { renderName, showText } from './text.js';
import { renderTime } from './time.js';

/** Renders name and role, in this order in every element. */
export function renderSpeaker(
  { name, role }: SpeakerView,
  url: string | undefined,
  base: string,
): TemplateResult {
  return html`<p part="name" class="name strong">
      ${renderLink(url, renderName(name), base, 'quiet')}
    </p>
    ${role ? html`<p part="role" class="role small muted"><bdi>${showText(role)}</bdi></p>` : nothing}`;
}

/** Renders the record line: glyph and words. */
export function renderRecord({ record, glyph }: SpeakerView): TemplateResult {
  const words = lineText(record);
  return html`<p part="record" class="record meta">
    ${renderGlyph(lookUp(SPEAKER_GLYPHS, glyph) ?? SPEAKER_GLYPHS.person)}<span>${words}</span>
  </p>`;
}

/** Renders the origin of a quote, item by item. */
export function renderProvenance(
  items: readonly ProvenanceItem[],
  base: string,
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<p part="provenance" class="provenance meta muted">
    ${items.map(
      ({ line, date, link }) =>
        html`<span
          >${renderLink(link, date ? renderTime(date, line) : renderName(line), base)}</span
        > `,
    )}
  </p>`;
}
