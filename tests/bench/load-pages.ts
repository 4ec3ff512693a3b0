/** Pages for `page load`: an article or a timeline, as static HTML, drawn by a server, or by the late script. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Measured } from './browser.js';
import { AS_OF, makeEvents } from './page/data.js';
import { DIST_FOLDER, LIBRARY_FILE, SAMPLE_FILE } from './paths.js';
import type { BenchSite } from './server.js';

/** Delay of the script in milliseconds. */
const DELAY = 150;

const ARTICLE = ['static page', 'drawn by a server', 'fallback', 'reserved'];
const SIZES = [5, 100, 1000];

/** Names of the pages of a timeline. */
const namesOf = (size: number): { limit: string; drawn: string } => {
  const events = `${size.toLocaleString('en')} events`;
  return { limit: `${events}, static page`, drawn: `${events}, drawn by a server` };
};

/** All pages. */
export const LOADED: readonly string[] = [
  ...ARTICLE,
  ...SIZES.flatMap((size) => Object.values(namesOf(size))),
];

/** The static page that a page is compared with. */
export const limitOf = (name: string): string =>
  name.includes('events') ? name.replace(/, .*/, ', static page') : 'static page';

/** Observes layout shifts and paints from the start of the page. */
const OBSERVE = `<script>
  window.shift = 0; window.largest = 0;
  new PerformanceObserver((list) => { for (const e of list.getEntries()) if (!e.hadRecentInput) shift += e.value })
    .observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => { for (const e of list.getEntries()) largest = e.startTime })
    .observe({ type: 'largest-contentful-paint', buffered: true });
  performance.mark('bench-start');
</script>`;

const END = '<h2>More news</h2><p>What stands below moves where something above it grows.</p>';

function pageOf(body: string, style = ''): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>An article</title>
<link rel="icon" href="data:,">
<style>body { margin: 16px; font: 16px/1.4 sans-serif } news-summary { display: block } ${style}</style>
${OBSERVE}
<body>
<h1>The paper of today</h1>
${body}
${END}
`;
}

const SCRIPT = '<script type="module" src="/late/news-summary.js"></script>';

/** Imports the package's renderers for servers. */
const importRenderers = (): Promise<typeof import('../../src/server.js')> =>
  import(/* @vite-ignore */ pathToFileURL(path.join(DIST_FOLDER, 'server.js')).href);

/** Replaces our elements with plain ones and removes scripts. */
const withoutElements = (html: string): string =>
  html
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/(<\/?)news-[a-z-]+/g, '$1div')
    // Plain elements have no states.
    .replaceAll(':host(:state(ready))', ':host');

/** Adds the pages and the late script to the server. */
export async function putPages(measured: Measured, site: BenchSite): Promise<void> {
  const { renderToDeclarativeShadowDom: render, renderToHtml } = await importRenderers();
  const put = (name: string, body: string, style?: string): void => {
    const page = pageOf(body, style);
    site.routes.set(pathOf(name), () => ({ type: 'text/html', body: page }));
  };
  const json = readFileSync(SAMPLE_FILE, 'utf8');
  const data = `<script type="application/json">${json}</script>`;
  const height = await heightOf(measured, site);

  const drawnArticle = render(json);
  put('static page', withoutElements(drawnArticle));
  put('drawn by a server', SCRIPT + drawnArticle);
  put('fallback', `${SCRIPT}<news-summary>${data}${renderToHtml(json)}</news-summary>`);
  put(
    'reserved',
    `${SCRIPT}<news-summary>${data}</news-summary>`,
    `news-summary { min-height: ${height}px }`,
  );
  for (const size of SIZES) {
    const { limit, drawn } = namesOf(size);
    const events = { headline: 'What happened', asOf: AS_OF, events: makeEvents(size) };
    const html = render(events, { tag: 'news-event-timeline', lang: 'en' });
    put(limit, withoutElements(html));
    put(drawn, SCRIPT + html);
  }

  const library = readFileSync(LIBRARY_FILE);
  site.routes.set('/late/news-summary.js', () => ({
    type: 'text/javascript',
    body: library,
    delay: DELAY,
  }));
}

export const pathOf = (name: string): string => `/load/${name.replace(/[ ,]+/g, '-')}`;

/** Final height of the article. */
function heightOf(measured: Measured, site: BenchSite): Promise<number> {
  return measured.inFreshPage('library: height of the article', 60, async (page) => {
    await page.goto(`${site.origin}/page?subject=library`);
    await page.evaluate(
      async (article) => {
        const summary = document.createElement('news-summary');
        summary.article = article;
        document.body.append(summary);
        await summary.updateComplete;
      },
      readFileSync(SAMPLE_FILE, 'utf8'),
    );
    const box = await page.locator('news-summary').boundingBox();
    return Math.ceil(box?.height ?? 0);
  });
}
