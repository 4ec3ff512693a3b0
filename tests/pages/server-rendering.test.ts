// Proves: src/server/render-tag.ts, src/server/render-element.ts,
//   src/static/check-base.ts, src/shared/declarative-root.ts
/** Tags that a server has drawn: what they show without a script, and what becomes of them with one. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { NewsElement } from '../../src/index.js';
import { firstFew, quickOrAll } from '../helpers/lane.js';
import { ARTICLE as OBJECT, type Tag, TAGS } from './article.js';
import {
  LANGUAGES,
  langOf,
  putSamples,
  renderToDeclarativeShadowDom as render,
  samples,
  type Server,
  textOf,
} from './built-server.js';
import { differentPixels } from './pixels.js';
import { shown } from './shown.js';
import { CLASSIC, LATER, loadAll, MODULE, pageOf, root, settle, useSite } from './site.js';

const site = useSite();
const someTags = quickOrAll<readonly Tag[]>(['news-summary'], TAGS);
putSamples(site);

const FONT = '<style>body { font: 16px/1.4 "Inter", sans-serif }</style>';
const dataOf = (text: string): string => `<script type="application/json">${text}</script>`;

/** Every node of an element with its shadow trees, without what no reader gets. */
function treeOf(page: Page, tag: string): Promise<unknown> {
  return page
    .locator(`css:light=${tag}`)
    .first()
    .evaluate((element) => {
      const read = (node: Element): unknown[] => {
        const attributes = [...node.attributes]
          .filter(({ name }) => name !== 'data-until')
          .map(({ name, value }) => {
            const isAddress = name === 'href' || name === 'src' || name === 'cite';
            return `${name}=${isAddress ? new URL(value, document.baseURI).href : value.trim()}`;
          });
        const inside: unknown[] = [];
        let text = '';
        const end = (): void => {
          if (text.trim()) inside.push(text.replace(/\s+/g, ' ').trim());
          text = '';
        };
        for (const child of (node.shadowRoot ?? node).childNodes) {
          if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue ?? '';
          if (!(child instanceof Element) || child.matches('script, style')) continue;
          end();
          inside.push(read(child));
        }
        end();
        return [node.localName, attributes.sort(), inside];
      };
      return read(element);
    });
}

it('is written where there is nothing but JavaScript itself', () => {
  const code = `
    const text = ${JSON.stringify(textOf('lavrov-rubio.json'))};
    const { log } = console;
    for (const name of ['process', 'Buffer', 'global', 'navigator', 'setImmediate', 'fetch', 'performance',
      'Event', 'EventTarget', 'structuredClone', 'crypto', 'console']) delete globalThis[name];
    const { renderToDeclarativeShadowDom } = await import(${JSON.stringify(path.join(root, 'dist/server.js'))});
    log(renderToDeclarativeShadowDom(text, { now: 1 }));`;
  const text = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  expect(text.trim()).toBe(render(textOf('lavrov-rubio.json'), { now: 1 }));
  expect(text).toContain('<template shadowrootmode="open">');
});

type Options = Parameters<Server['renderToDeclarativeShadowDom']>[1];

/** Viewports and colour schemes. */
const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['narrow and light', { viewport: { width: 280, height: 14_000 }, colorScheme: 'light' }],
  ['wide and dark', { viewport: { width: 960, height: 8000 }, colorScheme: 'dark' }],
];

describe.each(samples)('%s', (sample) => {
  const text = textOf(sample);
  const document = JSON.parse(text) as { quotes?: unknown; disputes?: unknown; events?: unknown };
  const parts = {
    'news-quote-card': 'quotes',
    'news-event-timeline': 'events',
    'news-statement-denial': 'disputes',
  } as const;
  const tags = TAGS.filter((tag) => tag === 'news-summary' || document[parts[tag]]);
  const lang = langOf(sample);

  it.each(tags)('has the same tree in <%s>, drawn by a server and by a browser', async (tag) => {
    const served = await site.open(pageOf(render(text, { tag }), FONT, lang));
    const drawn = await site.open(
      pageOf(`<${tag}>${dataOf(text)}</${tag}>`, FONT + MODULE + LANGUAGES, lang),
    );
    const tree = await treeOf(served.page, tag);
    expect(tree).toEqual(await treeOf(drawn.page, tag));
    expect(JSON.stringify(tree).length).toBeGreaterThan(500);
  });

  it.each(firstFew(1, LOOKS))(
    'looks the same without a script as with one: %s',
    async (_, context) => {
      const scheme = { attributes: { scheme: 'auto' } };
      const served = tags.map((tag) => render(text, { tag, ...scheme })).join('');
      const drawn = tags.map((tag) => `<${tag} scheme="auto">${dataOf(text)}</${tag}>`).join('');
      const without = await site.open(pageOf(served, FONT, lang), {
        context: { javaScriptEnabled: false, ...context },
        // Nothing that waits in the page would ever be told.
        waitUntil: 'commit',
      });
      await loadAll(without.page);
      const withScript = await site.open(pageOf(drawn, FONT + MODULE + LANGUAGES, lang), {
        context,
      });
      await loadAll(withScript.page);
      // So high that no picture waits to come near.
      const picture = { animations: 'disabled' } as const;
      const drawnByServer = await without.page.screenshot(picture);
      const drawnByScript = await withScript.page.screenshot(picture);
      expect(await differentPixels(withScript.page, drawnByServer, drawnByScript)).toBe(0);
    },
  );
});

