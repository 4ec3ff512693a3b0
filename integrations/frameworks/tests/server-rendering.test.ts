/** Tests server-rendered apps: readable before any script runs, and hydrated without a difference. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { insertShadowRoot } from '../shared/shadow-root.js';
import { ADDRESS, EVENTS, QUOTE } from '../shared/story.js';
import { type App, APPS, build, buildServer, drawOnServer, folderOf, root } from './apps.js';
import { usePages } from './pages.js';
import { complete, readStory, STORY } from './story.js';

type Server = typeof import('../../../src/server.js');

const pages = usePages();
const HEADLINE = 'Washington Explains the Delay';

/** Inserts shadow roots into two tags of an app, as its README describes. */
async function withShadowRoots(app: App, markup: string): Promise<string> {
  const file = path.join(folderOf(app), 'node_modules/news-summary-elements/dist/server.js');
  const { renderToDeclarativeShadowDom: render } = (await import(
    /* @vite-ignore */ pathToFileURL(file).href
  )) as Server;
  const article = readFileSync(path.join(root, 'stories/samples', ADDRESS), 'utf8');
  const summary = render(article, { attributes: { src: ADDRESS } });
  const timeline = render([...EVENTS], {
    tag: 'news-event-timeline',
    attributes: { asof: '2025-10-21' },
  });
  return insertShadowRoot(
    insertShadowRoot(markup, /<news-summary [^>]*>/, summary),
    /<news-event-timeline [^>]*>/,
    timeline,
  );
}

/** Marks the existing elements, to tell them from new ones. */
const mark = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const all = document.querySelectorAll('#app *');
    for (const element of all) Object.assign(element, { isFirst: true });
    return all.length;
  });
const countKept = (page: Page): Promise<number> =>
  page.evaluate(
    () => [...document.querySelectorAll('#app *')].filter((one) => 'isFirst' in one).length,
  );

describe.each(APPS.filter(({ server }) => server))('$name', (app) => {
  const mode = 'development';
  let markup: string;
  beforeAll(async () => {
    await build(app, mode);
    await buildServer(app);
    markup = await drawOnServer(app, true);
  });

  it('is readable without scripts: what stands between the tags, and what has been drawn', async () => {
    const context = { javaScriptEnabled: false };
    const served = await withShadowRoots(app, markup);
    const { page } = await pages.open(app, '/', { mode, markup: served, context });
    const fallback = page.locator('#attributes > blockquote');
    expect(await fallback.textContent()).toBe(`“${QUOTE.text}”`);
    expect(await fallback.isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: HEADLINE }).isVisible()).toBe(true);
    const timeline = page.locator('#object');
    expect(await timeline.getByText('Meeting between Lavrov and Rubio').isVisible()).toBe(true);
  });

  it.each([
    ['with the fallback alone', (plain: string) => plain],
    ['with declarative shadow roots', (plain: string) => withShadowRoots(app, plain)],
  ])('is taken over as it is, %s', async (_, prepare) => {
    let start = (): void => undefined;
    const scriptsAfter = new Promise<void>((resolve) => {
      start = resolve;
    });
    const served = await prepare(markup);
    const { page, said } = await pages.open(app, '/', { mode, markup: served, scriptsAfter });
    await page.getByRole('list', { name: 'Voices' }).waitFor({ state: 'attached' });
    const count = await mark(page);
    start();
    await complete(page);
    for (const [name, act] of Object.entries(STORY)) {
      // The next test covers elements that are removed and created again. Events of loading may precede the
      // app's listeners.
      if (!/^(leaves|hears what comes)/.test(name)) await act(page, '');
    }
    // The answer is an attribute, and reversed events are the same elements.
    expect(await countKept(page)).toBe(count);
    expect(await page.getByRole('heading', { name: HEADLINE }).count()).toBe(1);
    expect(said).toEqual([]);
  });

  it('shows and does the same as an app that no server has drawn', async () => {
    const { page, said } = await pages.open(app, '/', { mode, markup });
    await complete(page);
    const story = await readStory(page);
    await STORY['shows an answer once there is one'](page);
    await STORY['leaves nothing behind, and comes back whole'](page, story);
    const alone = await pages.open(app, '/', { mode, markup: '' });
    await complete(alone.page);
    expect(story).toBe(await readStory(alone.page));
    expect([...said, ...alone.said]).toEqual([]);
  });
});

/** Proves that server-rendered data must be text: servers write objects as strings. */
const OBJECTS: Readonly<Record<string, string | undefined>> = {
  'React 19': undefined,
  Preact: '[object Object],[object Object],[object Object]',
  Solid: '[object Object],[object Object],[object Object]',
  Vue: undefined,
  Svelte: '[object Object],[object Object],[object Object]',
};

it.each(Object.entries(OBJECTS))('the server of %s makes of an object: %s', async (name, text) => {
  const app = APPS.find((one) => one.name === name);
  if (!app) throw new Error(name);
  const [tag = ''] = /<news-event-timeline [^>]*>/.exec(await drawOnServer(app, false)) ?? [];
  expect(/article="([^"]*)"/.exec(tag)?.[1]).toBe(text);
});
