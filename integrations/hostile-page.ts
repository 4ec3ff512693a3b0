/** Checks the page of the hostile document, with scripts and without. */
import { expect } from 'vitest';
import type { BuiltSite } from './built-site.js';
import { HOSTILE_NAMES } from './site-pages.js';

/**
 * Expects the timeline of a page to show every hostile text unchanged, nothing to run, and the page to continue
 * after it: it ends with “Text of the page goes on as before.”
 */
export async function expectHarmless(site: BuiltSite, address: string): Promise<void> {
  const still = await site.openStill(address);
  const live = await site.open(address);
  for (const { page, said } of [still, live]) {
    const names = await page.locator('news-event-timeline [part=title]').allTextContents();
    const read = names.map((name) =>
      name
        .replace(/[\u2060\u2068\u2069]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    expect(read).toEqual(HOSTILE_NAMES.filter((name) => name !== ''));
    const last = page.locator('main > p').last();
    expect(await last.textContent()).toBe('Text of the page goes on as before.');
    expect(
      await page.locator('main [onerror], main [onload], main a[href^=javascript]').count(),
    ).toBe(0);
    expect(said).toEqual([]);
    await page.context().close();
  }
  expect(live.changes).toEqual([]);
}
