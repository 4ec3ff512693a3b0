/** Actions and views on the builder's page. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright';
import { beforeAll, expect } from 'vitest';
import { BUILDER, putBuilder } from './builder-files.js';
import { shownIn } from './shown.js';
import { root, type TestSite, useSite } from './site.js';

/** For pages that may use the clipboard. */
export const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

/** A sample document as text. */
export const sample = (name: string): string =>
  readFileSync(path.join(root, 'stories/samples', name), 'utf8');

type Options = Parameters<TestSite['open']>[1];

export interface BuilderSite {
  readonly site: TestSite;
  /** Opens the page as on a first visit: nothing is kept from another test. */
  open(options?: Options): Promise<Builder>;
}

/** A site with the builder on it for all tests of a file. */
export function useBuilder(): BuilderSite {
  const site = useSite();
  beforeAll(() => putBuilder(site), 240_000);
  return {
    site,
    open: async (options = { context: {} }) => {
      const { page, said } = await site.open('', { ...options, at: BUILDER });
      await page.getByRole('heading', { level: 1 }).waitFor();
      return new Builder(page, said);
    },
  };
}

/** The builder in a page. Its actions may be taken out of it. */
class Builder {
  constructor(
    readonly page: Page,
    readonly said: readonly string[],
  ) {}

  /** Begins with one of the offered beginnings. */
  start = (name: string): Promise<void> =>
    this.page.getByRole('button', { name, exact: true }).click();

  /** Puts text into the field that the page begins with. */
  paste = (text: string): Promise<void> => this.page.getByLabel('Paste what you have').fill(text);

  /** The middle one of the three previews. */
  preview = (): FrameLocator => this.page.frameLocator('iframe[title="Preview, medium"]');

  /** Waits until the preview shows these words. */
  untilShown = (words: string): Promise<void> =>
    expect
      .poll(() => shownIn(this.preview().locator('body')), { timeout: 30_000 })
      .toContain(words);

  /** Waits until these words are told to who cannot see the page. */
  untilTold = (words: string): Promise<void> =>
    this.page.getByRole('status').getByText(words).waitFor({ state: 'attached' });

  /** Goes to one of the two views of the document. */
  show = (view: 'Form' | 'JSON'): Promise<void> =>
    this.page.getByRole('tab', { name: view, exact: true }).click();

  /** The document as the page has it. */
  jsonOf = async (): Promise<unknown> => {
    await this.show('JSON');
    return JSON.parse(await this.page.getByLabel('The document as JSON').inputValue()) as unknown;
  };

  /** An item of a list on the form, by name. */
  item = (name: string): Locator => this.page.getByRole('group', { name, exact: true });
}

/** Returns the message beside a control. */
export const beside = async (control: Locator): Promise<string> => {
  const ids = (await control.getAttribute('aria-describedby')) ?? '';
  const parts = ids.split(' ').filter(Boolean);
  const texts = parts.map((id) => control.page().locator(`[id="${id}"]`).innerText());
  return (await Promise.all(texts)).join(' ').replace(/\u00a0/g, ' ');
};
