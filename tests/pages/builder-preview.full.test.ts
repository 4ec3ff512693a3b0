/** The preview of the builder: widths, looks, and pages of any language and colour. */
import { describe, expect, it } from 'vitest';
import {
  openBuilder,
  paste,
  preview,
  sample,
  start,
  untilShown,
  useBuilder,
} from './builder-page.js';

const site = useBuilder();

describe('the preview', () => {
  it('has three true widths, which can be changed', async () => {
    const { page } = await openBuilder(site);
    await start(page, 'The sample article');
    const widthOf = (name: string): Promise<number> =>
      page.locator(`iframe[title="Preview, ${name}"]`).evaluate((frame) => frame.clientWidth);
    expect(await Promise.all(['narrow', 'medium', 'wide'].map(widthOf))).toEqual([280, 480, 960]);
    await page.getByLabel('Narrow, width in pixels').fill('320');
    await page.keyboard.press('Tab');
    await expect.poll(() => widthOf('narrow')).toBe(320);
  });

  it('shows the element, the item and the looks that are chosen', async () => {
    const { page } = await openBuilder(site);
    await start(page, 'The sample article');
    await page.getByLabel('Element', { exact: true }).selectOption('Quote card');
    await page.getByLabel('Which one').selectOption({ index: 7 });
    await untilShown(page, 'we never confirmed');
    await page.getByText('Appearance').click();
    await page.getByLabel('Variant').selectOption('Pull quote');
    const card = preview(page).locator('news-quote-card');
    await expect.poll(() => card.getAttribute('variant')).toBe('pull');
  });

  it('stands in a page of any language and colour', async () => {
    const { page } = await openBuilder(site);
    await paste(page, sample('arabic.json'));
    const body = preview(page).locator('body');
    const style = (name: 'direction' | 'color'): Promise<string> =>
      body.evaluate((node, key) => getComputedStyle(node)[key], name);
    await expect.poll(() => style('direction')).toBe('rtl');
    await page.getByLabel('Language of the page').selectOption('English');
    await expect.poll(() => style('direction')).toBe('ltr');
    const light = await style('color');
    await page.getByLabel('Page', { exact: true }).selectOption('Dark');
    await expect.poll(() => style('color')).not.toBe(light);
  });
});
