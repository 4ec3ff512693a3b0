/** What is written, and how each subject writes it. */
import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { renderStaticSummary } from '../../../src/static/write/summary.js';
import type { ResolvedDocument } from '../../../src/data/resolved-document.js';
import { renderToDeclarativeShadowDom, renderToHtml } from '../../../src/server.js';
import { eventTimeline } from './hand/event-timeline.js';
import { summary } from './hand/summary.js';
import { staticSummary } from './hand-static/summary.js';
import { litSummary, litTimeline, renderWithLit } from './lit-ssr.js';
import { StaticSummary } from './react/static-summary.js';
import { Summary } from './react/summary.js';
import { Timeline } from './react/timeline.js';
import { makeTimeline, NOW, read, settingOf, staticSettingOf } from './setting.js';
import type { ServerSubject } from './subjects.js';

export interface ServerWork {
  readonly name: string;
  readonly subjects: Readonly<Record<ServerSubject, () => string>>;
}

/** An article as static HTML. What the library is given may be its text: it reads as the others do. */
const staticWork = (
  name: string,
  article: () => ResolvedDocument,
  given: () => ResolvedDocument | string,
): ServerWork => ({
  name,
  subjects: {
    'by hand': () => staticSummary(staticSettingOf(article())),
    library: () => renderToHtml(given(), { now: NOW }),
    'react-dom/server': () =>
      renderToStaticMarkup(createElement(StaticSummary, { setting: staticSettingOf(article()) })),
    '@lit-labs/ssr': () => {
      const setting = { ...staticSettingOf(article()), level: 3, noImages: false };
      return renderWithLit(renderStaticSummary(setting));
    },
  },
});

/** @param sample the file of the sample article */
export function makeWorks(sample: string): readonly ServerWork[] {
  const text = readFileSync(sample, 'utf8');
  const article = read(text);
  return [
    staticWork(
      'sample article as static HTML',
      () => article,
      () => article,
    ),
    staticWork(
      'sample article from its JSON text to static HTML',
      () => read(text),
      () => text,
    ),
    {
      name: 'sample article as a shadow root',
      subjects: {
        'by hand': () => summary(settingOf(article)),
        library: () => renderToDeclarativeShadowDom(article, { now: NOW }),
        'react-dom/server': () =>
          renderToStaticMarkup(createElement(Summary, { setting: settingOf(article) })),
        '@lit-labs/ssr': () => litSummary(article),
      },
    },
    ...[10, 100].map((count): ServerWork => {
      const timeline = makeTimeline(count);
      return {
        name: `${count} events as a shadow root`,
        subjects: {
          'by hand': () => eventTimeline(settingOf(timeline), false),
          library: () =>
            renderToDeclarativeShadowDom(timeline, { tag: 'news-event-timeline', now: NOW }),
          'react-dom/server': () =>
            renderToStaticMarkup(
              createElement(Timeline, { setting: settingOf(timeline), isInside: false }),
            ),
          '@lit-labs/ssr': () => litTimeline(timeline),
        },
      };
    }),
  ];
}
