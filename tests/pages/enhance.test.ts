// Proves: src/enhance.ts, src/cdn-enhance.ts
/** Plain HTML in a page, and the one script that makes elements of it. */
import { describe, expect, it } from 'vitest';
import { ARTICLE, TAGS, WORDS } from './article.js';
import { renderToHtml } from './built-server.js';
import { outermost, shown, shownInEach } from './shown.js';
import { CLASSIC, pageOf, settle, useSite } from './site.js';

const site = useSite();

const htmlOf = (article: unknown): string => renderToHtml(JSON.stringify(article));
const ENHANCE = '<script type="module" src="/enhance.js"></script>';
const EARLY = `${CLASSIC}<script defer src="/enhance.iife.js"></script>`.replaceAll(' defer', '');
const PARTS = {
  'news-quote-card': { ...ARTICLE, headline: '', keyPoints: [], events: [], disputes: [] },
  'news-event-timeline': { ...ARTICLE, headline: '', keyPoints: [], quotes: [], disputes: [] },
  'news-statement-denial': ARTICLE.disputes[0],
  'news-summary': ARTICLE,
} as const;

describe.each([
  ['a module', ENHANCE],
  ['a script that runs before the page is parsed', EARLY],
  ['classic scripts', `${CLASSIC}<script defer src="/enhance.iife.js"></script>`],
])('%s', (_, head) => {
  it('makes an element of each piece, in its place', async () => {
    const { page } = await site.open(pageOf(`<p>Before</p>${htmlOf(ARTICLE)}<p>After</p>`, head));
    await settle(page);
    expect(await shown(page, 'body')).toMatch(/^Before .*Nobody had agreed on a day.* After$/);
    const names = await page.evaluate(() => [...document.body.children].map((e) => e.localName));
    expect(names).toEqual(['p', 'news-summary', 'p']);
  });
});

it('shows of a summary what the document itself shows', async () => {
  const { page } = await site.open(pageOf(htmlOf(ARTICLE), ENHANCE));
  const { page: other } = await site.open(
    pageOf('<news-summary src="/article.json"></news-summary>'),
  );
  expect(await shown(page, 'news-summary')).toBe(await shown(other, 'news-summary'));
});

it('makes a card of each quote, a timeline of a list, a panel of a dispute', async () => {
  const html = htmlOf(PARTS['news-quote-card']) + htmlOf(PARTS['news-event-timeline']);
  const { page, said } = await site.open(pageOf(html, ENHANCE));
  const made = await outermost(page).evaluateAll((all) => all.map(({ localName }) => localName));
  expect(made).toEqual(['news-quote-card', 'news-quote-card', 'news-event-timeline']);
  const texts = await shownInEach(page);
  expect(texts[0]).toContain('Ada Quillfeather');
  expect(texts[1]).toContain('It is late by a week.');
  expect(texts[2]).toContain(WORDS['news-event-timeline']);
  expect(said).toEqual([]);
});

const QUOTE =
  '<figure class="news-quote h-cite"><blockquote class="e-content">“It is late.”</blockquote><p class="p-author">Ada</p></figure>';

it.each<readonly [string, string]>([
  ['another’s microformats', QUOTE.replace('news-quote ', '')],
  ['words of nobody', QUOTE.replace('p-author', '')],
  [
    'a dispute of one voice',
    '<div class="news-dispute h-x-dispute"><b class="p-name">On the day</b></div>',
  ],
  ['events without a name', '<ol class="news-events"><li class="h-event">Monday</li></ol>'],
  ['what is in an element already', `<news-quote-card>${QUOTE}</news-quote-card>`],
  ['code that is no document', '<pre><code class="language-news-quote-card">{ "text"</code></pre>'],
  [
    'a document without a part for the tag',
    '<pre><code class="language-news-quote-card">{"headline":"A"}</code></pre>',
  ],
  [
    'code in another language',
    '<pre><code class="language-json">{"text":"Late","speaker":"Ada"}</code></pre>',
  ],
])('%s stays as it is', async (_, html) => {
  const { page, said } = await site.open(pageOf(`<main>${html}</main>`, ENHANCE));
  expect(await page.evaluate(() => document.querySelector('main')?.innerHTML)).toBe(html);
  expect(said).toEqual([]);
});

it.each(TAGS)('makes <%s> of a block of code in a page that was Markdown', async (tag) => {
  const json = JSON.stringify(PARTS[tag], null, 2).replace(
    /[&<]/g,
    (sign) => `&#${String(sign.charCodeAt(0))};`,
  );
  const { page } = await site.open(
    pageOf(`<pre><code class="language-${tag}">${json}\n</code></pre>`, ENHANCE),
  );
  expect(await shown(page, tag)).toContain(WORDS[tag]);
  expect(await shown(page, 'body')).not.toContain('{');
});

site.put(
  '/expose.js',
  "import { enhance } from '/news-summary.js'; Object.assign(window, { enhance });",
);
const EXPOSE = '<script type="module" src="/expose.js"></script>';

it('is asked again for what came later, and returns what is new', async () => {
  const { page } = await site.open(pageOf(`<main>${QUOTE}</main>`, ENHANCE + EXPOSE));
  const counts = await page.evaluate((html) => {
    const { enhance } = window as unknown as typeof import('../../src/enhance.js');
    document.querySelector('main')?.append(document.createRange().createContextualFragment(html));
    return [enhance(document).length, enhance(document).length];
  }, QUOTE);
  expect(counts).toEqual([1, 0]);
  expect(await page.locator('css:light=news-quote-card').count()).toBe(2);
});

it('asks for nothing, not even the pictures twice', async () => {
  const { page, requests } = await site.open(pageOf(htmlOf(ARTICLE), ENHANCE));
  await settle(page);
  const asked = requests.filter((address) => !/\.html$|favicon/.test(address));
  expect(asked.sort()).toEqual(['/enhance.js', '/news-summary.js', '/photo.svg']);
});
