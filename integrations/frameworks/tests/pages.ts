/** Opens pages of an app in Chromium, served by the test. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { needChromium } from '../../../scripts/browsers.js';
import { serve, type Site } from '../../../tests/pages/serve.js';
import { type App, builtFolder, type Mode, root } from './apps.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Address that is missing on purpose. */
const MISSING = '/missing.json';

/** Expected messages: for the missing address, and from development builds. */
const EXPECTED = [/status of 404/, /> not-found at /, /dev mode|development mode/, /DevTools/];

export interface Opened {
  readonly page: Page;
  /** Console messages and uncaught errors, except expected ones. */
  readonly said: string[];
  /** Addresses that were not found. */
  readonly missed: string[];
}

interface OpenOptions {
  readonly mode?: Mode;
  /** Server-rendered markup to insert into the page. */
  readonly markup?: string;
  readonly context?: BrowserContextOptions;
  /** Delays all scripts of the page until this promise settles. */
  readonly scriptsAfter?: Promise<unknown>;
}

export class AppPages {
  browser!: Browser;
  #site!: Site;
  readonly #contexts: BrowserContext[] = [];
  #folder = '';
  #markup: string | undefined;
  #missed: string[] = [];

  async start(): Promise<void> {
    this.browser = await chromium.launch(await needChromium());
    this.#site = await serve((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://app.invalid');
      void this.#answer(pathname).then((body) => {
        if (body === undefined && pathname !== MISSING && pathname !== '/favicon.ico') {
          this.#missed.push(pathname);
        }
        const type = TYPES[path.extname(pathname) || '.html'] ?? 'text/plain';
        response.writeHead(body === undefined ? 404 : 200, { 'content-type': type });
        response.end(body);
      });
    });
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.#site.close();
  }

  /** Closes all open pages. */
  async leave(): Promise<void> {
    for (const context of this.#contexts.splice(0)) await context.close();
  }

  async #answer(pathname: string): Promise<string | Buffer | undefined> {
    const name = pathname === '/' ? 'index.html' : pathname.slice(1);
    for (const folder of [this.#folder, path.join(root, 'stories/samples')]) {
      const body = await readFile(path.join(folder, name)).catch(() => undefined);
      if (body && this.#markup !== undefined && name === 'index.html') {
        const markup = this.#markup;
        return body.toString().replace('<!--app-->', () => markup);
      }
      if (body) return body;
    }
    return undefined;
  }

  /** Opens a page of an app in a new context, and closes earlier ones. */
  async open(app: App, address: string, options: OpenOptions = {}): Promise<Opened> {
    const { mode = 'production', markup, context: settings, scriptsAfter } = options;
    await this.leave();
    this.#folder = builtFolder(app, mode);
    this.#markup = markup;
    this.#missed = [];
    const context = await this.browser.newContext({
      locale: 'en-GB',
      timezoneId: 'UTC',
      permissions: ['clipboard-read', 'clipboard-write'],
      ...settings,
    });
    this.#contexts.push(context);
    const said: string[] = [];
    const note = (text: string): void => {
      if (!EXPECTED.some((pattern) => pattern.test(text))) said.push(text);
    };
    context.on('console', (message) => {
      note(message.text());
    });
    context.on('weberror', (error) => {
      note(error.error().message);
    });
    const page = await context.newPage();
    await page.clock.setFixedTime('2025-10-22T12:00:00Z');
    if (scriptsAfter) {
      await page.route('**/assets/*.js', async (route) => {
        await scriptsAfter;
        await route.continue();
      });
    }
    const waitUntil = scriptsAfter ? 'commit' : 'load';
    await page.goto(this.#site.origin + address, { waitUntil });
    return { page, said, missed: this.#missed };
  }
}

/** Provides a browser and a server for all tests of a file. */
export function usePages(): AppPages {
  const pages = new AppPages();
  beforeAll(() => pages.start());
  afterAll(() => pages.stop());
  return pages;
}
