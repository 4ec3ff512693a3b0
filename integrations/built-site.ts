/** Serves the output of a site generator, and reads it in Chromium. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import { needChromium } from '../scripts/browsers.js';
import type { NewsElement } from '../src/index.js';
import { TAGS } from '../tests/pages/article.js';
import { serve, type Site } from '../tests/pages/serve.js';
import { shown } from '../tests/pages/shown.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

/** Open page. */
export interface Opened {
  readonly page: Page;
  /** Console messages, uncaught errors, and requests to other origins. */
  readonly said: string[];
}

/** Copies a site's source to a temporary folder, linked to the packages of the source. */
export function copySource(source: string, copy: string, without: readonly string[]): void {
  const left = ['node_modules', 'tests', ...without].map((name) => path.join(source, name));
  cpSync(source, copy, { recursive: true, filter: (file) => !left.includes(file) });
  const packages = path.join(source, 'node_modules');
  if (existsSync(packages)) symlinkSync(packages, path.join(copy, 'node_modules'), 'junction');
}

export class BuiltSite {
  #folder = '';
  #site: Site | undefined;
  #browser: Browser | undefined;

  /** Serves a folder. */
  async start(folder: string): Promise<void> {
    this.#folder = folder;
    this.#site = await serve((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://site.invalid');
      const file = path.join(folder, pathname, pathname.endsWith('/') ? 'index.html' : '');
      if (existsSync(file)) {
        const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
      } else {
        // Browsers request an icon in any case.
        response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
      }
    });
    this.#browser = await chromium.launch(await needChromium());
  }

  async #goTo({ page }: Opened, address: string, waitUntil: 'load' | 'commit'): Promise<void> {
    await page.goto(`${this.#site?.origin ?? ''}${address}`, { waitUntil });
  }

  async end(): Promise<void> {
    await this.#browser?.close();
    await this.#site?.close();
  }

  /** Returns the source of a built file. */
  source(file: string): string {
    return readFileSync(path.join(this.#folder, file), 'utf8');
  }

  /** Opens a page without scripts. */
  async openStill(address: string): Promise<Opened> {
    const opened = await this.#openBlank(false);
    await this.#goTo(opened, address, 'load');
    return opened;
  }

  /** Opens a page and delays its scripts until it has been parsed. Records the changes they make in our elements. */
  async open(address: string): Promise<Opened & { readonly changes: readonly string[] }> {
    const { page, said } = await this.#openBlank(true);
    let letScriptsCome = (): void => undefined;
    const isHeld = new Promise<void>((resolve) => {
      letScriptsCome = resolve;
    });
    await page.route('**/*.js', async (route) => {
      await isHeld;
      await route.continue();
    });
    await this.#goTo({ page, said }, address, 'commit');
    await page.waitForFunction(() => document.readyState !== 'loading');
    await page.evaluate(watch, TAGS.join());
    letScriptsCome();
    await page.waitForLoadState();
    const changes = await page.evaluate(async (tags) => {
      const elements = [...document.querySelectorAll<NewsElement>(tags)];
      await Promise.all(elements.map(({ localName }) => customElements.whenDefined(localName)));
      await Promise.all(elements.map(({ updateComplete }) => updateComplete));
      return (window as unknown as { changes: string[] }).changes;
    }, TAGS.join());
    return { page, said, changes };
  }

  async #openBlank(javaScriptEnabled: boolean): Promise<Opened> {
    const context = await this.#browser?.newContext({ locale: 'en-GB', javaScriptEnabled });
    if (!context) throw new Error('The site has not been started.');
    const said: string[] = [];
    context
      .on('console', (message) => said.push(message.text()))
      .on('weberror', (error) => said.push(error.error().message))
      .on('request', (request) => {
        if (!request.url().startsWith(`${this.#site?.origin ?? ''}/`))
          said.push(`asks for ${request.url()}`);
      });
    return { page: await context.newPage(), said };
  }
}

/**
 * Provides one site for all tests of a file.
 *
 * @param build builds it in an empty folder, and returns the folder to serve
 */
export function useBuiltSite(build: (folder: string) => string): BuiltSite {
  const site = new BuiltSite();
  const folder = mkdtempSync(path.join(tmpdir(), 'news-site-'));
  beforeAll(async () => {
    await site.start(build(folder));
  });
  afterAll(async () => {
    await site.end();
    rmSync(folder, { recursive: true, force: true });
  });
  return site;
}

/**
 * Reads a page with scripts and without. Expects the same text both ways, and server-rendered elements that the
 * scripts leave unchanged.
 */
export async function readBothWays(site: BuiltSite, address: string): Promise<string> {
  const still = await site.openStill(address);
  const live = await site.open(address);
  const text = await shown(still.page, 'main');
  expect(await shown(live.page, 'main')).toBe(text);
  expect(live.changes).toEqual([]);
  expect([...still.said, ...live.said]).toEqual([]);
  const elements = live.page.locator(TAGS.join());
  expect(await elements.count()).toBeGreaterThan(0);
  expect(await live.page.locator(`:is(${TAGS.join()}):state(ready)`).count()).toBe(
    await elements.count(),
  );
  await still.page.context().close();
  await live.page.context().close();
  return text;
}

/** Feed entry as a feed reader shows it. */
export interface Entry {
  readonly html: string;
  readonly text: string;
  readonly pictures: readonly string[];
}

/** Reads the entries of an Atom or RSS feed. Throws if the feed is not well-formed XML. */
export async function readFeed(site: BuiltSite, file: string): Promise<Entry[]> {
  const { page, said } = await site.openStill('/');
  const contents = await page.evaluate((xml) => {
    const feed = new DOMParser().parseFromString(xml, 'application/xml');
    const error = feed.querySelector('parsererror')?.textContent;
    if (error) throw new Error(error);
    return [...feed.querySelectorAll('entry > content, item > *|encoded')].map(
      ({ textContent }) => textContent,
    );
  }, site.source(file));
  const entries: Entry[] = [];
  for (const html of contents) {
    await page.setContent(html);
    const text = await shown(page, 'body');
    const pictures = await page
      .locator('img')
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).src));
    entries.push({ html, text, pictures });
  }
  expect(said.filter((words) => words.includes('hit'))).toEqual([]);
  await page.context().close();
  return entries;
}

// Runs in the page: no imports.
function watch(tags: string): void {
  const changes: string[] = [];
  Object.assign(window, { changes });
  const observer = new MutationObserver((records) => {
    changes.push(...records.map(({ type, target }) => `${type} ${target.nodeName}`));
  });
  const everything = { childList: true, subtree: true, characterData: true, attributes: true };
  const observe = (tree: ParentNode): void => {
    for (const element of tree.querySelectorAll(tags)) {
      if (!element.shadowRoot) changes.push(`nothing drawn in ${element.nodeName}`);
      else {
        observer.observe(element, everything);
        observer.observe(element.shadowRoot, everything);
        observe(element.shadowRoot);
      }
    }
  };
  observe(document);
}
