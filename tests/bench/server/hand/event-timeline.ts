import { type Line, lineText } from '../../../../src/i18n/sentence.js';
import { orderEvents, type PlacedEvent } from '../../../../src/data/event-order.js';
import { latest } from '../../../../src/data/partial-date.js';
import {
  EVENT_MARKERS,
  UNKNOWN_MARKER,
} from '../../../../src/components/event-timeline/event-markers.js';
import { describeDate } from '../../../../src/i18n/describe-date.js';
import { speakerInSentence, speakerName } from '../../../../src/i18n/describe-quote.js';
import { formatDate } from '../../../../src/i18n/format-date.js';
import type { Drawing } from '../../../../src/shared/parts/glyphs.js';
import { changeNote, marked, type Names, sourceLines, statusWords } from './event-words.js';
import { photo } from './photo.js';
import type { Setting } from './setting.js';
import { shadowRoot } from './shadow-root.js';
import { escape, heading, joinNames, link, paragraph, phrase, time } from './text.js';

const marker = ([lines, solids = '']: Drawing): string =>
  `<svg part="marker" class="marker" viewBox="0 0 22 22" aria-hidden="true"><path d="${lines}" /><path class="solid" d="${solids}" /></svg>`;

const MARKERS = new Map(Object.entries(EVENT_MARKERS).map(([name, one]) => [name, marker(one)]));
const UNKNOWN = marker(UNKNOWN_MARKER);
const MOST_COLUMNS = 7;
const MANY = 50;

/** A timeline, alone or inside a summary. */
export function eventTimeline(setting: Setting, isInside: boolean): string {
  const { document, locale, now, until } = setting;
  const { events, asOf, inLanguage } = document;
  const { past, ahead, undated } = orderEvents(events, 'oldest', asOf, now);
  const label = escape(locale.timeline);
  const impliedYear = isInside
    ? (asOf?.start?.year ?? new Date(asOf ? latest(asOf) : now).getUTCFullYear())
    : undefined;
  const names: Names = {
    place: escape,
    source: (speaker) => escape(speakerInSentence(speaker, locale)),
    disputer: (speaker) => escape(speakerInSentence(speaker, locale)),
    voice: (speaker) => escape(speakerName(speaker, locale)),
    reporter: ({ name }) => escape(name),
    words: (quote) => marked(escape(quote.text), quote, inLanguage),
  };
  let rows = '';
  for (const placed of past) rows += row(placed, impliedYear, names, setting);
  if (asOf && ahead.length > 0) {
    const words = escape(locale.asOf(formatDate(asOf, locale)));
    rows += `<li part="now" class="now"><span class="label strong">${time(asOf, words)}</span></li>`;
  }
  for (const placed of ahead) rows += row(placed, impliedYear, names, setting);
  for (const placed of undated) rows += row(placed, impliedYear, names, setting);
  const isHorizontal = isInside && events.length <= MOST_COLUMNS;
  const look = isHorizontal ? 'horizontal' : events.length < MANY ? '' : 'many';
  const title = isInside ? '' : heading(3, 'heading', label);
  const html = `<section class="timeline">${title}<ol class="rows ${look}" aria-label="${label}">${rows}</ol></section>`;
  return isInside
    ? `<news-event-timeline exportparts="date, event, marker, status, title, detail, source, now" layout="horizontal">${shadowRoot('news-event-timeline', html, setting, { look: 'root embedded', until })}</news-event-timeline>`
    : `<news-event-timeline>${shadowRoot('news-event-timeline', html, setting, { until })}</news-event-timeline>`;
}

function row(
  placed: PlacedEvent,
  impliedYear: number | undefined,
  names: Names,
  setting: Setting,
): string {
  const { document, locale, base } = setting;
  const { timeZone, inLanguage } = document;
  const { event, status, isAhead } = placed;
  const { date, dateText, name, description, url, image } = event;
  const style = { timeZone, isLasting: status === 'ongoing' };
  const { label, note, timeIs } = describeDate(date, dateText, inLanguage, locale, style);
  const dated = (told: Line, isDate: boolean): string =>
    time(isDate ? date : undefined, escape(lineText(told)));
  let when = dated(label, timeIs === 'label');
  if (impliedYear !== undefined) {
    const short = { ...style, impliedYear };
    const brief = describeDate(date, dateText, inLanguage, locale, short).label;
    if (lineText(brief) !== lineText(label))
      when = `<span class="full">${when}</span><span class="brief">${dated(brief, timeIs === 'label')}</span>`;
  }
  const more = note
    ? `<p part="date-note" class="date-note meta muted">${dated(note, timeIs === 'note')}</p>`
    : '';
  const told = statusWords(placed, locale);
  const change = changeNote(placed, timeZone, locale);
  const look = date ? (isAhead ? 'ahead' : '') : 'undated';
  let lines = change && `<p part="detail" class="detail label"><bdi>${joinNames(change)}</bdi></p>`;
  for (const line of sourceLines(event, names, locale))
    lines += `<p part="source" class="source meta muted"><bdi>${joinNames(line)}</bdi></p>`;
  return `<li part="group" class="row ${look}"><div class="when"><p part="date" class="date label strong">${when}</p>${more}</div><div class="events"><div part="event" class="event">${MARKERS.get(status ?? '') ?? UNKNOWN}<div class="what">${told && `<p part="status" class="status meta">${told}</p>`}<p part="title" class="title">${link(url, phrase(name, inLanguage), base, 'quiet')}</p>${paragraph('detail', 'label', description, inLanguage)}${lines}${photo(image, locale, base)}</div></div></div></li>`;
}
