/** Printing: parts far from the viewport, not laid out on screen, are on paper. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { pageOf, useSite } from './site.js';

const site = useSite();

const TIMELINE = '<news-event-timeline></news-event-timeline>';

/** Gives each timeline as many events with a link each; they are numbered through. */
const fill = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (most) => {
    let number = 0;
    for (const timeline of document.querySelectorAll('news-event-timeline')) {
      timeline.article = Array.from({ length: most }, () => ({
        name: `Event ${++number}`,
        date: '2025-10-16',
        url: `https://news.example/${number}`,
      }));
      await timeline.updateComplete;
    }
  }, count);

/** The pages of what is printed, and where the links on them lead: one that is not drawn leads nowhere. */
async function print(page: Page): Promise<{ pages: number; links: number[] }> {
  const pdf = (await page.pdf()).toString('latin1');
  const links = [...pdf.matchAll(/\/URI \(https:\/\/news\.example\/(\d+)\)/g)];
  return {
    pages: [...pdf.matchAll(/\/Type \/Page\b/g)].length,
    links: [...new Set(links.map(([, number]) => Number(number)))].sort((a, b) => a - b),
  };
}

const upTo = (count: number) => Array.from({ length: count }, (_, place) => place + 1);

describe('on paper', () => {
  it.each([
    [1, 30],
    [1, 300],
    [40, 3],
  ])('of each of %i timelines all %i events are drawn', async (timelines, events) => {
    const { page, said } = await site.open(pageOf(TIMELINE.repeat(timelines)));
    await fill(page, events);
    expect((await print(page)).links).toEqual(upTo(timelines * events));
    expect(said).toEqual([]);
  });

  it('a timeline is as long as if it had been laid out on the screen', async () => {
    const { page } = await site.open(pageOf(TIMELINE));
    await fill(page, 300);
    const { pages } = await print(page);
    expect(pages).toBeGreaterThan(5);
    await page.evaluate(() => {
      const root = document.querySelector('news-event-timeline')?.shadowRoot;
      for (const row of root?.querySelectorAll<HTMLElement>('.row') ?? [])
        row.style.contentVisibility = 'visible';
    });
    expect((await print(page)).pages).toBe(pages);
  });

  it('a timeline is whole, though it was drawn only in part when somebody asked to print', async () => {
    const { page } = await site.open(pageOf(TIMELINE));
    await page.evaluate(() => {
      const timeline = document.querySelector('news-event-timeline');
      if (!timeline) return;
      // No task comes to an end before the page is printed.
      Object.assign(window, { setTimeout: () => 0 });
      timeline.article = Array.from({ length: 300 }, (_, place) => ({
        name: `Event ${place + 1}`,
        date: '2025-10-16',
        url: `https://news.example/${place + 1}`,
      }));
    });
    const drawn = page.locator('news-event-timeline a');
    expect(await drawn.count()).toBeLessThan(300);
    expect((await print(page)).links).toEqual(upTo(300));
  });
});
