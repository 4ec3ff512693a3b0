import { html, type TemplateResult } from 'lit';
import { type PartialDate, toDateTime } from '../../data/partial-date.js';
import type { Line } from '../../i18n/sentence.js';
import { renderName, showText } from './text.js';

/**
 * Words that stand for a date, inside `<time>` where HTML has a form for the date that says no more
 * than is known; else the words alone. The only file of templates that makes a `<time>`.
 */
export function renderTime(date: PartialDate | undefined, line: Line): TemplateResult {
  const dateTime = date && toDateTime(date);
  return dateTime
    ? html`<time datetime=${dateTime}><bdi>${showText(line)}</bdi></time>`
    : renderName(line);
}
