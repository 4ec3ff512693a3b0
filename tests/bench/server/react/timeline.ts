import { createElement as h, type ReactNode } from 'react';
import {
  EVENT_MARKERS,
  UNKNOWN_MARKER,
} from '../../../../src/components/event-timeline/event-markers.js';
import { describeEvent } from '../../../../src/i18n/describe-event.js';
import { orderEvents, type PlacedEvent } from '../../../../src/data/event-order.js';
import { latest } from '../../../../src/data/partial-date.js';
import { type Line, lineText } from '../../../../src/i18n/sentence.js';
import { lookUp } from '../../../../src/data/look-up.js';
import { formatDate } from '../../../../src/i18n/format-date.js';
import {
  Link,
  list,
  Name,
  Paragraph,
  Photo,
  Phrase,
  Root,
  type SettingProps,
  Time,
} from './parts.js';

const MOST_COLUMNS = 7;
const MANY = 50;

interface TimelineProps extends SettingProps {
  readonly isInside: boolean;
}

/** A timeline, alone or inside a summary. */
export function Timeline({ setting, isInside }: TimelineProps): ReactNode {
  const { document, locale, now, until } = setting;
  const { events, asOf } = document;
  const { past, ahead, undated } = orderEvents(events, 'oldest', asOf, now);
  const impliedYear = isInside
    ? (asOf?.start?.year ?? new Date(asOf ? latest(asOf) : now).getUTCFullYear())
    : undefined;
  const row = (placed: PlacedEvent): ReactNode => h(Row, { placed, impliedYear, setting });
  const isHorizontal = isInside && events.length <= MOST_COLUMNS;
  const look = isHorizontal ? 'horizontal' : events.length < MANY ? '' : 'many';
  const title = !isInside && h('h3', { part: 'heading', className: 'heading' }, locale.timeline);
  const line =
    asOf &&
    ahead.length > 0 &&
    h(
      'li',
      { part: 'now', className: 'now' },
      h(
        'span',
        { className: 'label strong' },
        h(Time, { date: asOf, text: locale.asOf(formatDate(asOf, locale)) }),
      ),
    );
  const root = h(
    Root,
    {
      tag: 'news-event-timeline',
      setting,
      look: isInside ? 'root embedded' : 'root',
      until,
    },
    h(
      'section',
      { className: 'timeline' },
      title,
      h(
        'ol',
        { className: `rows ${look}`, 'aria-label': locale.timeline },
        list(past, row),
        line,
        list(ahead, row),
        list(undated, row),
      ),
    ),
  );
  const exportparts = 'date, event, marker, status, title, detail, source, now';
  return h('news-event-timeline', isInside ? { exportparts, layout: 'horizontal' } : null, root);
}

interface RowProps extends SettingProps {
  readonly placed: PlacedEvent;
  readonly impliedYear: number | undefined;
}

function Row({ placed, impliedYear, setting }: RowProps): ReactNode {
  const { document, locale, base } = setting;
  const { timeZone, inLanguage } = document;
  const view = describeEvent(placed, { timeZone, inLanguage, impliedYear }, locale);
  const { event, date, shortLabel, status, statusText, isAhead, notes, sources } = view;
  const [lines, solids = ''] = lookUp(EVENT_MARKERS, status) ?? UNKNOWN_MARKER;
  const dated = (line: Line, isDate: boolean): ReactNode =>
    h(Time, { date: isDate ? event.date : undefined, text: lineText(line) });
  const label = dated(date.label, date.timeIs === 'label');
  const when =
    shortLabel === undefined
      ? label
      : [
          h('span', { key: 'full', className: 'full' }, label),
          h(
            'span',
            { key: 'brief', className: 'brief' },
            dated(shortLabel, date.timeIs === 'label'),
          ),
        ];
  const look = event.date ? (isAhead ? 'ahead' : '') : 'undated';
  const marker = h(
    'svg',
    { part: 'marker', className: 'marker', viewBox: '0 0 22 22', 'aria-hidden': true },
    h('path', { d: lines }),
    h('path', { className: 'solid', d: solids }),
  );
  const what = h(
    'div',
    { className: 'what' },
    statusText && h('p', { part: 'status', className: 'status meta' }, statusText),
    h(
      'p',
      { part: 'title', className: 'title' },
      h(Link, {
        url: event.url,
        base,
        look: 'quiet',
        children: h(Phrase, { text: event.name, lang: inLanguage }),
      }),
    ),
    h(Paragraph, { part: 'detail', look: 'label', text: event.description, lang: inLanguage }),
    list(notes, (text) => h('p', { part: 'detail', className: 'detail label' }, h(Name, { text }))),
    list(sources, (line) =>
      h('p', { part: 'source', className: 'source meta muted' }, h(Name, { text: lineText(line) })),
    ),
    h(Photo, { image: event.image, setting }),
  );
  return h(
    'li',
    { part: 'group', className: `row ${look}` },
    h(
      'div',
      { className: 'when' },
      h('p', { part: 'date', className: 'date label strong' }, when),
      date.note &&
        h(
          'p',
          { part: 'date-note', className: 'date-note meta muted' },
          dated(date.note, date.timeIs === 'note'),
        ),
    ),
    h(
      'div',
      { className: 'events' },
      h('div', { part: 'event', className: 'event' }, marker, what),
    ),
  );
}
