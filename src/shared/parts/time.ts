import { html, nothing, type TemplateResult } from 'lit';
import { type PartialDate, toDateTime } from '../../data/partial-date.js';

/**
 * Words that stand for a date, inside `<time>` where HTML has a form for the date that says no more
 * than is known; else the words alone. The only place that makes a `<time>`.
 */
export function renderTime(
  date: PartialDate | undefined,
  words: string,
): TemplateResult | string | typeof nothing {
  const dateTime = date && toDateTime(date);
  return dateTime ? html`<time datetime=${dateTime}>${words}</time>` : words;
}
