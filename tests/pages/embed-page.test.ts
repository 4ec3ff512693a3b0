// Proves: src/embed/embed.ts, src/embed/host.ts, src/embed/write-page.ts, src/embed/start-embed.ts, src/embed/messages.ts
/** The page for iframes shows what its address asks for, and nothing else that an address may hold. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ARTICLE, WORDS } from './article.js';
import { EmbedSite, PATIENCE } from './embed-site.js';
import { type Opened, root, useSite } from './site.js';

const site = useSite();
const embeds = new EmbedSite(site);

const INDEX = '/dist/embed/index.html';
const DATA = JSON.stringify(ARTICLE);
const SIZE = 'title="News" style="width: 480px; height: 600px"';

const OPEN = { 'access-control-allow-origin': '*' };
site.put('/open.json', DATA, OPEN);
site.put('/arabic.json', readFileSync(`${root}stories/samples/arabic.json`, 'utf8'));
site.answer('/leaves.json', (_, response) => {
  response.writeHead(302, { ...OPEN, location: `${embeds.origin}/open.json` }).end();
});

/** Opens the page for iframes by itself, by what stands behind its address. */
const open = (query: string, page = INDEX): Promise<Opened> => site.open('', { at: page + query });

describe('the page for iframes', () => {
  it.each([
    ['', WORDS['news-summary']],
    ['&tag=quote-card&item=late', 'It is late by a week.'],
    ['&lang=ar', 'أبرز النقاط'],
    ['&tag=quote-card&lang=ru', 'Копировать текст'],
  ])('shows what its address asks for: %s', async (query, words) => {
    const { page, said } = await open(`?src=/article.json${query}`);
    await page.getByText(words).first().waitFor();
    expect(said).toEqual([]);
  });

  it('is called what the article is, in its language, and points to it', async () => {
    const { page } = await open('?src=/article.json');
    await page.getByText(WORDS['news-summary']).first().waitFor();
    expect(await page.title()).toBe(ARTICLE.headline);
    const head = await page.evaluate(() => ({
      canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href,
      robots: document.querySelector<HTMLMetaElement>('meta[name=robots]')?.content,
      language: document.documentElement.lang,
    }));
    expect(head).toEqual({ canonical: ARTICLE.url, robots: 'noindex', language: 'en' });
  });

  it.each([
    ['?src=/arabic.json', 'ar', 'rtl'],
    ['?src=/arabic.json&lang=RU-by', 'ru-BY', 'ltr'],
  ])('has the language of the document, or the one it is asked for: %s', async (query, ...own) => {
    const { page } = await open(query);
    await page.locator(':state(ready)').first().waitFor();
    const language = (): Promise<string[]> =>
      page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
    await expect.poll(language, PATIENCE).toEqual(own);
  });

  it('has the looks that its address asks for, and nothing else of it', async () => {
    const looks = 'theme=editorial&scheme=dark&tag=event-timeline&order=newest&layout=wide';
    const { page } = await open(`?src=/article.json&${looks}&heading=Lies&onclick=a()`);
    const attributes = await page
      .locator('main > *')
      .evaluate((node) => [...node.attributes].map(({ name, value }) => `${name}=${value}`));
    expect(attributes.sort()).toEqual([
      'headinglevel=2',
      'order=newest',
      'scheme=dark',
      `src=${site.origin}/article.json`,
      'theme=editorial',
    ]);
    expect(await page.evaluate(() => document.documentElement.style.colorScheme)).toBe('dark');
  });

  it('opens links beside the page around it', async () => {
    const host = await embeds.host([
      `sandbox="allow-scripts allow-popups" ${SIZE} src="${embeds.at('?src=/open.json&tag=quote-card')}"`,
    ]);
    const frame = await host.frame(WORDS['news-quote-card']);
    await frame.evaluate(() => {
      const link = document.createElement('a');
      link.href = '/photo.svg';
      link.textContent = 'A link';
      document.body.append(link);
    });
    const opened = host.page.context().waitForEvent('page');
    await frame.getByText('A link').click();
    expect((await opened).url()).toBe(`${embeds.origin}/photo.svg`);
  });
});

const REFUSED = 'This embed may not show that document.';

describe('what it does not show, it says', () => {
  it.each([
    ['?src=', 'This embed names no document.'],
    ['?lang=ar-EG', 'لم يُحدَّد المستند المطلوب عرضه.'],
    ['?lang=ru', 'Не указано, какой документ показать.'],
    ['?src=/article.json&tag=news-summary', 'This embed names an element that does not exist.'],
    ['?src=OTHER/open.json', REFUSED],
  ])('%s', async (query, words) => {
    const { page, said, requests } = await open(query.replace('OTHER', embeds.origin));
    await expect.poll(() => page.locator('main').innerText(), PATIENCE).toBe(words);
    expect(said).toEqual([]);
    const asked = requests.map((address) => address.replace(/\?.*/, ''));
    expect(asked.filter((address) => !/embed\/|favicon/.test(address))).toEqual([]);
  });

  it('a document that an allowed address leads to elsewhere', async () => {
    const { page } = await open('?src=/leaves.json');
    await expect.poll(() => page.locator('main').innerText(), PATIENCE).toBe(REFUSED);
    expect(await page.title()).not.toBe(ARTICLE.headline);
  });

  it('what cannot be read', async () => {
    const { page } = await open('?src=/missing.json');
    await page.getByText('This could not be loaded.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
  });

  it.each<[string, string, boolean]>([
    ['named in the page', 'https://news.example SITE', true],
    ['not named', 'https://news.example SITE0', false],
  ])('a document of another origin: %s', async (_, origins, isShown) => {
    const meta = `<meta name="news-embed-origins" content="${origins.replace('SITE', embeds.origin)}">`;
    const html = readFileSync(root + INDEX, 'utf8')
      .replace('<title>', `${meta}<title>`)
      .replace('src="embed.js"', 'src="/dist/embed/embed.js"');
    site.put('/listing.html', html);
    const { page } = await open(`?src=${embeds.origin}/open.json`, '/listing.html');
    await page
      .getByText(isShown ? WORDS['news-summary'] : REFUSED)
      .first()
      .waitFor();
  });
});

describe('in a sandbox', () => {
  it.each([
    ['allow-scripts', '/open.json', WORDS['news-summary']],
    ['allow-scripts allow-same-origin', '/article.json', WORDS['news-summary']],
    // Without an origin it may read what all may read.
    ['allow-scripts', '/article.json', 'This could not be loaded.'],
    ['allow-scripts', 'https://other.example/a.json', REFUSED],
  ])('%s, it shows %s or says why not', async (sandbox, src, words) => {
    const host = await embeds.host([
      `sandbox="${sandbox}" data-news-embed ${SIZE} src="${embeds.at(`?src=${src}`)}"`,
    ]);
    await host.frame(words);
    await expect.poll(() => host.height(), PATIENCE).not.toBe(600);
  });

  it('that allows no scripts, it says that it needs them', async () => {
    const host = await embeds.host([`sandbox="" ${SIZE} src="${embeds.at('?src=/article.json')}"`]);
    // playwright passes over what stands in a noscript element; readers do not.
    const body = host.page.locator('iframe').contentFrame().locator('body');
    const text = await body.innerText();
    for (const words of ['This summary needs JavaScript.', 'включите JavaScript', 'جافا سكريبت'])
      expect(text).toContain(words);
  });
});
