/** The pages for iframes that the command line writes, with and without scripts, in frames that its answers describe. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Folder } from '../cli/run.js';
import { ARTICLE, TAGS, WORDS } from './article.js';
import { FRAMED, violationsIn } from './axe.js';
import { contentHeight, EmbedSite, PATIENCE } from './embed-site.js';
import { shown } from './shown.js';
import { pageOf, root, useSite } from './site.js';

const site = useSite();
const embeds = new EmbedSite(site);
const folder = new Folder({ 'article.json': ARTICLE });

site.put('/embed.js', readFileSync(`${root}dist/embed/embed.js`, 'utf8'));

/** Writes the page of the article, puts it where it is said to be, and returns the iframe of the answer. */
async function write(options = ''): Promise<string> {
  const call = `oembed article.json --now 2025-03-05 --embed-url ${embeds.origin} --out out ${options}`;
  const { code, err } = await folder.run(call.trim());
  expect({ code, err }).toEqual({ code: 0, err: '' });
  site.put('/article.html', folder.read('out/article.html'));
  const { html } = JSON.parse(folder.read('out/article.oembed.json')) as { readonly html: string };
  return html.replace('<iframe ', '').replace('></iframe>', '');
}

it('is shown in the frame of the answer, as high as it is, drawn once', async () => {
  const host = await embeds.host([await write()]);
  const frame = await host.frame(WORDS['news-summary']);
  await frame.waitForFunction(() => document.querySelector(':state(ready)'));
  await expect
    .poll(async () => (await host.height()) - (await contentHeight(frame)), PATIENCE)
    .toBe(0);
  expect(await frame.getByRole('heading', { name: ARTICLE.headline }).count()).toBe(1);
  expect(host.said).toEqual([]);
  // The document is in the page: it is asked for nowhere.
  expect(host.requests.filter((address) => address.endsWith('.json'))).toEqual([]);
  const title = await host.page.locator('iframe').getAttribute('title');
  expect(title).toBe(ARTICLE.headline);
});

it('can be used: a reader opens the original, and the frame follows', async () => {
  const host = await embeds.host([await write('--tag news-quote-card')]);
  const frame = await host.frame(WORDS['news-quote-card']);
  await expect.poll(() => host.height(), PATIENCE).not.toBe(320);
  const closed = await host.height();
  await frame.getByRole('button', { name: 'In Russian' }).click();
  await frame.getByText('О дне никто не договаривался.').waitFor();
  await expect.poll(() => host.height(), PATIENCE).not.toBe(closed);
});

describe('without scripts', () => {
  it.each(TAGS)('it can be read: %s', async (tag) => {
    await write(`--tag ${tag}`);
    const { page } = await site.open('', {
      at: '/article.html',
      context: { javaScriptEnabled: false },
      waitUntil: 'commit',
    });
    await page.getByText(WORDS[tag]).first().waitFor();
    expect(await shown(page, tag)).toContain(WORDS[tag]);
  });

  it('it can be read in a sandbox that forbids everything, as some editors make one', async () => {
    const html = (await write()).replace(/sandbox="[^"]*"/, 'sandbox=""');
    const { page } = await site.open(pageOf(`<iframe ${html}></iframe>`, ''));
    const frame = page.locator('iframe').contentFrame();
    await frame.getByText(WORDS['news-summary']).first().waitFor();
    await frame.getByText(WORDS['news-event-timeline']).first().waitFor();
  });
});

it.each(['', '--attribute scheme=dark --attribute theme=editorial'])(
  'axe finds nothing in it: %s',
  async (options) => {
    await write(options);
    const { page } = await site.open('', { at: '/article.html' });
    await page.locator(':state(ready)').first().waitFor();
    expect(await violationsIn(page, FRAMED)).toEqual([]);
  },
);
