/** A whole page with an article in it, whose script comes late: what its readers wait for, and what jumps. */
import { readFileSync } from 'node:fs';
import type { Measured } from './browser.js';
import { LIBRARY_FILE, SAMPLE_FILE } from './paths.js';
import { takeCopyOf } from './sample.js';
import type { BenchSite } from './server.js';
import { median, shuffled } from './statistics.js';
import { CATEGORIES, readTrace } from './trace.js';
import { WORKS } from './works.js';

/** Milliseconds after which the server sends the script. */
const DELAY = 150;
/** Milliseconds after which nothing more is expected to happen. */
const REST = 500;

export const VARIANTS = ['static page', 'fallback', 'reserved', 'nothing reserved'] as const;
export type Variant = (typeof VARIANTS)[number];

/** One loading of one page; times in milliseconds. */
export interface Load {
  readonly cpu: number;
  readonly shift: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
}
export type LoadResult = Readonly<Record<Variant, Load>>;

interface Article {
  headline: string;
  description?: string;
  keyPoints?: string[];
  people?: { id: string; name?: string; description?: string; jobTitle?: string }[];
  quotes?: { text: string; speaker: unknown }[];
  events?: { name: string; description?: string; date?: string }[];
  disputes?: { topic: string; statements: { text?: string; speaker?: unknown }[] }[];
}

/** What stands between the tags: the substance as plain HTML, as the guide for pages asks for. */
function fallbackOf(article: Article): string {
  const { headline, description, keyPoints = [], people = [], quotes = [] } = article;
  const { events = [], disputes = [] } = article;
  const voice = (speaker: unknown): string => {
    const { name, description, jobTitle } = people.find(({ id }) => id === speaker) ?? {};
    return [name ?? description ?? '', jobTitle].filter(Boolean).join(', ');
  };
  const figure = (text: string, speaker: unknown): string =>
    `<figure><figcaption>${voice(speaker)}</figcaption><blockquote>${text}</blockquote></figure>`;
  const list = (tag: string, items: string[]): string =>
    `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
  return [
    `<h2>${headline}</h2>`,
    description ? `<p>${description}</p>` : '',
    list('ul', keyPoints),
    ...quotes.map(({ text, speaker }) => figure(text, speaker)),
    ...disputes.map(({ topic, statements }) =>
      [
        `<h3>${topic}</h3>`,
        ...statements.map(({ text, speaker }) => figure(text ?? '', speaker)),
      ].join(''),
    ),
    list(
      'ol',
      events.map(
        ({ name, description = '', date = '' }) =>
          `<time datetime="${date}">${date}</time> ${name} ${description}`,
      ),
    ),
  ].join('\n');
}

/** Notes what the page tells of itself, before anything of it is there. */
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

/** Puts the pages and the late script on the server. */
async function putPages(measured: Measured, site: BenchSite): Promise<void> {
  const work = WORKS.find(({ kind }) => kind === 'article');
  if (!work) throw new Error('No work draws an article.');
  await takeCopyOf(measured, site, work);
  const { hosts, sheets } = site.copies.get('article-1') ?? { hosts: [], sheets: {} };
  const json = readFileSync(SAMPLE_FILE, 'utf8');
  const article = JSON.parse(json) as Article;
  const script = '<script type="module" src="/late/news-summary.js"></script>';
  const data = `<script type="application/json">${json}</script>`;
  const height = await heightOf(measured, site);

  const template = hosts[0]?.html ?? '';
  // Each shadow root with its own styles, as a server would send them.
  const styled = template.replace(
    /<([\w-]+)([^>]*)><template shadowrootmode="open"[^>]*>/g,
    (all, tag: string) => `${all}<style>${sheets[tag] ?? ''}</style>`,
  );
  const whole = `<div><template shadowrootmode="open"><style>${sheets['news-summary'] ?? ''}</style>${styled}</template></div>`;
  const bodies: Record<Variant, [body: string, style?: string]> = {
    'static page': [whole],
    fallback: [`${script}<news-summary>${data}${fallbackOf(article)}</news-summary>`],
    reserved: [
      `${script}<news-summary>${data}</news-summary>`,
      `news-summary { min-height: ${height}px }`,
    ],
    'nothing reserved': [`${script}<news-summary>${data}</news-summary>`],
  };
  for (const variant of VARIANTS) {
    const [body, style] = bodies[variant];
    const page = pageOf(body, style);
    site.routes.set(pathOf(variant), () => ({ type: 'text/html', body: page }));
  }
  const library = readFileSync(LIBRARY_FILE);
  site.routes.set('/late/news-summary.js', () => ({
    type: 'text/javascript',
    body: library,
    delay: DELAY,
  }));
}

const pathOf = (variant: Variant): string => `/load/${variant.replace(/ /g, '-')}`;

/** How high the article is in the end. */
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

function load(measured: Measured, site: BenchSite, variant: Variant): Promise<Load> {
  return measured.inFreshPage(`page load: ${variant}`, 60, async (page, browser) => {
    await browser.startTracing(page, { categories: CATEGORIES });
    await page.goto(site.origin + pathOf(variant), { waitUntil: 'load' });
    await page.waitForTimeout(REST);
    const told = await page.evaluate(() => {
      performance.mark('bench-end');
      const { shift, largest } = globalThis as unknown as { shift: number; largest: number };
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return { shift, largestPaint: largest, firstPaint: paint?.startTime ?? NaN };
    });
    const { cpu } = readTrace((await browser.stopTracing()).toString());
    return { cpu, ...told };
  });
}

/** Every page in every round, in an order of chance. */
export async function measureLoads(
  measured: Measured,
  site: BenchSite,
  rounds: number,
  random: () => number,
): Promise<LoadResult[]> {
  await putPages(measured, site);
  const results: LoadResult[] = [];
  for (let round = 1; round <= rounds; round++) {
    console.error(`round ${round} of ${rounds}: page load`);
    const loads: Partial<Record<Variant, Load>> = {};
    for (const variant of shuffled(VARIANTS, random)) {
      loads[variant] = await load(measured, site, variant);
    }
    results.push(loads as LoadResult);
  }
  return results;
}

/** The median of a number of one of the pages. */
export const loadFigure = (
  results: readonly LoadResult[],
  variant: Variant,
  pick: (load: Load, limit: Load) => number,
): number => median(results.map((round) => pick(round[variant], round['static page'])));
