/** Opens whole pages with the built file in Chromium, from a server of the test. */
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

/** Our script, once the page hears `now`. */
export const LATER = '<script src="/later.js"></script>';

/** A modern page with our script, or another head. */
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
  /** Console messages and uncaught errors. */
  readonly said: string[];
  readonly requests: string[];
}

interface OpenOptions {
  readonly headers?: Headers;
  readonly context?: BrowserContextOptions;
  /** Script that runs in every frame before the page. */
  readonly init?: () => void;
  /** Path of the page. Its extension sets the type. */
  readonly at?: string;
  readonly waitUntil?: 'load' | 'commit';
}

export class TestSite {
  site!: Site;
  browser!: Browser;
  readonly #answers = new Map<string, Answer>();
  #count = 0;
  /** Shared context of plain pages. */
  #plain: BrowserContext | undefined;
  /** Idle pages of that context: reusing one takes less than half the time of a new one. */
  #free: Page[] = [];
  #forget: (() => void)[] = [];

  /** The file under test. Read once: a build may replace it during the tests. */
  readonly bundle: string = readFileSync(path.join(root, 'dist/cdn/news-summary.js'), 'utf8');

  constructor() {
    this.put('/article.json', JSON.stringify(ARTICLE));
    this.put('/photo.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>');
    this.put('/news-summary.js', this.bundle);
    this.put(
      '/later.js',
      `addEventListener('now', () => import('/news-summary.js'), { once: true });`,
    );
    const names = ['enhance', 'formats/json-ld', 'formats/ninjs', 'formats/timelinejs'];
    const files = names.flatMap((name) => [`${name}.js`, `${name}.iife.js`]);
    for (const file of [...files, 'news-summary.iife.js', 'locales/ru.js', 'locales/ar.js'])
      this.put(`/${file}`, readFileSync(path.join(root, 'dist/cdn', file), 'utf8'));
  }

  get origin(): string {
    return this.site.origin;
  }

  put(address: string, body: string, headers: Headers = {}): void {
    this.#answers.set(address, { body, headers });
  }

  /** Sets a handler, for answers in pieces. */
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
      // Browsers request an icon in any case.
      response.writeHead(address === '/favicon.ico' ? 204 : 404).end();
    }
  };

  /** Closes the pages of a test. Plain pages are emptied and kept. */
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
   * Opens a page until the end of the test, in a context of its own if it has special options. Plain pages are
   * reused: a test that changes the clock, the size or the network of its page passes `context: {}`.
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

/** Starts a site and a browser for all tests of a file. */
export function useSite(launch: LaunchOptions = {}): TestSite {
  const site = new TestSite();
  beforeAll(async () => {
    site.site = await serve(site.listener);
    site.browser = await chromium.launch({ ...(await needChromium()), ...launch });
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

/** Waits until the page has loaded and rendered everything. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector(':state(loading)'));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
}

/** Polls until every picture and font has loaded. Works in pages without scripts. */
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