const ARTICLE = JSON.stringify(OBJECT);

/** Has the script come, and notes every change within the element from then on. */
async function arrive(page: Page, tag: string): Promise<void> {
  await page.evaluate(async (name) => {
    const element = document.querySelector(name);
    const changes: string[] = [];
    Object.assign(window, { changes });
    const observer = new MutationObserver((records) => {
      changes.push(...records.map(({ type, target }) => `${type} ${target.nodeName}`));
    });
    const everything = { childList: true, subtree: true, characterData: true, attributes: true };
    if (element?.shadowRoot) observer.observe(element.shadowRoot, everything);
    dispatchEvent(new Event('now'));
    await customElements.whenDefined(name);
    await (element as NewsElement).updateComplete;
  }, tag);
  await settle(page);
}

const changesIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { changes: string[] }).changes);

const CARD = { tag: 'news-quote-card', attributes: { item: 'late' } } as const;

describe('the language of what a server sends', () => {
  const article = { headline: 'A headline', inLanguage: 'en', keyPoints: ['A point'] };
  it.each<[string, Options, string]>([
    ['is that of the document', {}, 'Key points'],
    ['is that of the page, where it is given', { lang: 'ru' }, 'Главное'],
    ['is that of the tag, where it has one', { lang: 'en', attributes: { lang: 'ru' } }, 'Главное'],
  ])('%s', (_, options, words) => {
    expect(render(article, options)).toContain(words);
  });
});

