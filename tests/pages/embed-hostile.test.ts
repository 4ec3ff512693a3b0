/** The page for iframes with hostile addresses, and as axe sees it. */
import type { Frame } from 'playwright';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { firstFew } from '../helpers/lane.js';
import { FRAMED, violationsIn } from './axe.js';
import { EmbedSite, PATIENCE } from './embed-site.js';
import { root, useSite } from './site.js';

const site = useSite();
const embeds = new EmbedSite(site);
site.put('/arabic.json', readFileSync(`${root}stories/samples/arabic.json`, 'utf8'));
const SIZE = 'title="News" style="width: 480px; height: 600px"';

const STRINGS = [
  '"><img src=x onerror=parent.postMessage("pwned","*")>',
  '<script>parent.postMessage("pwned","*")</script>',
  "';parent.postMessage('pwned','*');'",
  'javascript:parent.postMessage("pwned","*")',
  "{{constructor.constructor(\"parent.postMessage('pwned','*')\")()}}",
  '\u202e\u0000%00<svg/onload=parent.postMessage("pwned","*")>',
];
const NAMES = 'item src tag lang theme scheme variant order sections id childId'.split(' ');

it.each(firstFew(2, NAMES))('hostile addresses stay text: %s', async (name) => {
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
  expect(heard).not.toContain('pwned');
});

it('axe finds nothing, whatever is shown', async () => {
  const queries = [
    '?src=/article.json',
    '?src=/article.json&scheme=dark&theme=editorial',
    '?src=/arabic.json&tag=statement-denial',
    '?src=/article.json&tag=event-timeline&scheme=auto',
    '?src=/missing.json&tag=quote-card',
    '',
  ];
  for (const query of firstFew(1, queries)) {
    const { page } = await site.open('', { at: `/dist/embed/index.html${query}` });
    await page.locator('main > p, main > :state(ready), main > :state(failed)').waitFor();
    expect(await violationsIn(page, FRAMED), query).toEqual([]);
  }
});
