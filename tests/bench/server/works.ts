/** Works of the server, and the function of each subject. */
import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { readDocument } from '../../../src/data/read-document.js';
import type { ResolvedDocument } from '../../../src/data/resolved-document.js';
import { renderToDeclarativeShadowDom, renderToHtml } from '../../../src/server.js';
import { AS_OF, makeEvents } from '../page/data.js';
import { TimelineElement } from '../timeline/react.js';
import { writeTimeline } from '../timeline/template.js';
import { makeWriter } from './strings.js';
import type { ServerSubject } from './subjects.js';

export interface ServerWork {
  readonly name: string;
  readonly subjects: Readonly<Partial<Record<ServerSubject, () => string>>>;
}

/** The day of the sample article: some of its events are ahead. */
const now = Date.UTC(2025, 9, 21, 12);

function read(data: unknown): ResolvedDocument {
  const { value } = readDocument(data);
  if (!value) throw new Error('The document cannot be read.');
  return value;
}

const timelineWork = (count: number): ServerWork => {
  const events = makeEvents(count);
  const document = read({ headline: 'What happened', inLanguage: 'en', asOf: AS_OF, events });
  const library = (): string =>
    renderToDeclarativeShadowDom(document, { tag: 'news-event-timeline', now });
  const sheet = /<style>(.*?)<\/style>/s.exec(library())?.[1] ?? '';
  return {
    name: `${count} events as a shadow root`,
    subjects: {
      strings: makeWriter(library()),
      library,
      'by hand': () => writeTimeline(document, now, sheet),
      'react-dom/server': () =>
        renderToStaticMarkup(createElement(TimelineElement, { document, now, sheet })),
    },
  };
};

/** @param sample the file of the sample article */
export function makeWorks(sample: string): readonly ServerWork[] {
  const text = readFileSync(sample, 'utf8');
  const article = read(text);
  const writeStatic = makeWriter(renderToHtml(article, { now }));
  return [
    {
      name: 'sample article as static HTML',
      subjects: { strings: writeStatic, library: () => renderToHtml(article, { now }) },
    },
    {
      name: 'sample article from its JSON text to static HTML',
      subjects: {
        strings: () => (read(text), writeStatic()),
        library: () => renderToHtml(text, { now }),
      },
    },
    {
      name: 'sample article as a shadow root',
      subjects: {
        strings: makeWriter(renderToDeclarativeShadowDom(article, { now })),
        library: () => renderToDeclarativeShadowDom(article, { now }),
      },
    },
    timelineWork(10),
    timelineWork(100),
  ];
}
