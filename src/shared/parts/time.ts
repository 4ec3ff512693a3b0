import { html, type TemplateResult } from 'lit';
import { type PartialDate, toDateTime } from '../../data/partial-date.js';
import type { Line } from '../../i18n/sentence.js';
import { renderName, showText } from './text.js';

/**
 * Renders words for a date inside `<time>`, or alone if HTML cannot express the date without adding precision.
 * No other template file renders `<time>`.
 */
export function renderTime(date: PartialDate | undefined, line: Line): TemplateResult {
  const dateTime = date && toDateTime(date);
  return dateTime
    ? html`<time datetime=${dateTime}><bdi>${showText(line)}</bdi></time>`
    : renderName(line);
}
