import { html, nothing, type TemplateResult } from 'lit';
import { textDirection } from '../../i18n/language.js';
import { type Line, lineText } from '../../i18n/sentence.js';

/**
 * Text as it is shown: a pair of names joined by an en dash ("Lavrov–Rubio") stays together. Never
 * used for text that is copied.
 */
export function showText(line: Line): string {
  const text = lineText(line);
  // Few texts have one, and looking for it alone is much faster.
  return text.includes('–') ? text.replace(/(?<=\p{L})–(?=\p{L})/gu, '–\u2060') : text;
}

/** A name or a title inside a line of another language or direction, which it cannot disturb. */
export function renderName(line: Line): TemplateResult {
  return html`<bdi>${showText(line)}</bdi>`;
}

/** Words of the article inside a heading or a list item, in their own language and direction. */
export function renderPhrase(text: string, language: string | undefined): TemplateResult {
  return html`<span class="phrase" lang=${language ?? nothing} dir=${textDirection(language)}
    >${showText(text)}</span
  >`;
}

/** A paragraph of the article, in its own language and direction; nothing where there is no text. */
export function renderParagraph(
  part: string,
  look: string,
  text: string | undefined,
  language: string | undefined,
): TemplateResult | typeof nothing {
  return text
    ? html`<p part=${part} class="${part} ${look}">
        <span class="phrase" lang=${language ?? nothing} dir=${textDirection(language)}
          >${showText(text)}</span
        >
      </p>`
    : nothing;
}
