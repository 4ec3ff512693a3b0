/** Chromium for the samples. Restarts after a crash. */
import { type Browser, chromium, type LaunchOptions, type Page } from 'playwright';
import { needChromium } from '../../scripts/browsers.js';

/** A page gave no answer in time. */
export class NoAnswerError extends Error {}
/** A page or the browser crashed. */
export class CrashError extends Error {}

/** Fails all requests to other hosts at once, such as for fonts: no network is measured. */
const withoutNetwork = (options: LaunchOptions): LaunchOptions => ({
  ...options,
  args: [...(options.args ?? []), '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});

/** Opens fresh pages, one at a time. */
export class Measured {
  #options: LaunchOptions | undefined;
  #browser: Browser | undefined;
  /** Console errors of pages, by sample name. */
  readonly complaints = new Map<string, Set<string>>();

  async browser(): Promise<Browser> {
    this.#options ??= withoutNetwork(await needChromium());
    if (!this.#browser?.isConnected()) this.#browser = await chromium.launch(this.#options);
    return this.#browser;
  }

  /**
   * Does something in a fresh page of a fresh context, where nothing is warm.
   *
   * @param seconds after which the page is given up, with the browser: its main thread may never come back.
   * They are counted anew when the work says that the page is ready: to be slow before that is another matter.
   */
  async inFreshPage<T>(
    name: string,
    seconds: number,
    work: (page: Page, browser: Browser, ready: () => void) => Promise<T>,
  ): Promise<T> {
    const browser = await this.browser();
    const context = await browser.newContext({
      viewport: { width: 960, height: 800 },
      locale: 'en-GB',
      timezoneId: 'Europe/Berlin',
    });
    const page = await context.newPage();
    this.#listen(name, page);
    let isReady = false;
    let timer: NodeJS.Timeout | undefined;
    let giveUp: () => void = () => undefined;
    const over = new Promise<never>((_, reject) => {
      const crash = (): void => {
        reject(new CrashError(isReady ? 'crashed' : 'crashed before'));
      };
      giveUp = () => {
        reject(new NoAnswerError(`${isReady ? 'no answer' : 'not ready'} in ${seconds} s`));
      };
      timer = setTimeout(giveUp, seconds * 1000);
      page.on('crash', crash);
      browser.on('disconnected', crash);
    });
    const ready = (): void => {
      isReady = true;
      clearTimeout(timer);
      timer = setTimeout(giveUp, seconds * 1000);
    };
    try {
      const result = await Promise.race([work(page, browser, ready), over]);
      await context.close();
      return result;
    } catch (error) {
      await this.close();
      throw error;
    } finally {
      clearTimeout(timer);
      over.catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    this.#browser = undefined;
  }

  #listen(name: string, page: Page): void {
    const note = (words: string): void => {
      const known = this.complaints.get(name) ?? new Set<string>();
      this.complaints.set(name, known.add(words.slice(0, 300)));
    };
    page.on('pageerror', (error) => {
      note(String(error));
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) note(message.text());
    });
  }
}
