/** A page that allows nothing but what the library says it needs. */
import { expect, it } from 'vitest';
import type { NewsElement, NewsSummaryElement } from '../../src/index.js';
import { ARTICLE, DATA_SCRIPT, TAGS, WAYS, WORDS } from './article.js';
import { STRICT } from './policy.js';
import { clickAll, outermost, shownIn, shownInEach } from './shown.js';
import { pageOf, settle, useSite } from './site.js';

/** Globals set by the scripts of the page. */
declare global {
  interface Window {
    violations: string[];
  }
}

const site = useSite();

// Inline scripts are forbidden here, so whatever the page does is in files of its own.
site.put(
  '/listen.js',
  `window.violations = [];
   document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
     violations.push(violatedDirective + ' ' + sample);
   });
   document.addEventListener('add-language', () => import('/locales/ru.js'));`,
);
site.put(
  '/give.js',
  `for (const element of document.querySelectorAll('[data-given]'))
     element.article = ${JSON.stringify(ARTICLE)};`,
);
const HEAD =
  '<script src="/listen.js"></script><script type="module" src="/news-summary.js"></script>' +
  '<script type="module" src="/give.js"></script>';

const ways = { ...WAYS, property: (tag: string) => `<${tag} data-given></${tag}>` };
const everything = TAGS.flatMap((tag) => Object.values(ways).map((write) => write(tag)));

it('breaks no rule of a strict page, whichever way the data comes, and while it is used [L21]', async () => {
  const { page, said, requests } = await site.open(
    pageOf(DATA_SCRIPT + everything.join('\n'), HEAD),
    {
      headers: { 'content-security-policy': STRICT },
      context: { permissions: ['clipboard-read', 'clipboard-write'] },
    },
  );
  let checks = 0;
  const check = async (what: string, value: unknown, expected: unknown) => {
    checks++;
    expect(value, what).toEqual(expected);
    checks++;
    expect(await page.evaluate(() => window.violations), what).toEqual([]);
  };

  const elements = await outermost(page).evaluateAll((all) =>
    all.map((element) => {
      const box = element.shadowRoot?.querySelector('[part=root]');
      const [markup = ''] = element.outerHTML.split('>');
      const container = box && getComputedStyle(box).containerType;
      return { tag: element.localName, markup, container };
    }),
  );
  await check('elements', elements.length, everything.length);
  const texts = await shownInEach(page);
  for (const [place, { tag, markup, container }] of elements.entries()) {
    const text = texts[place] ?? '';
    const words = WORDS[tag as keyof typeof WORDS];
    await check(`${markup}: ${text}`, text.includes(words), true);
    await check(`style of ${markup}`, container, 'inline-size');
  }
  const photo = page.locator('news-summary img').first();
  await photo.scrollIntoViewIfNeeded();
  await expect
    .poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);

  for (const name of ['Copy text', 'Copy link', 'In Russian']) {
    await check(`there are buttons “${name}”`, (await clickAll(page, name)) > 3, true);
    await settle(page);
    await check(name, '', '');
  }
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await check('the clipboard', copied.startsWith('http'), true);
  const original = page.getByText('О дне никто не договаривался.').first();
  await check('the original', await original.isVisible(), true);

  const before = requests.length;
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<NewsElement>('[src$=json]')) element.reload();
  });
  await settle(page);
  await check('reload asks again', requests.length > before, true);

  await page.evaluate(() => document.dispatchEvent(new Event('add-language')));
  await page.evaluate(() => {
    document.documentElement.lang = 'ru';
  });
  await page.locator('news-event-timeline').getByText('Отложено').first().waitFor();
  await check('another language', '', '');

  await page.evaluate(() => {
    for (const element of document.querySelectorAll<NewsElement>('[data-given]'))
      element.article = {
        headline: 'Another',
        quotes: [{ text: 'Something else.', speaker: 'Bea' }],
      };
  });
  await settle(page);
  const swapped = await shownIn(page.locator('news-quote-card[data-given]'));
  await check('other data', swapped.includes('Something else.'), true);

  await page.emulateMedia({ media: 'print' });
  const paper = await page.pdf();
  await check('on paper', paper.length > 1000, true);
  await check('the console', said, []);

  // The listener hears what is forbidden.
  await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red');
    try {
      document.body.innerHTML = 'text';
    } catch {
      // as the policy has it
    }
  });
  await expect
    .poll(() => page.evaluate(() => window.violations))
    .toEqual([
      expect.stringContaining('style-src'),
      expect.stringContaining('require-trusted-types-for'),
    ]);
  console.info(`strict pages: ${checks} checks, 0 violations`);
});

it('breaks no rule of a strict page when JSON-LD is written, replaced and taken away', async () => {
  const { page, said } = await site.open(
    pageOf('<news-summary src="/article.json" jsonld></news-summary>', HEAD),
    { headers: { 'content-security-policy': STRICT } },
  );
  const expectHeadlines = async (...wanted: readonly string[]): Promise<void> => {
    const scripts = page.locator('head > script[type="application/ld+json"]');
    const texts = await scripts.allTextContents();
    expect(texts.map((text) => /"headline":"([^"]*)"/.exec(text)?.[1])).toEqual(wanted);
  };
  const change = async (act: (summary: NewsSummaryElement) => void): Promise<void> => {
    await page.locator('news-summary').evaluate(act);
    await settle(page);
  };

  await expectHeadlines(ARTICLE.headline);
  await change((summary) => {
    summary.article = { headline: 'Another' };
  });
  await expectHeadlines('Another');
  await change((summary) => {
    document.querySelector('body')?.append(summary);
  });
  await expectHeadlines('Another');
  await change((summary) => {
    summary.jsonLd = false;
  });
  await expectHeadlines();
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(said).toEqual([]);
});
