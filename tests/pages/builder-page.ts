/** Actions and views of a person on the builder's page. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright';
import { beforeAll, expect } from 'vitest';
import { BUILDER, putBuilder } from './builder-files.js';
import { shownIn } from './shown.js';
import { root, type TestSite, useSite } from './site.js';

/** A site with the builder on it for all tests of a file. */
export function useBuilder(): TestSite {
  const site = useSite();
  beforeAll(async () => {
    await putBuilder(site);
    site.put('/enhance.js', readFileSync(path.join(root, 'dist/cdn/enhance.js'), 'utf8'));
  }, 240_000);
  return site;
}

/** A sample document as text. */
export const sample = (name: string): string =>
  readFileSync(path.join(root, 'stories/samples', name), 'utf8');

type Options = Parameters<TestSite['open']>[1];

/** For pages that may use the clipboard. */
export const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

/** Opens the page as on a first visit: nothing is kept from another test. */
export async function openBuilder(
  site: TestSite,
  options: Options = { context: {} },
): ReturnType<TestSite['open']> {
  const opened = await site.open('', { ...options, at: BUILDER });
  await opened.page.getByRole('heading', { level: 1 }).waitFor();
  return opened;
}

/** Begins with one of the offered beginnings. */
export const start = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Puts text into the field that the page begins with. */
export const paste = (page: Page, text: string): Promise<void> =>
  page.getByLabel('Paste what you have').fill(text);

/** One of the three previews. */
export const preview = (page: Page, name = 'medium'): FrameLocator =>
  page.frameLocator(`iframe[title="Preview, ${name}"]`);

/** Waits until the preview shows these words. */
export const untilShown = (page: Page, words: string, name?: string): Promise<void> =>
  expect
    .poll(() => shownIn(preview(page, name).locator('body')), { timeout: 30_000 })
    .toContain(words);

/** Goes to one of the two views of the document. */
export const show = (page: Page, view: 'Form' | 'JSON'): Promise<void> =>
  page.getByRole('tab', { name: view, exact: true }).click();

/** The document as the page has it. */
export const jsonOf = async (page: Page): Promise<unknown> => {
  await show(page, 'JSON');
  return JSON.parse(await page.getByLabel('The document as JSON').inputValue()) as unknown;
};

/** An item of a list on the form, by what it is called. */
export const item = (page: Page, name: string): Locator =>
  page.getByRole('group', { name, exact: true });

/** Description of a control. */
export const beside = async (control: Locator): Promise<string> => {
  const ids = (await control.getAttribute('aria-describedby')) ?? '';
  const parts = ids.split(' ').filter(Boolean);
  const texts = parts.map((id) => control.page().locator(`[id="${id}"]`).innerText());
  return (await Promise.all(texts)).join(' ').replace(/\u00a0/g, ' ');
};
