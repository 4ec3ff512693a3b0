/** A page that is left and come back to, kept whole by the browser in between. */
import { describe, expect, it } from 'vitest';
import { TAGS, WAYS, WORDS } from './article.js';
import { shown } from './shown.js';
import { MODULE, pageOf, settle, useSite } from './site.js';

const site = useSite({ args: [], ignoreDefaultArgs: ['--disable-back-forward-cache'] });

site.put(
  '/notes.js',
  `window.shows = [];
   addEventListener('pageshow', ({ persisted }) => shows.push(persisted));`,
);
const NOTES = '<script src="/notes.js"></script>';
site.put('/other.html', pageOf('<p>Elsewhere</p>', ''));

describe('a page that is left and come back to', () => {
  it('is kept as it was, and still works [N24]', async () => {
    const body = TAGS.map((tag) => WAYS.address(tag) + WAYS.child(tag)).join('');
    const { page, requests, said } = await site.open(pageOf(body, NOTES + MODULE), {
      at: '/kept.html',
    });
    await page.getByRole('button', { name: 'In Russian' }).first().click();
    await page.goto(`${site.origin}/other.html`);
    await page.getByText('Elsewhere').waitFor();
    const count = requests.length;
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForFunction(() => document.querySelector('news-summary'));
    expect(await page.evaluate(() => Reflect.get(window, 'shows') as unknown)).toEqual([
      false,
      true,
    ]);
    for (const tag of TAGS) expect(await shown(page, tag)).toContain(WORDS[tag]);
    expect(await shown(page, 'news-quote-card')).toContain('О дне никто не договаривался.');
    await page.getByRole('button', { name: 'In Russian' }).first().click();
    await settle(page);
    expect(await shown(page, 'news-quote-card')).not.toContain('О дне никто не договаривался.');
    expect(requests.slice(count).filter((address) => address.endsWith('.json'))).toEqual([]);
    expect(said).toEqual([]);
  });
});
