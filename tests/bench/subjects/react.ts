/** A React 19 component that draws the same timeline: the DOM of the library's, with its style sheet, in a shadow root. */
import { createElement } from 'react';
import type { Root } from 'react-dom/client';
import { readDocument } from '../../../src/data/read-document.js';
import type { ResolvedDocument } from '../../../src/data/resolved-document.js';
import type { StaticCopy } from '../page/copy.js';
import { AS_OF, type BenchEvent } from '../page/data.js';
import { makeRoot, render } from '../page/react.js';
import { defineSubject } from '../page/subject.js';
import { Timeline } from '../timeline/react.js';

const sheet = new CSSStyleSheet();
let timeline: ResolvedDocument | undefined;
let root: Root | undefined;

const read = (events: readonly BenchEvent[]): ResolvedDocument | undefined =>
  readDocument({ inLanguage: 'en', asOf: AS_OF, events }).value;

function show(): Promise<void> {
  if (!root || !timeline) throw new Error('There is nothing to draw.');
  return render(root, createElement(Timeline, { document: timeline, now: Date.now() }));
}

defineSubject({
  async prepare(content, key) {
    if (content.kind === 'timeline') timeline = read(content.events);
    const copy = (await (await fetch(`/copies/${key}?of=static-cv`)).json()) as StaticCopy;
    sheet.replaceSync(copy.sheets['news-event-timeline'] ?? '');
  },

  draw(place) {
    const host = document.createElement('div');
    place.append(host);
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [sheet];
    root = makeRoot(shadow);
    return show();
  },

  prepareChange({ events }) {
    timeline = read(events);
  },

  change: show,
});
