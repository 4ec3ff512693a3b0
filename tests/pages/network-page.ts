/** A page with cards whose documents come over a bad network, and what the reader and the author get. */
import { setTimeout } from 'node:timers/promises';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { needChromium } from '../../scripts/browsers.js';
import { type FaultServer, serveFaults } from './fault-server.js';
import { shown } from './shown.js';

/** An event as the page's author gets it. */
export interface Told {
  /** The id of the element. */
  readonly who: string;
  readonly type: string;
  /** Address of a load; codes of an error, each with the detail of its message. */
  readonly what: string;
}

declare global {
  interface Window {
    told: Told[];
    /** Resolves once so many events have come. */
    hear(count: number): Promise<void>;
  }
}

export const FALLBACK = 'The author’s own words.';
export const FAILED = 'This could not be loaded. Try again';
export const CARDS = ['fallback', 'bare', 'kept'] as const;
export type Card = (typeof CARDS)[number];

// An author who listens from the start hears everything.
const LISTENER = `
  window.told = [];
  const waiting = new Map();
  window.hear = (count) => new Promise((resolve) => {
    if (told.length >= count) resolve();
    else waiting.set(count, resolve);
  });
  for (const type of ['news-load', 'news-error']) addEventListener(type, (event) => {
    const detailOf = (issue) => issue.code + (/ \\((.*)\\)$/s.exec(issue.message)?.[0] ?? '');
    const what = event.address ?? event.issues.map(detailOf).join(', ');
    told.push({ who: event.target.id, type, what });
    waiting.get(told.length)?.();
  }, { capture: true });`;

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title>
<script>${LISTENER}</script><script type="module" src="/news-summary.js"></script>
<news-quote-card id="fallback">${FALLBACK}</news-quote-card>
<news-quote-card id="bare"></news-quote-card>
<news-quote-card id="kept"></news-quote-card>
<div id="place"></div>`;

/** One page of its own, with a clock that the test can put forward. */
export class Reader {
  constructor(
    readonly page: Page,
    readonly server: FaultServer,
    /** Errors nobody caught, and what we said in the console. */
    readonly said: readonly string[],
  ) {}

  /** Sets the address on cards, all in one go. */
  async setSrc(src: string | undefined, ...cards: readonly Card[]): Promise<void> {
    await this.page.evaluate(
      ([ids, address]) => {
        for (const id of ids)
          Object.assign(document.querySelector(`#${id}`) ?? {}, { src: address });
      },
      [cards, src] as const,
    );
  }

  /** The event that tells of a load. */
  load = (src: string, who: Card = 'fallback'): Told => ({
    who,
    type: 'news-load',
    what: new URL(src, this.server.origin).href,
  });

  shown = (card: Card): Promise<string> => shown(this.page, `#${card}`);

  /** Shows a good document in the card that is to keep it; returns what it shows. */
  async showBefore(): Promise<string> {
    await this.setSrc('/articles/before?words=Before.', 'kept');
    expect(await this.told(1)).toEqual([this.load('/articles/before?words=Before.', 'kept')]);
    return this.shown('kept');
  }

  /** Everything that was told since it was last asked, once as much has come. */
  async told(count: number): Promise<readonly Told[]> {
    const heard = this.page.evaluate((least) => window.hear(least), count);
    const patience = new AbortController();
    const late = setTimeout(20_000, undefined, { signal: patience.signal }).then(() => {
      throw new Error(`Fewer than ${count} events have come.`);
    });
    late.catch(() => undefined);
    await Promise.race([heard, late]);
    patience.abort();
    await this.rest();
    return this.page.evaluate(() => window.told.splice(0));
  }

  /** From here on the page's time stands still, but for what the test puts it forward. */
  async stopTime(): Promise<void> {
    const { clock } = this.page;
    await clock.pauseAt(await this.page.evaluate(() => Date.now() + 1000));
  }

  /** Leaves time for what should not come. */
  async rest(): Promise<void> {
    await this.page.waitForTimeout(60);
  }

  /** Waits until the server has got so many requests for a path. */
  async asked(path: string, count = 1): Promise<void> {
    await expect.poll(() => this.server.asked(path).length, { message: path }).toBe(count);
  }

  /** Waits until the first request for a path has been given up. */
  async aborted(path: string): Promise<void> {
    const isAborted = () => this.server.asked(path)[0]?.isAborted();
    await expect.poll(isAborted, { message: `${path} is given up`, timeout: 5000 }).toBe(true);
  }
}

/** A server and a browser for all tests of a file. */
export class Network {
  server!: FaultServer;
  browser!: Browser;

  #page: Page | undefined;

  /** Opens the page anew: the browser has it already, unless it is to be in a context of its own. */
  async open(path = '/page', context?: BrowserContext): Promise<Reader> {
    this.#page ??= context ? undefined : await this.#newPage(await this.browser.newContext());
    const page = context ? await this.#newPage(context) : this.#page;
    if (!page) throw new Error('There is no page.');
    await page.goto(path.startsWith('/') ? this.server.origin + path : path);
    const said: string[] = [];
    page.removeAllListeners();
    page.on('pageerror', (error) => said.push(error.message));
    page.on('console', (message) => {
      // Skips messages of the browser itself about failed requests.
      const isOurs = message.location().url.endsWith('/news-summary.js');
      if (isOurs && !message.text().includes('Content Security Policy')) said.push(message.text());
    });
    return new Reader(page, this.server, said);
  }

  async #newPage(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.clock.install();
    return page;
  }
}

export function useNetwork(): Network {
  const network = new Network();
  beforeAll(async () => {
    network.server = await serveFaults(PAGE);
    const options = await needChromium();
    const args = [...(options.args ?? []), '--host-resolver-rules=MAP nowhere.example ~NOTFOUND'];
    network.browser = await chromium.launch({ ...options, args });
  }, 120_000);
  afterEach(async () => {
    const [, ...own] = network.browser.contexts();
    for (const context of own) await context.close();
  });
  afterAll(async () => {
    await network.browser.close();
    await network.server.close();
  });
  return network;
}
