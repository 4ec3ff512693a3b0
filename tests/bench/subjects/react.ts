/** A React component that makes the DOM of the library's card, in the page itself and with the same style sheet. */
import { createElement as h, type ReactNode } from 'react';
import { type BenchQuote, numbersOf } from '../page/data.js';
import type { StaticCopy } from '../page/copy.js';
import { makeRoot, render } from '../page/react.js';
import { addStyles, defineSubject } from '../page/subject.js';

const PERSON = 'M1.8 15c0-4 2.4-6 6.2-6s6.2 2 6.2 6z';
const PAGES = ['M5 5h9v9H5z', 'M3.2 11H2V2h9v1.2'];
const CHAIN = [
  'M6.6 9.4a2.7 2.7 0 0 1 0-3.8l2.9-2.9a2.7 2.7 0 0 1 3.8 3.8l-1.5 1.5',
  'M9.4 6.6a2.7 2.7 0 0 1 0 3.8l-2.9 2.9a2.7 2.7 0 0 1-3.8-3.8l1.5-1.5',
];

let days: Intl.DateTimeFormat | undefined;

/** A date in words, no more exact than it is. */
function wordsOf(date: string): string {
  const { year, month, day } = numbersOf(date);
  if (!month || !day) return date;
  days ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return days.format(Date.UTC(year, month - 1, day));
}

const glyph = (...shapes: ReactNode[]): ReactNode =>
  h('svg', { viewBox: '0 0 16 16', 'aria-hidden': true, className: 'glyph' }, ...shapes);

interface ToolProps {
  readonly long: string;
  readonly short: string;
  readonly lines: readonly string[];
  readonly text: string;
}

function Tool({ long, short, lines, text }: ToolProps): ReactNode {
  const copy = (): void => void navigator.clipboard.writeText(text);
  return h(
    'button',
    { type: 'button', className: 'tool meta muted', onClick: copy },
    glyph(...lines.map((d) => h('path', { key: d, d }))),
    h('span', { className: 'long' }, long),
    h('span', { className: 'short' }, short),
  );
}

function Attribution({ speaker, reportedBy, date }: BenchQuote): ReactNode {
  return h(
    'figcaption',
    { className: 'attribution' },
    h('p', { className: 'name strong' }, h('bdi', null, speaker.name)),
    h('p', { className: 'role small muted' }, h('bdi', null, speaker.jobTitle)),
    h(
      'p',
      { className: 'record meta' },
      glyph(
        h('circle', { cx: 8, cy: 4.5, r: 3.2, fill: 'currentcolor' }),
        h('path', { d: PERSON, fill: 'currentcolor' }),
      ),
      h('span', null, 'On the record'),
    ),
    h(
      'p',
      { className: 'provenance meta muted' },
      h('span', null, h('bdi', null, `As reported by ${reportedBy}`)),
      ' ',
      h('span', null, h('time', { dateTime: date }, h('bdi', null, `Said ${wordsOf(date)}`))),
    ),
  );
}

function Card({ quote }: { readonly quote: BenchQuote }): ReactNode {
  const { text } = quote;
  const words = h(
    'p',
    null,
    h('span', { className: 'hung', 'data-mark': '“' }),
    h('span', { className: 'visually-hidden' }, '“'),
    text,
    '”',
  );
  const tools = h(
    'div',
    { className: 'tools' },
    h(Tool, { long: 'Copy text', short: 'Copy', lines: PAGES, text }),
    h(Tool, { long: 'Copy link', short: 'Link', lines: CHAIN, text }),
    h('span', { className: 'visually-hidden', role: 'status' }),
  );
  const figure = h(
    'figure',
    { className: 'quote card' },
    h(Attribution, quote),
    h(
      'div',
      { className: 'body' },
      h('blockquote', { className: 'words', dir: 'auto' }, words),
      h('div', { className: 'foot' }, tools),
    ),
  );
  return h('div', { className: 'root', lang: 'en', dir: 'ltr' }, figure);
}

defineSubject({
  async prepare(_, key) {
    const { sheets } = (await (await fetch(`/copies/${key}`)).json()) as StaticCopy;
    addStyles(sheets['news-quote-card'] ?? '');
  },

  draw(place, content) {
    if (content.kind !== 'cards') throw new Error('Only cards are compared.');
    const cards = content.quotes.map((quote) => h(Card, { key: quote.text, quote }));
    return render(makeRoot(place), cards);
  },
});
