import { html, type TemplateResult } from 'lit';
import { directionOf } from '../../i18n/language.js';

/**
 * Text as it is shown: a pair of names joined by an en dash ("Lavrov–Rubio") stays together. Never
 * used for text that is copied.
 */
export function showText(text: string): string {
  return text.replace(/(?<=\p{L})–(?=\p{L})/gu, '–\u2060');
}

/** The direction of a text: of its language, or where that is not known, of its first strong character. */
export function textDirection(language: string | undefined): 'ltr' | 'rtl' | 'auto' {
  return language ? directionOf(language) : 'auto';
}

/** A name or a title inside a line of another language or direction, which it cannot disturb. */
export function renderName(text: string): TemplateResult {
  return html`<bdi>${showText(text)}</bdi>`;
}
