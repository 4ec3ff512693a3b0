import { html, type TemplateResult } from 'lit';
import { type PartialDate, toDateTime } from '../../data/partial-date.js';
import { renderName, showText } from './text.js';

/**
 * Words that stand for a date, inside `<time>` where HTML has a form for the date that says no more
 * than is known; else the words alone. The only file that makes a `<time>`.
 */
export function renderTime(date: PartialDate | undefined, words: string): TemplateResult {
  const dateTime = date && toDateTime(date);
  return dateTime
    ? html`<time datetime=${dateTime}><bdi>${showText(words)}</bdi></time>`
    : renderName(words);
}

/**
 * The same for static HTML, which has classes instead of parts.
 *
 * @param look a class, of microformats2 mostly: `dt-start`. It stands there without a `<time>` as well.
 */
export function renderStaticTime(
  date: PartialDate,
  content: unknown,
  look: string,
): TemplateResult {
  const dateTime = toDateTime(date);
  return dateTime
    ? html`<time class="${look}" datetime="${dateTime}">${content}</time>`
    : html`<span class="${look}">${content}</span>`;
}
