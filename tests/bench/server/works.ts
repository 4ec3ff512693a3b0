/** What is written, and how each subject writes it. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { renderStaticSummary } from '../../../src/composites/news-summary/static-summary.js';
import { renderToDeclarativeShadowDom, renderToHtml } from '../../../src/server.js';
import { eventTimeline } from './hand/event-timeline.js';
import { summary } from './hand/summary.js';
import { staticSummary } from './hand-static/summary.js';
import { litSummary, litTimeline, renderWithLit } from './lit-ssr.js';
import { StaticSummary } from './react/static-summary.js';
import { Summary } from './react/summary.js';
import { Timeline } from './react/timeline.js';
import { makeTimeline, NOW, readSample, settingOf, staticSettingOf } from './setting.js';
import type { ServerSubject } from './subjects.js';

export interface ServerWork {
  readonly name: string;
  readonly subjects: Readonly<Record<ServerSubject, () => string>>;
}

/** @param sample the file of the sample article */
export function makeWorks(sample: string): readonly ServerWork[] {
  const article = readSample(sample);
  return [
    {
      name: 'sample article as static HTML',
      subjects: {
        'by hand': () => staticSummary(staticSettingOf(article)),
        library: () => renderToHtml(article, { now: NOW }),
        'react-dom/server': () =>
          renderToStaticMarkup(createElement(StaticSummary, { setting: staticSettingOf(article) })),
        '@lit-labs/ssr': () => {
          const setting = { ...staticSettingOf(article), level: 3, noImages: false };
          return renderWithLit(renderStaticSummary(setting));
        },
      },
    },
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
