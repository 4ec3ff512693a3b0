/** A page that is left and come back to, kept whole by the browser in between. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { findWindowed } from '../../scripts/browsers.js';
import { TAGS, WAYS, WORDS } from './article.js';
import { shown } from './shown.js';
import { MODULE, pageOf, settle, useSite } from './site.js';

// Without windows Chromium keeps no page.
const windowed = findWindowed();
const site = useSite({
  ...(windowed && { executablePath: windowed }),
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
});

site.put(
  '/notes.js',
  `window.shows = [];
   addEventListener('pageshow', ({ persisted }) => shows.push(persisted));`,
);
const NOTES = '<script src="/notes.js"></script>';
site.put('/other.html', pageOf('<p>Elsewhere</p>', ''));

/** Goes elsewhere and back. Returns what in the page kept it out of the cache, as Chromium tells it. */
async function leaveAndReturn(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  const reasons: string[] = [];
  session.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) => {
    // The others are of the browser.
    const own = notRestoredExplanations.filter(({ type }) => type !== 'Circumstantial');
    reasons.push(...own.map(({ reason }) => reason));
  });
  await page.goto(`${site.origin}/other.html`);
  await page.getByText('Elsewhere').waitFor();
  await page.goBack({ waitUntil: 'commit' });
  await page.waitForFunction(() => document.querySelector('news-summary'));
  await settle(page);
  return reasons;
}

const BODY = TAGS.map((tag) => WAYS.address(tag) + WAYS.child(tag)).join('');

describe('a page that is left and come back to', () => {
  it('is kept as it was where the browser keeps pages, and works [N24]', async () => {
    const { page, requests, said } = await site.open(pageOf(BODY, NOTES + MODULE));
    await page.getByRole('button', { name: 'In Russian' }).first().click();
    const count = requests.length;
    expect(await leaveAndReturn(page)).toEqual([]);
    for (const tag of TAGS) expect(await shown(page, tag)).toContain(WORDS[tag]);
    const [isNew, isKept] = await page.evaluate(() => Reflect.get(window, 'shows') as boolean[]);
    expect([isNew, isKept]).toEqual([false, !!windowed]);
    const isOpen = async (): Promise<boolean> =>
      (await shown(page, 'news-quote-card')).includes('О дне никто не договаривался.');
    if (isKept) {
      expect(await isOpen()).toBe(true);
      expect(requests.slice(count).filter((address) => address.endsWith('.json'))).toEqual([]);
    }
    const before = await isOpen();
    await page.getByRole('button', { name: 'In Russian' }).first().click();
    await expect.poll(isOpen).toBe(!before);
    expect(said).toEqual([]);
  });

  it('would be told of what keeps a page out', async () => {
    const leaves = '<script>addEventListener("unload", () => {});</script>';
    const { page } = await site.open(pageOf(BODY, leaves + NOTES + MODULE));
    expect((await leaveAndReturn(page)).join()).toContain('Unload');
  });
});
