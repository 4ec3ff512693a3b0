import { orderEvents, type PlacedEvent } from '../../data/event-order.js';
import type { PartialDate } from '../../data/partial-date.js';
import { describeAsOf } from '../../i18n/describe-date.js';
import { describeEvent } from '../../i18n/describe-event.js';
import type { Line } from '../../i18n/sentence.js';
import { element, type StaticElement, type StaticNode } from '../node.js';
import { writeLine } from './line.js';
import { writeLink } from './link.js';
import { writePhoto } from './photo.js';
import type { StaticSetting } from './setting.js';
import { joinPieces, writeParagraph, writePhrase } from './text.js';
import { writeTime } from './time.js';

/** Writes events: a list from the oldest to the undated, with the line "As of …". */
export function writeEvents(setting: StaticSetting): StaticElement {
  const { document, now } = setting;
  const { events, asOf } = document;
  const { past, ahead, undated } = orderEvents(events, 'oldest', asOf, now);
  const write = (placed: PlacedEvent): StaticElement => writeEvent(placed, setting);
  return element(
    'ol',
    { class: 'news-events' },
    past.map(write),
    asOf && ahead.length > 0 ? writeAsOf(asOf, setting) : undefined,
    ahead.map(write),
    undated.map(write),
  );
}

const writeAsOf = (asOf: PartialDate, { locale }: StaticSetting): StaticElement =>
  element(
    'li',
    { class: 'news-as-of' },
    element('strong', {}, writeTime(asOf, describeAsOf(asOf, locale), 'news-time')),
  );

function writeEvent(placed: PlacedEvent, setting: StaticSetting): StaticElement {
  const { document, locale, base } = setting;
  const { inLanguage } = document;
  const { id, name, description, date, previousDate, status, url, image } = placed.event;
  const view = describeEvent(placed, document, locale);
  const { label, note, timeIs } = view.date;
  const dated = (line: Line, isDate: boolean): StaticNode => {
    const piece = writeLine(line, setting);
    return isDate && date ? writeTime(date, piece, 'dt-start') : piece;
  };
  // An inferred status is shown, but gets no class: it is not part of the document.
  const statusLook = status ? 'news-status p-x-status' : 'news-status';
  return element(
    'li',
    {
      class: 'news-event h-event',
      'data-id': id,
      'data-status': status,
      'data-date': date?.edtf,
      'data-previous-date': previousDate?.edtf,
    },
    element(
      'p',
      { class: 'news-when' },
      joinPieces([
        element('strong', {}, dated(label, timeIs === 'label')),
        note && dated(note, timeIs === 'note'),
        view.statusText && element('strong', { class: statusLook }, view.statusText),
      ]),
    ),
    element(
      'p',
      { class: 'news-title' },
      writeLink(url, writePhrase(name, inLanguage, 'p-name'), base, 'u-url'),
    ),
    writeParagraph(description, inLanguage, 'p-summary'),
    view.notes.map((text) => element('p', { class: 'news-note' }, text)),
    view.sources.map((line) => element('p', { class: 'news-source' }, writeLine(line, setting))),
    writePhoto(image, setting),
  );
}
