/** Pages of two origins: one that shows our page for iframes, and one that holds the iframe. */
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import { serve, type Site } from './serve.js';
import { type Opened, pageOf, type TestSite } from './site.js';

/** Globals of the page around an iframe. */
declare global {
  interface Window {
    heard: { readonly data: unknown; readonly origin: string }[];
  }
}

const HOST_SCRIPT = '<script src="/dist/cdn/embed-host.js"></script>';

/** Timeout, generous for busy machines. */
export const PATIENCE = { timeout: 20_000 };

/** A site under a second address, so that frames are of another origin than what is around them. */
export class EmbedSite {
  #other!: Site;
  readonly #site: TestSite;

  constructor(site: TestSite) {
    this.#site = site;
    beforeAll(async () => {
      this.#other = await serve(site.listener);
    });
    afterAll(() => this.#other.close());
  }

  /** The origin of the page for iframes. */
  get origin(): string {
    return this.#other.origin;
  }

  /** The whole address of the page for iframes, or of another page of its origin. */
  at(query: string, page = '/dist/embed/index.html'): string {
    return this.origin + page + query;
  }

  /**
   * Opens a page of the first origin that notes all messages it hears.
   *
   * @param frames the attributes of its iframes
   * @param script what else it does, as JavaScript
   */
  async host(frames: readonly string[], script = '', hasOurScript = true): Promise<HostPage> {
    const listen = `window.heard = [];
      addEventListener('message', ({ data, origin }) => heard.push({ data, origin })); ${script}`;
    const body = frames.map((attributes) => `<iframe ${attributes}></iframe>`).join('');
    const end = hasOurScript ? HOST_SCRIPT : '';
    return new HostPage(
      await this.#site.open(pageOf(`<script>${listen}</script>${body}${end}`, '')),
    );
  }
}

/** A page around iframes. */
export class HostPage implements Opened {
  readonly page: Page;
  readonly said: string[];
  readonly requests: string[];

  constructor({ page, said, requests }: Opened) {
    this.page = page;
    this.said = said;
    this.requests = requests;
  }

  /** The page in an iframe, once it shows some words. */
  async frame(words: string | RegExp, place = 0): Promise<Frame> {
    const iframe = this.page.locator('iframe').nth(place);
    await iframe.contentFrame().getByText(words).first().waitFor();
    const handle = await iframe.elementHandle();
    const frame = await handle.contentFrame();
    if (!frame) throw new Error('There is no frame.');
    return frame;
  }

  /** Height of an iframe within its borders. */
  height(place = 0): Promise<number> {
    return this.page
      .locator('iframe')
      .nth(place)
      .evaluate((frame) => frame.clientHeight);
  }

  /** All messages so far. */
  heard(): Promise<readonly unknown[]> {
    return this.page.evaluate(() => window.heard.map(({ data }) => data));
  }

  /** The heights that have been told in our own form. */
  async told(): Promise<readonly unknown[]> {
    return (await this.heard()).flatMap((data) => {
      const { type, height } = Object(data) as Readonly<Record<string, unknown>>;
      return type === 'news-height' ? [height] : [];
    });
  }

  /** Asks for the height, and waits for the answer: what was told before has come by then. */
  async ask(): Promise<void> {
    const { length } = await this.told();
    await this.page.evaluate(() => {
      const frame = document.querySelector('iframe');
      frame?.contentWindow?.postMessage({ type: 'news-height?' }, '*');
    });
    await expect.poll(async () => (await this.told()).length, PATIENCE).toBeGreaterThan(length);
  }
}

/** Height of a frame's content, in whole pixels. */
export const contentHeight = (frame: Frame): Promise<number> =>
  frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

/** Waits for some frames of an animation, in which sizes are noticed. */
export const animate = (page: Page | Frame, frames = 12): Promise<void> =>
  page.evaluate(async (count) => {
    for (let each = 0; each < count; each++) await new Promise(requestAnimationFrame);
  }, frames);
