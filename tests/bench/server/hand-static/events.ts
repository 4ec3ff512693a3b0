import { orderEvents, type PlacedEvent } from '../../../../src/data/event-order.js';
import { describeDate } from '../../../../src/i18n/describe-date.js';
import { type Line, lineText } from '../../../../src/i18n/sentence.js';
import { formatDate } from '../../../../src/i18n/format-date.js';
import { changeNote, marked, type Names, sourceLines, statusWords } from '../hand/event-words.js';
import { attribute, escape } from '../hand/text.js';
import { photo } from './photo.js';
import type { Setting } from './setting.js';
import { line, link, name, outlet, paragraph, person, phrase, time } from './text.js';

/** All events from the oldest to what has no date. */
export function eventList(setting: Setting): string {
  const { document, locale, now } = setting;
  const { events, asOf, inLanguage } = document;
  const { past, ahead, undated } = orderEvents(events, 'oldest', asOf, now);
  const disputer: Names['disputer'] = (speaker) => person(speaker, 'p-x-disputed-by', setting);
  const names: Names = {
    place: (location) => name(location, 'p-location'),
    source: (speaker) => person(speaker, 'p-x-status-source', setting),
    disputer,
    voice: disputer,
    reporter: (one) => outlet(one, 'p-x-reported-by', setting),
    words: (quote) => {
      const { id, kind = 'direct', text, speaker } = quote;
      const html = `<span class="p-x-words h-cite" data-id="${escape(id)}" data-kind="${kind}" data-speaker="${escape(speaker.id ?? '')}">${phrase(text, quote.inLanguage, 'e-content')}</span>`;
      return marked(html, quote, inLanguage);
    },
  };
  let html = '';
  for (const placed of past) html += item(placed, names, setting);
  if (asOf && ahead.length > 0) {
    const words = locale.asOf(escape(formatDate(asOf, locale)));
    html += `<li class="news-as-of"><strong>${time(asOf, words, 'news-time')}</strong></li>`;
  }
  for (const placed of ahead) html += item(placed, names, setting);
  for (const placed of undated) html += item(placed, names, setting);
  return `<ol class="news-events">${html}</ol>`;
}

function item(placed: PlacedEvent, names: Names, setting: Setting): string {
  const { document, locale, base } = setting;
  const { timeZone, inLanguage } = document;
  const { event } = placed;
  const { id, date, dateText, previousDate, status, description, url, image } = event;
  const style = { timeZone, isLasting: placed.status === 'ongoing' };
  const { label, note, timeIs } = describeDate(date, dateText, inLanguage, locale, style);
  const dated = (told: Line | undefined, isDate: boolean): string => {
    if (!told) return '';
    let html = escape(lineText(told));
    if (dateText)
      html = html.replace(escape(dateText), phrase(dateText, inLanguage, 'p-x-date-text'));
    return isDate && date ? time(date, html, 'dt-start') : html;
  };
  const told = statusWords(placed, locale);
  const look = status ? 'news-status p-x-status' : 'news-status';
  const when = line([
    `<strong>${dated(label, timeIs === 'label')}</strong>`,
    dated(note, timeIs === 'note'),
    told && `<strong class="${look}">${told}</strong>`,
  ]);
  const change = changeNote(placed, timeZone, locale);
  let lines = change && `<p class="news-note">${change}</p>`;
  for (const one of sourceLines(event, names, locale)) lines += `<p class="news-source">${one}</p>`;
  return `<li class="news-event h-event" data-id="${escape(id)}"${attribute('data-status', status)}${attribute('data-date', date?.edtf)}${attribute('data-previous-date', previousDate?.edtf)}><p class="news-when">${when}</p><p class="news-title">${link(url, phrase(event.name, inLanguage, 'p-name'), base, 'u-url')}</p>${paragraph(description, inLanguage, 'p-summary')}${lines}${photo(image, setting)}</li>`;
}
