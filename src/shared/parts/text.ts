import { html, nothing, type TemplateResult } from 'lit';
import { textDirection } from '../../i18n/language.js';
import { type Line, lineText } from '../../i18n/sentence.js';

/** Prepares text for display: names joined by an en dash ("Lavrov–Rubio") stay on one line. Not for copied text. */
export function showText(line: Line): string {
  const text = lineText(line);
  // Few texts have a dash, and searching for it alone is much faster.
  return text.includes('–') ? text.replace(/(?<=\p{L})–(?=\p{L})/gu, '–\u2060') : text;
}

/** Renders a name or a title, bidi-isolated from the line around it. */
export function renderName(line: Line): TemplateResult {
  return html`<bdi>${showText(line)}</bdi>`;
}

/** Renders text of the article inside a heading or a list item, in its own language and direction. */
export function renderPhrase(text: string, language: string | undefined): TemplateResult {
  return html`<span class="phrase" lang=${language ?? nothing} dir=${textDirection(language)}
    >${showText(text)}</span
  >`;
}

/** Renders a paragraph of the article, in its own language and direction; nothing without text. */
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
