import { nothing, type TemplateResult } from 'lit';
import { orderEvents, type PlacedEvent } from '../../data/event-order.js';
import type { PartialDate } from '../../data/partial-date.js';
import type { ResolvedEvent } from '../../data/resolved-document.js';
import type { Speaker } from '../../data/speaker.js';
import { formatDate } from '../../i18n/format-date.js';
import { renderStaticLink } from '../../shared/parts/link.js';
import { oneLine } from '../../shared/parts/one-line.js';
import { Inserts } from '../../shared/parts/sentence.js';
import { renderStaticOutlet, renderStaticPerson } from './names.js';
import { renderStaticPhoto } from './photo.js';
import type { StaticSetting } from './setting.js';
import {
  renderStaticLine,
  renderStaticName,
  renderStaticParagraph,
  renderStaticPhrase,
} from './text.js';
import { renderStaticTime } from '../../shared/parts/time.js';
import { describeEvent } from '../../i18n/describe-event.js';

/** Events as plain HTML: a list from the oldest to what has no date, with the line of what is known up to when. */
export function renderStaticEvents(setting: StaticSetting): TemplateResult {
  const { document, now } = setting;
  const { events, asOf } = document;
  const { past, ahead, undated } = orderEvents(events, 'oldest', asOf, now);
  const render = (placed: PlacedEvent): TemplateResult => renderStaticEvent(placed, setting);
  return oneLine`<ol class="news-events">
    ${past.map(render)}
    ${asOf && ahead.length > 0 ? renderAsOf(asOf, setting) : nothing}
    ${ahead.map(render)}
    ${undated.map(render)}
  </ol>`;
}

const renderAsOf = (asOf: PartialDate, { locale }: StaticSetting): TemplateResult => {
  const words = locale.asOf(formatDate(asOf, locale));
  return oneLine`<li class="news-as-of"><strong>${renderStaticTime(asOf, words, 'news-time')}</strong></li>`;
};

function renderStaticEvent(placed: PlacedEvent, setting: StaticSetting): TemplateResult {
  const { document, locale, base } = setting;
  const { inLanguage } = document;
  const { id, name, description, date, previousDate, status, url, image } = placed.event;
  const inserts = new Inserts();
  const event = withPlaces(placed.event, inserts, setting);
  const view = describeEvent({ ...placed, event }, document, locale);
  const { label, note, timeIs } = view.date;
  const dated = (words: string, isDate: boolean): unknown => {
    const line = inserts.fill(words);
    return isDate && date ? renderStaticTime(date, line, 'dt-start') : line;
  };
  // A status that follows from the date is told, but is not the document's.
  const statusLook = status ? 'news-status p-x-status' : 'news-status';
  const when = renderStaticLine([
    oneLine`<strong>${dated(label, timeIs === 'label')}</strong>`,
    note && dated(note, timeIs === 'note'),
    view.statusText && oneLine`<strong class="${statusLook}">${view.statusText}</strong>`,
  ]);
  return oneLine`<li class="news-event h-event" data-id="${id}" data-status=${status ?? nothing}
    data-date=${date?.edtf ?? nothing} data-previous-date=${previousDate?.edtf ?? nothing}>
    <p class="news-when">${when}</p>
    <p class="news-title">${renderStaticLink(url, renderStaticPhrase(name, inLanguage, 'p-name'), base, 'u-url')}</p>
    ${renderStaticParagraph(description, inLanguage, 'p-summary')}
    ${view.notes.map((text) => oneLine`<p class="news-note">${text}</p>`)}
    ${view.sources.map((text) => oneLine`<p class="news-source">${inserts.fill(text)}</p>`)}
    ${renderStaticPhoto(image, setting)}
  </li>`;
}

/** The same event, with places kept for what is more than text: it is described as any other. */
function withPlaces(event: ResolvedEvent, inserts: Inserts, setting: StaticSetting): ResolvedEvent {
  const { inLanguage } = setting.document;
  const { dateText, location, statusSource, reportedBy } = event;
  const keepPerson = (speaker: Speaker, look: string): Speaker => ({
    name: inserts.keep(renderStaticPerson(speaker, look, setting)),
  });
  const disputers = new Map(
    event.disputedBy?.map((speaker) => [speaker, keepPerson(speaker, 'p-x-disputed-by')]),
  );
  return {
    ...event,
    dateText: dateText && inserts.keep(renderStaticPhrase(dateText, inLanguage, 'p-x-date-text')),
    location: location && inserts.keep(renderStaticName(location, 'p-location')),
    statusSource: statusSource && keepPerson(statusSource, 'p-x-status-source'),
    reportedBy: reportedBy && {
      name: inserts.keep(renderStaticOutlet(reportedBy, 'p-x-reported-by', setting)),
    },
    disputedBy: [...disputers.values()],
    quotes: event.quotes.flatMap((quote) => {
      const speaker = disputers.get(quote.speaker);
      if (!speaker) return [];
      const { id, kind = 'direct', text } = quote;
      const words = oneLine`<span class="p-x-words h-cite" data-id="${id}" data-kind="${kind}" data-speaker="${quote.speaker.id}">
        ${renderStaticPhrase(text, quote.inLanguage, 'e-content')}</span>`;
      return [{ ...quote, speaker, text: inserts.keep(words) }];
    }),
  };
}
