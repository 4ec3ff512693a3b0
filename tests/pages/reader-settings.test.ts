/** Settings of readers: reduced motion, forced colours, print, no mouse. */
import type { ServerResponse } from 'node:http';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { TAGS, WAYS, WORDS } from './article.js';
import { shown } from './shown.js';
import { pageOf, settle, useSite } from './site.js';

const site = useSite();

const body = TAGS.map(WAYS.child).join('\n');

/** Style of everything in our trees that is displayed, by a few words on each. */
const stylesOf = (page: Page, properties: readonly string[]): Promise<string[][]> =>
  page.evaluate((names) => {
    const found: string[][] = [];
    const walk = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        const style = getComputedStyle(element);
        if (element.getRootNode() !== document && element.checkVisibility())
          found.push(names.map((name) => style.getPropertyValue(name)));
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document.body);
    return found;
  }, properties);

it.each(['reduce', 'no-preference'] as const)(
  'nothing moves, whatever the reader does: %s [L25]',
  async (reducedMotion) => {
    site.answer('/slow.json', () => undefined);
    const waiting = TAGS.map((tag) => `<${tag} src="/slow.json"></${tag}>`).join('');
    const { page } = await site.open(pageOf(body + waiting), {
      context: { reducedMotion },
      waitUntil: 'commit',
    });
    await page.locator('news-summary[src]').getByText('Loading').waitFor();
    const moving = () => page.evaluate(() => document.getAnimations().length);
    expect(await moving()).toBe(0);
    for (const button of await page.getByRole('button').all()) {
      await button.hover();
      await button.click();
      expect(await moving()).toBe(0);
    }
    const properties = ['animation-name', 'transition-duration', 'scroll-behavior'];
    const styles = await stylesOf(page, properties);
    expect(styles.length).toBeGreaterThan(50);
    expect(new Set(styles.map(String))).toEqual(new Set(['none,0s,auto']));
  },
);

it('in colours that the reader has forced everything is read, strips have a frame, and links look like links [L25]', async () => {
  const dark = WAYS.article('news-quote-card').replace('>', ' scheme="dark">');
  const context = { forcedColors: 'active' } as const;
  const { page, said } = await site.open(pageOf(body + dark), { context });
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  for (const tag of TAGS) expect(await shown(page, tag)).toContain(WORDS[tag]);
  const system = await page.evaluate(() =>
    ['CanvasText', 'LinkText', 'ButtonText', 'GrayText', 'VisitedText'].map((name) => {
      document.body.style.color = name;
      return getComputedStyle(document.body).color;
    }),
  );
  await page.evaluate(() => {
    document.body.style.color = '';
  });
  const colours = new Set((await stylesOf(page, ['color'])).map(([colour]) => colour));
  expect([...colours].filter((colour) => !system.includes(String(colour)))).toEqual([]);
  const strip = page.locator('news-statement-denial [part~=stance]').first();
  expect(await strip.evaluate((node) => getComputedStyle(node).borderTopStyle)).toBe('solid');
  const link = page.getByRole('link').first();
  expect(await link.evaluate((node) => getComputedStyle(node).color)).toBe(system[1]);
  expect(said).toEqual([]);
});

describe('on paper', () => {
  it('the words stay, the tools go, and nothing is painted behind [L25]', async () => {
    const dark = WAYS.child('news-quote-card').replace('>', ' scheme="dark">');
    const { page } = await site.open(pageOf(body + dark));
    expect(await page.getByRole('button').count()).toBeGreaterThan(2);
    await page.emulateMedia({ media: 'print' });
    for (const tag of TAGS) expect(await shown(page, tag)).toContain(WORDS[tag]);
    for (const button of await page.getByRole('button', { includeHidden: true }).all())
      expect(await button.isVisible()).toBe(false);
    const backgrounds = await stylesOf(page, ['background-color']);
    // The strips of the voices are all that is tinted.
    const solid = backgrounds.filter(([colour]) => /^rgb\(/.test(String(colour)));
    expect(solid).toEqual([]);
  });

  it.each(TAGS)(
    'before the data has come there is what the author wrote: <%s> [N25]',
    async (tag) => {
      const address = `/soon-${tag}.json`;
      const asked = new Promise<ServerResponse>((resolve) => {
        site.answer(address, (_, response) => {
          resolve(response);
        });
      });
      site.put('/soon.html', pageOf(`<${tag} src="${address}"><p>By hand.</p></${tag}>`));
      const { page, said } = await site.open('', { at: '/soon.html', waitUntil: 'commit' });
      await page.waitForFunction(() => document.querySelector(':state(loading)'));
      await page.emulateMedia({ media: 'print' });
      expect(await shown(page, tag)).toBe('By hand.');
      expect(await page.getByText('By hand.').isVisible()).toBe(true);
      expect((await page.pdf()).length).toBeGreaterThan(1000);
      expect(await shown(page, tag)).toBe('By hand.');
      const response = await asked;
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"headline":"X"}');
      await settle(page);
      expect(said).toEqual([]);
    },
  );
});

describe('without a mouse', () => {
  const card = WAYS.child('news-quote-card');
  const permissions = ['clipboard-read', 'clipboard-write'];

  it('all that can be done is done from the keyboard [L25]', async () => {
    const { page } = await site.open(pageOf(card), { context: { permissions } });
    for (const [role, name, key] of [
      ['button', 'Copy text', 'Enter'],
      ['button', 'Copy link', 'Space'],
      ['button', 'In Russian', 'Enter'],
      ['link', 'Source', ''],
    ] as const) {
      await page.keyboard.press('Tab');
      const tool = page.getByRole(role, { name });
      const look = await tool.evaluate((node) => [
        node.matches(':focus-visible'),
        getComputedStyle(node).outlineStyle,
      ]);
      expect(look, name).toEqual([true, 'solid']);
      if (key) await page.keyboard.press(key);
    }
    expect(await shown(page, 'news-quote-card')).toContain('О дне никто не договаривался.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('courier.example');
  });

  it('a finger does the same [L25]', async () => {
    const { page } = await site.open(pageOf(card), {
      context: { permissions, hasTouch: true, isMobile: true },
    });
    expect(await page.evaluate(() => matchMedia('(hover: none)').matches)).toBe(true);
    await page.getByRole('button', { name: 'In Russian' }).tap();
    await page.getByText('О дне никто не договаривался.').waitFor();
    await page.getByRole('button', { name: 'Copy text' }).tap();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
  });
});