describe('when the script arrives', () => {
  it.each(someTags)('<%s> leaves what is there as it is', async (tag) => {
    const { page, said, requests } = await site.open(pageOf(render(ARTICLE, { tag }), LATER));
    const before = await shown(page, tag);
    await arrive(page, tag);
    expect(await changesIn(page)).toEqual([]);
    expect(await shown(page, tag)).toBe(before);
    expect(before).not.toBe('');
    const isReady = page.locator(`css:light=${tag}:state(ready)`);
    expect(await isReady.count()).toBe(1);
    expect(said).toEqual([]);
    expect(requests.filter((address) => address.endsWith('.json'))).toEqual([]);
  });

  it.each(someTags)(
    '<%s> asks nobody for the document it has drawn, until it is told to',
    async (tag) => {
      const markup = render(ARTICLE, { tag, attributes: { src: '/article.json' } });
      expect(markup).not.toContain('application/json');
      const { page, requests } = await site.open(pageOf(markup, LATER));
      const before = await shown(page, tag);
      await arrive(page, tag);
      expect(requests).not.toContain('/article.json');
      await page.evaluate((name) => {
        document.querySelector<NewsElement>(name as 'news-summary')?.reload();
      }, tag);
      await settle(page);
      await page.waitForFunction(
        () => (window as unknown as { changes: string[] }).changes.length > 0,
      );
      expect(requests).toContain('/article.json');
      expect(await shown(page, tag)).toBe(before);
    },
  );

  it.each([
    ['its data', CARD.tag, { article: { id: 'late', text: 'Quite other words.', speaker: 'A' } }],
    ['the quote that it shows', CARD.tag, { item: 'never' }],
    ['the language of the page', 'html', { lang: 'ru' }],
    ['its looks', CARD.tag, { theme: 'editorial' }],
  ])('it draws anew, once, when a page changes %s', async (_, place, change) => {
    const { page, said } = await site.open(pageOf(render(ARTICLE, CARD), LATER));
    await arrive(page, CARD.tag);
    await page.locator(place).evaluate((element, values) => {
      Object.assign(element, values);
    }, change);
    await settle(page);
    const boxes = await page
      .locator(CARD.tag)
      .evaluate((element) =>
        [...(element.shadowRoot?.children ?? [])].map((child) => child.localName),
      );
    expect(boxes).toEqual(['div']);
    expect(await changesIn(page)).not.toEqual([]);
    expect(said).toEqual([]);
  });

  it('does at once what a reader presses', async () => {
    const { page } = await site.open(pageOf(render(ARTICLE, CARD), LATER), {
      context: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    await arrive(page, CARD.tag);
    await page.getByRole('button', { name: 'Copy text' }).click();
    await expect.poll(() => shown(page, CARD.tag)).toContain('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('—');
    const focused = await page.evaluate(
      (name) => document.querySelector(name)?.shadowRoot?.activeElement?.textContent,
      CARD.tag,
    );
    expect(focused).toContain('Copied');
  });

  it('draws anew where a date has passed since', async () => {
    const event = { name: 'A vote', date: '2031-05-04' };
    const article = { headline: 'Votes', asOf: '2031-01-01', events: [event] };
    const markup = render(article, { now: Date.parse('2031-02-01') });
    const { page } = await site.open(pageOf(markup, LATER), { context: {} });
    expect(await shown(page, 'news-summary')).toContain('Planned');
    await page.clock.setFixedTime('2031-06-01');
    await arrive(page, 'news-summary');
    const after = await shown(page, 'news-summary');
    expect(after).toContain('Was planned');
    expect(after.match(/A vote/g)).toHaveLength(1);
  });

  it('keeps what it has drawn where a language arrives later', async () => {
    const { page } = await site.open(
      pageOf(render(ARTICLE, { ...CARD, lang: 'ru' }), LATER, ' lang="ru"'),
    );
    await arrive(page, CARD.tag);
    await page.addScriptTag({ type: 'module', url: '/locales/ru.js' });
    await settle(page);
    expect(await changesIn(page)).toEqual([]);
  });

  it('has its looks where a policy of the page forbids style elements', async () => {
    const policy = { 'content-security-policy': "default-src 'none'; script-src 'self'" };
    const { page } = await site.open(pageOf(render(ARTICLE, CARD), CLASSIC), { headers: policy });
    const display = await page
      .locator(CARD.tag)
      .evaluate((element) => getComputedStyle(element).display);
    expect(display).toBe('block');
  });

  it('has its graph taken over once it draws anew, and taken away with it', async () => {
    const first = JSON.stringify({ headline: 'An older headline' });
    const { page } = await site.open(
      pageOf(render(first, { attributes: { jsonld: true } }), LATER),
    );
    const graphs = (): Promise<string> =>
      page.evaluate(() =>
        [...document.querySelectorAll('script[type*=ld]')].map((one) => one.textContent).join(),
      );
    await arrive(page, 'news-summary');
    expect((await graphs()).match(/"headline"/g)).toHaveLength(1);
    const summary = page.locator('news-summary');
    await summary.evaluate((element) => {
      Object.assign(element, { article: { headline: 'A newer headline' } });
    });
    await settle(page);
    expect(await graphs()).toContain('A newer headline');
    expect(await graphs()).not.toContain('An older headline');
    await summary.evaluate((element) => {
      element.remove();
    });
    expect(await graphs()).toBe('');
  });

  it.each<[string, Options]>([
    ['a tag that is none of ours', { tag: 'script' as 'news-summary' }],
    ['an attribute that is a script', { attributes: { onclick: 'a()' } }],
    ['an attribute without a name', { attributes: { 'a b': '' } }],
    ['a base that is no address', { base: '/articles/' }],
  ])('is not written with %s', (_, options) => {
    expect(() => render(ARTICLE, options)).toThrow(RangeError);
  });

  it('is drawn without its data where JSON cannot hold it', () => {
    const circle: Record<string, unknown> = { headline: 'Round and round' };
    circle['self'] = circle;
    const markup = render(circle as never);
    expect(markup).toContain('Round and round');
    expect(markup).not.toContain('<script');
  });

  it.each(['', '{}', '{"headline":"No quotes"}'])(
    'is left to draw what a server cannot: %s',
    (text) => {
      expect(render(text, CARD)).not.toContain('<template');
    },
  );

  it('leaves no mark of a picture that has not come', async () => {
    const image = { url: '/missing.png', alt: 'A harbour', creditText: 'Photo: A. Agency' };
    const markup = render({ headline: 'Harbour', image });
    const { page } = await site.open(pageOf(markup));
    const box = await page.locator('.photo').boundingBox();
    expect(box?.height).toBeLessThan(2);
  });

  it('draws a long list whole when it has to draw it', async () => {
    const events = Array.from({ length: 300 }, (_, day) => ({ name: `Day ${day}`, date: '2031' }));
    const markup = render({ headline: 'Long', events }, { tag: 'news-event-timeline' });
    const { page } = await site.open(pageOf(markup, LATER));
    await arrive(page, 'news-event-timeline');
    const rows = await page.evaluate(async () => {
      const element = document.querySelector('news-event-timeline');
      if (!element) return 0;
      element.heading = 'Days';
      // The first drawing, before what would follow in later tasks.
      await Promise.resolve().then(() => Promise.resolve());
      return element.shadowRoot?.querySelectorAll('[part=event]').length;
    });
    expect(rows).toBe(300);
  });
});
