/** react-chrono in its vertical mode, the nearest to a list, with default settings. */
import { createElement, type ReactNode } from 'react';
import { Chrono, type ChronoItem } from 'react-chrono';
import css from 'react-chrono/dist/style.css?inline';
import type { Root } from 'react-dom/client';
import { type BenchEvent } from '../page/data.js';
import { makeRoot, render } from '../page/react.js';
import { addStyles, defineSubject } from '../page/subject.js';

addStyles(css);

const itemOf = ({ id, name, date, description }: BenchEvent): ChronoItem => ({
  id,
  title: date,
  cardTitle: name,
  ...(description && { cardDetailedText: description }),
});

const chrono = (items: ChronoItem[]): ReactNode =>
  // allowDynamicUpdate makes it show new items.
  createElement(Chrono, { items, mode: 'vertical', allowDynamicUpdate: true });

let items: ChronoItem[] = [];
let root: Root | undefined;

defineSubject({
  prepare(content) {
    if (content.kind === 'timeline') items = content.events.map(itemOf);
  },

  draw(place) {
    root = makeRoot(place);
    return render(root, chrono(items));
  },

  prepareChange({ events, place }) {
    // Keeps the other objects, so that React can skip them.
    items = items.map((item, i) => {
      const event = events[i];
      return i === place && event ? itemOf(event) : item;
    });
  },

  change() {
    if (!root) throw new Error('Nothing was drawn.');
    return render(root, chrono(items));
  },
});
