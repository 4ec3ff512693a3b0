/** Style sheets and sizes of a page that would make a guest unreadable. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { someEntries } from '../helpers/lane.js';
import { TAGS, WAYS, WORDS } from './article.js';
import { shown } from './shown.js';
import { MODULE, pageOf, useSite } from './site.js';

const site = useSite();

const hosts = TAGS.join();
const STYLES: Readonly<Record<string, string>> = {
  'everything is unset': '* { all: unset }',
  'everything is unset, with force': '*, *::before, *::after { all: unset !important }',
  'everything is as at the beginning': '* { all: initial }',
  'a reset takes every space and font':
    '*, *::before, *::after { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; box-sizing: border-box; list-style: none }',
  'rules for our tags are forced upon them': `${hosts} { display: inline !important; float: left !important; width: auto !important; margin: -1px !important; font: 12px/1 serif !important; color: rgb(0 60 0) !important; text-transform: uppercase !important; letter-spacing: 3px !important; white-space: nowrap !important }`,
  'our tags are flex boxes': `${hosts} { display: flex !important }`,
  'our tags are as wide as nothing': `${hosts} { width: min-content !important }`,
  'text is four times as large': 'html { font-size: 400% }',
  'the page is four times as large': 'body { zoom: 4 }',
  'lines never break': 'body { white-space: nowrap; word-break: keep-all; overflow-wrap: normal }',
  'columns are flexible': 'body { display: flex; flex-direction: column; align-items: flex-start }',
  'columns are a grid': 'body { display: grid }',
};

/** Text in our trees that cannot be read: it has no box, or the colour of what is behind it. */
const findUnreadable = (page: Page): Promise<string[]> =>
  page.evaluate((tags) => {
    const found: string[] = [];
    const check = (element: Element) => {
      for (const node of element.childNodes) {
        const text = node.nodeValue?.trim();
        if (node.nodeType !== 3 || !text) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const { width, height } = range.getBoundingClientRect();
        const { color, opacity, visibility } = getComputedStyle(element);
        if (width < 1 || height < 4) found.push(`${text}: ${String(width)} by ${String(height)}`);
        if (color === 'rgb(255, 255, 255)' || opacity === '0' || visibility !== 'visible')
          found.push(`${text}: ${color}`);
      }
    };
    const walk = (root: ParentNode | null): void => {
      for (const element of root?.querySelectorAll('*') ?? []) {
        // Skips text for screen readers; parts for other widths have no box.
        if (element.closest('.visually-hidden, style')) continue;
        if (element.checkVisibility()) check(element);
        walk(element.shadowRoot);
      }
    };
    for (const element of document.querySelectorAll(tags)) walk(element.shadowRoot);
    return found;
  }, hosts);

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/** Viewport of a small phone, and of a page 1,280 pixels wide at 400 % zoom. */
const NARROW = { width: 320, height: 640 };
const viewport = '<meta name="viewport" content="width=device-width, initial-scale=1">';

describe.each(someEntries(/force$|^a reset|^text is|^the page is/, STYLES))(
  'where %s',
  (_, css) => {
    it('every element can be read, on 320 pixels without scrolling sideways [L20]', async () => {
      const head = `${viewport}<style>body { margin: 0 } ${css}</style>${MODULE}`;
      const body = TAGS.map((tag) => WAYS.child(tag) + WAYS.simple(tag)).join('<hr>');
      const { page, said } = await site.open(pageOf(body, head), { context: { viewport: NARROW } });
      for (const tag of TAGS) {
        expect((await shown(page, tag)).toLowerCase()).toContain(WORDS[tag].toLowerCase());
        const words = page.locator(tag).getByText(WORDS[tag]).first();
        expect(await words.isVisible(), tag).toBe(true);
      }
      expect(await findUnreadable(page)).toEqual([]);
      expect(await widthOf(page)).toBeLessThanOrEqual(NARROW.width);
      expect(said).toEqual([]);
    });
  },
);

it('a browser that shows all at four times its size shows it without scrolling sideways [L20]', async () => {
  const head = `${viewport}<style>body { margin: 0 }</style>${MODULE}`;
  const { page } = await site.open(pageOf(TAGS.map(WAYS.child).join(''), head), {
    context: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  });
  expect(await findUnreadable(page)).toEqual([]);
  expect(await widthOf(page)).toBeLessThanOrEqual(320);
});

it('would be told of text without a box, and of a page too wide', async () => {
  const { page } = await site.open(pageOf(WAYS.child('news-quote-card')), {
    context: { viewport: NARROW },
  });
  await page.evaluate(() => {
    const card = document.querySelector('news-quote-card');
    if (card) card.style.cssText = 'color: rgb(255, 255, 255); width: 500px; max-width: none';
  });
  expect(await findUnreadable(page)).not.toEqual([]);
  expect(await widthOf(page)).toBeGreaterThan(320);
});
