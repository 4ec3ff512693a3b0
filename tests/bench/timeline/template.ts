/** The timeline by hand, as template strings: as somebody would write it for speed. */
import type { ResolvedDocument } from '../../../src/data/resolved-document.js';
import { describeTimeline, type Row } from './rows.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes text for HTML and attributes. */
export const escape = (text: string): string =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '') : text;

const phrase = (text: string): string =>
  `<span class="phrase" lang="en" dir="ltr">${escape(text)}</span>`;

const time = (words: string, dateTime: string | undefined): string =>
  dateTime ? `<time datetime="${dateTime}"><bdi>${words}</bdi></time>` : `<bdi>${words}</bdi>`;

const paragraph = (part: string, look: string, html: string | undefined): string =>
  html ? `<p part="${part}" class="${part} ${look}">${html}</p>` : '';

const bdi = (text: string | undefined): string | undefined => text && `<bdi>${escape(text)}</bdi>`;

function row(event: Row): string {
  const { look, date, dateTime, weekday, lines, solids, status, title, description } = event;
  return `<li part="group" class="row ${look}"><div class="when">${paragraph('date', 'label strong', time(date, dateTime))}${paragraph('date-note', 'meta muted', bdi(weekday))}</div><div class="events"><div part="event" class="event"><svg part="marker" class="marker" viewBox="0 0 22 22" aria-hidden="true"><path d="${lines}"/><path class="solid" d="${solids}"/></svg><div class="what">${paragraph('status', 'meta', status)}<p part="title" class="title">${phrase(title)}</p>${paragraph('detail', 'label', description && phrase(description))}${paragraph('detail', 'label', bdi(event.change))}${paragraph('source', 'meta muted', bdi(event.source))}</div></div></div></li>`;
}

/** @param sheet the style sheet of the element */
export function writeTimeline(document: ResolvedDocument, now: number, sheet: string): string {
  const { past, ahead, asOf, look, until } = describeTimeline(document, now);
  let rows = '';
  for (const event of past) rows += row(event);
  if (ahead.length > 0)
    rows += `<li part="now" class="now"><span class="label strong">${time(asOf.date, asOf.dateTime)}</span></li>`;
  for (const event of ahead) rows += row(event);
  return `<news-event-timeline><template shadowrootmode="open"><style>${sheet}</style><div part="root" class="root" lang="en" dir="ltr"${until ? ` data-until="${until}"` : ''}><section class="timeline"><h3 part="heading" class="heading">Timeline</h3><ol class="${look}" aria-label="Timeline">${rows}</ol></section></div></template></news-event-timeline>`;
}
