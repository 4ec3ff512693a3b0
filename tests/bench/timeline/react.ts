/** The timeline by hand, as React components: for servers and for the page. */
import { createElement as h, memo, type ReactNode } from 'react';
import type { ResolvedDocument } from '../../../src/data/resolved-document.js';
import { describeTimeline, type Row } from './rows.js';

const Phrase = ({ text }: { readonly text: string }): ReactNode =>
  h('span', { className: 'phrase', lang: 'en', dir: 'ltr' }, text);

interface TimeProps {
  readonly date: string;
  readonly dateTime?: string | undefined;
}

const Time = ({ date, dateTime }: TimeProps): ReactNode =>
  dateTime ? h('time', { dateTime }, h('bdi', null, date)) : h('bdi', null, date);

interface ParagraphProps {
  readonly part: string;
  readonly look: string;
  readonly children: ReactNode;
}

const Paragraph = ({ part, look, children }: ParagraphProps): ReactNode =>
  h('p', { part, className: `${part} ${look}` }, children);

const paragraph = (part: string, look: string, children: ReactNode): ReactNode =>
  children && h(Paragraph, { part, look, children });

const bdi = (text: string | undefined): ReactNode => text && h('bdi', null, text);

/** Memoized: an event with the same texts is not rendered again. */
const Event = memo(({ look, lines, solids, description, ...event }: Omit<Row, 'key'>) =>
  h(
    'li',
    { part: 'group', className: `row ${look}` },
    h(
      'div',
      { className: 'when' },
      paragraph('date', 'label strong', h(Time, event)),
      paragraph('date-note', 'meta muted', bdi(event.weekday)),
    ),
    h(
      'div',
      { className: 'events' },
      h(
        'div',
        { part: 'event', className: 'event' },
        h(
          'svg',
          { part: 'marker', className: 'marker', viewBox: '0 0 22 22', 'aria-hidden': true },
          h('path', { d: lines }),
          h('path', { className: 'solid', d: solids }),
        ),
        h(
          'div',
          { className: 'what' },
          paragraph('status', 'meta', event.status),
          h('p', { part: 'title', className: 'title' }, h(Phrase, { text: event.title })),
          paragraph('detail', 'label', description && h(Phrase, { text: description })),
          paragraph('detail', 'label', bdi(event.change)),
          paragraph('source', 'meta muted', bdi(event.source)),
        ),
      ),
    ),
  ),
);

export interface TimelineProps {
  readonly document: ResolvedDocument;
  /** The present moment, in milliseconds since the epoch. */
  readonly now: number;
}

/** Everything inside the shadow root. */
export function Timeline({ document, now }: TimelineProps): ReactNode {
  const { past, ahead, asOf, look, until } = describeTimeline(document, now);
  const events = (rows: readonly Row[]): ReactNode => rows.map((row) => h(Event, row));
  const line =
    ahead.length > 0 &&
    h(
      'li',
      { part: 'now', className: 'now' },
      h('span', { className: 'label strong' }, h(Time, asOf)),
    );
  return h(
    'div',
    { part: 'root', className: 'root', lang: 'en', dir: 'ltr', 'data-until': until },
    h(
      'section',
      { className: 'timeline' },
      h('h3', { part: 'heading', className: 'heading' }, 'Timeline'),
      h('ol', { className: look, 'aria-label': 'Timeline' }, events(past), line, events(ahead)),
    ),
  );
}

/** As a server sends it, with the style sheet of the element. */
export const TimelineElement = ({
  sheet,
  ...props
}: TimelineProps & { readonly sheet: string }): ReactNode =>
  h(
    'news-event-timeline',
    null,
    h(
      'template',
      { shadowrootmode: 'open' },
      h('style', { dangerouslySetInnerHTML: { __html: sheet } }),
      h(Timeline, props),
    ),
  );
