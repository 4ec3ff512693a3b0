/** Whole pages in Chromium, served as a test asks for it, with the built file as others get it. */
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type ConsoleMessage,
  type LaunchOptions,
  type Page,
  type Request,
  type WebError,
} from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { needChromium } from '../../scripts/browsers.js';
import { ARTICLE } from './article.js';
import { serve, type Site } from './serve.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export const MODULE = '<script type="module" src="/news-summary.js"></script>';
export const CLASSIC = '<script defer src="/news-summary.iife.js"></script>';

/** A page of today with our script; another head where it is given. */
export const pageOf = (body: string, head = MODULE, language = ' lang="en"'): string =>
  `<!doctype html><html${language}><head><meta charset="utf-8"><title>News</title>${head}</head><body>${body}</body></html>`;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export type Headers = Readonly<Record<string, string>>;
type Answer = RequestListener | { readonly body: string; readonly headers: Headers };

export interface Opened {
  readonly page: Page;
  /** Everything in the console, and every error that nobody caught. */
  readonly said: string[];
  readonly requests: string[];
}

interface OpenOptions {
  readonly headers?: Headers;
  readonly context?: BrowserContextOptions;
  /** Runs in every frame before anything of the page does. */
  readonly init?: () => void;
  /** Path of the page; its extension sets the type. */
  readonly at?: string;
  readonly waitUntil?: 'load' | 'commit';
}

export class TestSite {
  site!: Site;
  browser!: Browser;
  readonly #answers = new Map<string, Answer>();
  #count = 0;
  /** The context of all pages that ask for nothing special. */
  #plain: BrowserContext | undefined;
  /** Pages of that context that no test is using: reusing one takes less than half the time of a new one. */
  #free: Page[] = [];
  #forget: (() => void)[] = [];

  /** The file under test, read once: others may build while we look. */
  readonly bundle: string = readFileSync(path.join(root, 'dist/cdn/news-summary.js'), 'utf8');

  constructor() {
    this.put('/article.json', JSON.stringify(ARTICLE));
    this.put('/photo.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>');
    this.put('/news-summary.js', this.bundle);
    const formats = ['json-ld', 'ninjs', 'timelinejs'].map((name) => `formats/${name}`);
    const parts = formats.flatMap((name) => [`${name}.js`, `${name}.iife.js`]);
    for (const file of [
      'news-summary.iife.js',
      'enhance.js',
      'enhance.iife.js',
      'locales/ru.js',
      'locales/ar.js',
      ...parts,
    ])
      this.put(`/${file}`, readFileSync(path.join(root, 'dist/cdn', file), 'utf8'));
  }

  get origin(): string {
    return this.site.origin;
  }

  put(address: string, body: string, headers: Headers = {}): void {
    this.#answers.set(address, { body, headers });
  }

  /** For what is more than a body, as an answer in pieces. */
  answer(address: string, listener: RequestListener): void {
    this.#answers.set(address, listener);
  }

  readonly listener: RequestListener = (request, response) => {
    const address = new URL(request.url ?? '/', 'http://site.invalid').pathname;
    const answer = this.#answers.get(address);
    const type = TYPES[path.extname(address)] ?? 'text/plain';
    if (typeof answer === 'function') {
      answer(request, response);
    } else if (answer) {
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...answer.headers });
      response.end(answer.body);
    } else if (address.startsWith('/dist/') || address.startsWith('/node_modules/')) {
      try {
        const body = readFileSync(path.join(root, address));
        response.writeHead(200, { 'content-type': type }).end(body);
      } catch {
        response.writeHead(404).end();
      }
    } else {
      // Every browser asks for an icon, whether there is one or not.
      response.writeHead(address === '/favicon.ico' ? 204 : 404).end();
    }
  };

  /** Closes what a test has opened; plain pages are emptied, and kept for the next test. */
  async leave(): Promise<void> {
    for (const forget of this.#forget.splice(0)) forget();
    for (const context of this.browser.contexts()) {
      if (context !== this.#plain) await context.close();
    }
    for (const page of this.#plain?.pages() ?? []) {
      if (this.#free.includes(page)) continue;
      if (await page.opener()) {
        await page.close();
        continue;
      }
      await page.emulateMedia({ media: null });
      await page.goto('about:blank');
      this.#free.push(page);
    }
  }

  /**
   * Opens a page until the end of the test; in a context of its own if it asks for anything special. Plain pages are
   * used again: a test that changes the clock, the size or the network of its page passes `context: {}`.
   */
  async open(html: string, options: OpenOptions = {}): Promise<Opened> {
    const { headers, init, at = `/page-${String(++this.#count)}.html` } = options;
    if (html) this.put(at, html, headers);
    const isPlain = !options.context && !init;
    const known = isPlain ? this.#plain : undefined;
    const context =
      known ?? (await this.browser.newContext({ locale: 'en-GB', ...options.context }));
    if (isPlain) this.#plain = context;
    const said: string[] = [];
    const requests: string[] = [];
    const onConsole = (message: ConsoleMessage): number => said.push(message.text());
    const onError = (error: WebError): number => said.push(error.error().message);
    const onRequest = (request: Request): number =>
      requests.push(request.url().replace(this.origin, ''));
    context.on('console', onConsole).on('weberror', onError).on('request', onRequest);
    this.#forget.push(() => {
      context.off('console', onConsole).off('weberror', onError).off('request', onRequest);
    });
    if (init) await context.addInitScript(init);
    const page = (isPlain && this.#free.pop()) || (await context.newPage());
    await page.goto(this.origin + at, { waitUntil: options.waitUntil ?? 'load' });
    if (options.waitUntil !== 'commit') await settle(page);
    return { page, said, requests };
  }
}

/** A site with a browser for all tests of a file. */
export function useSite(launch: LaunchOptions = {}): TestSite {
  const site = new TestSite();
  beforeAll(async () => {
    site.site = await serve(site.listener);
    const chromiumHere = await needChromium();
    site.browser = await chromium.launch({
      ...chromiumHere,
      ...launch,
    });
  }, 120_000);
  afterEach(async () => {
    await site.leave();
  });
  afterAll(async () => {
    await site.browser.close();
    await site.site.close();
  });
  return site;
}

/** Waits until nothing in the page is loading, and what has come is shown. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector(':state(loading)'));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
}

/** Waits until every picture and font has come, also in a page without scripts: it is asked, and need not tell. */
export async function loadAll(page: Page): Promise<void> {
  await page.waitForLoadState();
  const isLoaded = (): Promise<boolean> =>
    page.evaluate(() => {
      const imagesIn = (tree: ParentNode): HTMLImageElement[] =>
        [...tree.querySelectorAll('*')].flatMap((element) => [
          ...(element instanceof HTMLImageElement ? [element] : []),
          ...(element.shadowRoot ? imagesIn(element.shadowRoot) : []),
        ]);
      return document.fonts.status === 'loaded' && imagesIn(document).every((i) => i.complete);
    });
  await expect.poll(isLoaded, { timeout: 30_000 }).toBe(true);
}
