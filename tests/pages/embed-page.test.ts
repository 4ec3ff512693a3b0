/** The page for iframes shows what its address asks for, and nothing else that an address may hold. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright';
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
    ['&tag=summary', WORDS['news-summary']],
    ['&tag=quote-card', WORDS['news-quote-card']],
    ['&tag=quote-card&item=late', 'It is late by a week.'],
    ['&tag=event-timeline', WORDS['news-event-timeline']],
    ['&tag=statement-denial', WORDS['news-statement-denial']],
    ['&tag=quote-card&lang=ru', 'Копировать текст'],
    ['&lang=ar', 'أبرز النقاط'],
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
    ['?src=/arabic.json&lang=en', 'en', 'ltr'],
    ['?src=/article.json&lang=RU-by', 'ru-BY', 'ltr'],
    ['?src=/article.json&lang=en_', 'en', 'ltr'],
  ])('has the language of the document, or the one it is asked for: %s', async (query, ...own) => {
    const { page } = await open(query);
    await page.locator(':state(ready)').first().waitFor();
    const language = (): Promise<string[]> =>
      page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
    await expect.poll(language, PATIENCE).toEqual(own);
  });

  it.each([
    ['theme=editorial&scheme=dark', { theme: 'editorial', scheme: 'dark' }],
    ['theme=loud&scheme=red', { theme: null, scheme: 'light' }],
    ['tag=quote-card&variant=pull', { variant: 'pull' }],
    ['tag=event-timeline&order=newest&group=month', { order: 'newest', group: 'month' }],
    ['sections=events,quotes,<b>', { sections: 'events quotes' }],
    ['headinglevel=4', { headinglevel: '4' }],
    ['headinglevel=1', { headinglevel: '2' }],
    ['noimages', { noimages: '' }],
    ['heading=Lies&topic=Lies&text=Lies&style=color:red&onclick=a()&article={}', {}],
  ])('takes looks that there are, and no others: %s', async (query, expected) => {
    const { page } = await open(`?src=/article.json&${query}`);
    const element = page.locator('main > *');
    const own = await element.evaluate((node) =>
      Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
    );
    for (const [name, value] of Object.entries(expected)) expect(own[name] ?? null).toBe(value);
    const allowed = ['src', 'scheme', 'headinglevel', ...Object.keys(expected)];
    expect(Object.keys(own).filter((name) => !allowed.includes(name))).toEqual([]);
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
    ['', 'This embed names no document.'],
    ['?src=', 'This embed names no document.'],
    ['?tag=quote-card&src=%20', 'This embed names no document.'],
    ['?lang=ru', 'Не указано, какой документ показать.'],
    ['?lang=ar-EG', 'لم يُحدَّد المستند المطلوب عرضه.'],
    ['?src=/article.json&tag=script', 'This embed names an element that does not exist.'],
    ['?src=/article.json&tag=news-summary', 'This embed names an element that does not exist.'],
    ['?src=/article.json&tag=__proto__', 'This embed names an element that does not exist.'],
    ['?src=javascript:alert(1)', REFUSED],
    ['?src=java%0Ascript:alert(1)', REFUSED],
    ['?src=data:application/json,{"headline":"Lies"}', REFUSED],
    ['?src=blob:null/1', REFUSED],
    ['?src=mailto:a@b.example', REFUSED],
    ['?src=file:///etc/passwd', REFUSED],
    ['?src=http://', REFUSED],
    ['?src=//other.example/a.json', REFUSED],
    ['?src=https:\\\\other.example\\a.json', REFUSED],
    ['?src=http://127.0.0.1/open.json', REFUSED],
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

  it.each(['?src=/missing.json', '?src=/photo.svg', `?src=${INDEX}`])(
    'what cannot be read: %s',
    async (query) => {
      const { page } = await open(query);
      await page.getByText('This could not be loaded.').waitFor();
      await page.getByRole('button', { name: 'Try again' }).waitFor();
    },
  );

  it.each<[string, string, boolean]>([
    ['named in the page', 'https://news.example SITE', true],
    ['named by another address of it', 'SITE/articles/', true],
    ['not named', 'https://news.example', false],
    ['named in part', 'SITE0 http://127.0.0.1 * null', false],
  ])('a document of an origin that is not allowed: %s', async (_, origins, isShown) => {
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

describe('hostile addresses', () => {
  const STRINGS = [
    '"><img src=x onerror=parent.postMessage("pwned","*")>',
    '<script>parent.postMessage("pwned","*")</script>',
    "';parent.postMessage('pwned','*');'",
    'javascript:parent.postMessage("pwned","*")',
    "{{constructor.constructor(\"parent.postMessage('pwned','*')\")()}}",
    '\u202e\u0000%00<svg/onload=parent.postMessage("pwned","*")>',
  ];
  const NAMES = 'src tag item lang theme scheme variant order sections id childId'.split(' ');

  it.each(NAMES)('stay text: %s', async (name) => {
    const frames = STRINGS.map((text) => {
      const query = new URLSearchParams({ src: '/article.json', tag: 'quote-card', [name]: text });
      const hash = `#?secret=${encodeURIComponent(text)}`;
      return `${SIZE} src="${embeds.at(`?${query.toString().replaceAll('&', '&amp;')}${hash}`)}"`;
    });
    const host = await embeds.host(frames);
    const shown = (frame: Frame): Promise<boolean> =>
      frame.evaluate(() => !!document.querySelector('main > p, main > :not(:state(loading))'));
    const embedded = host.page.frames().slice(1);
    expect(embedded).toHaveLength(STRINGS.length);
    for (const frame of embedded) {
      await expect.poll(() => shown(frame), PATIENCE).toBe(true);
      const found = await frame.evaluate(() => ({
        inside: [...document.querySelectorAll('main *')].map(({ localName }) => localName),
        scripts: document.scripts.length,
        handlers: [...document.querySelectorAll('*')].flatMap((element) =>
          element.getAttributeNames().filter((attribute) => attribute.startsWith('on')),
        ),
      }));
      expect(found.scripts).toBe(1);
      expect(found.handlers).toEqual([]);
      expect(['p', 'news-quote-card']).toContain(found.inside.join());
    }
    const heard = await host.heard();
    expect(heard.length).toBeGreaterThan(0);
    expect(JSON.stringify(heard.filter((data) => data === 'pwned'))).toBe('[]');
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

it('axe finds nothing, whatever is shown', async () => {
  for (const query of [
    '?src=/article.json',
    '?src=/article.json&scheme=dark&theme=editorial',
    '?src=/arabic.json&tag=statement-denial',
    '?src=/article.json&tag=event-timeline&scheme=auto',
    '?src=/missing.json&tag=quote-card',
    '',
  ]) {
    const { page } = await open(query);
    await page.locator('main > p, main > :state(ready), main > :state(failed)').waitFor();
    expect(await violations(page), query).toEqual([]);
  }
});

async function violations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: `${root}node_modules/axe-core/axe.min.js` });
  return page.evaluate(async () => {
    const { axe } = window as unknown as { readonly axe: typeof import('axe-core') };
    // The heading of the first level is that of the page around the frame.
    const rules = { 'page-has-heading-one': { enabled: false } };
    const found = await axe.run(document, { rules });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
  });
}
