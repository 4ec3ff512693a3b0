/** Thousands of elements that come and go leave nothing behind. */
import type { CDPSession } from 'playwright';
import { expect, it } from 'vitest';
import type { NewsElement } from '../../src/index.js';
import { quickOrAll } from '../helpers/lane.js';
import { ARTICLE, TAGS } from './article.js';
import { type Opened, pageOf, useSite } from './site.js';

const CYCLES = quickOrAll<number>(500, 10_000);

const site = useSite();

interface Kept {
  readonly timers: number;
  readonly observers: number;
  readonly controllers: number;
  readonly elements: number;
  readonly listeners: number;
}

declare global {
  interface Window {
    kept: () => Kept;
    follow: (element: Element) => void;
    article: unknown;
  }
}

/** Counts what is alive; runs before anything of the page does. */
function watch(): void {
  const timers = new Set<unknown>();
  const { setTimeout: set, clearTimeout: clear } = window;
  const startTimer = (task: () => void, ...rest: never[]) => {
    const id: unknown = set(
      () => {
        timers.delete(id);
        task();
      },
      ...rest,
    );
    timers.add(id);
    return id;
  };
  const endTimer = (id: number) => {
    timers.delete(id);
    clear(id);
  };
  const observers = new Set<WeakRef<object>>();
  const known = new WeakMap<object, WeakRef<object>>();
  const { observe, disconnect } = MutationObserver.prototype;
  MutationObserver.prototype.observe = function (this: MutationObserver, ...words) {
    const ref = known.get(this) ?? new WeakRef(this);
    known.set(this, ref);
    observers.add(ref);
    observe.apply(this, words);
  };
  MutationObserver.prototype.disconnect = function (this: MutationObserver) {
    const ref = known.get(this);
    if (ref) observers.delete(ref);
    disconnect.call(this);
  };
  const controllers: WeakRef<object>[] = [];
  const Abort = AbortController;
  class Watched extends Abort {
    constructor() {
      super();
      controllers.push(new WeakRef(this));
    }
  }
  // Listeners on the page would outlive every element.
  let listeners = 0;
  for (const target of [window, document]) {
    const { addEventListener: add, removeEventListener: remove } = target;
    target.addEventListener = (...words: Parameters<typeof add>) => {
      listeners++;
      add.apply(target, words);
    };
    target.removeEventListener = (...words: Parameters<typeof remove>) => {
      listeners--;
      remove.apply(target, words);
    };
  }
  const elements: WeakRef<object>[] = [];
  const alive = (refs: Iterable<WeakRef<object>>) => [...refs].filter((ref) => ref.deref()).length;
  Object.assign(window, {
    setTimeout: startTimer,
    clearTimeout: endTimer,
    AbortController: Watched,
    follow: (element: Element) => elements.push(new WeakRef(element)),
    kept: (): Kept => ({
      timers: timers.size,
      observers: alive(observers),
      controllers: alive(controllers),
      elements: alive(elements),
      listeners,
    }),
  });
}

async function collectGarbage(session: CDPSession): Promise<void> {
  for (let round = 0; round < 4; round++) await session.send('HeapProfiler.collectGarbage');
}

/** The browser's own counters, after what can be forgotten is forgotten. */
async function count(session: CDPSession): Promise<Record<string, number>> {
  await collectGarbage(session);
  const { metrics } = await session.send('Performance.getMetrics');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return {
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    documents: of('Documents'),
    heap: usedSize,
  };
}

type Work = (times: number) => Promise<void>;

async function expectNothingLeft({ page, said }: Opened, work: Work): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  // Warm-up: fills everything kept once per page, compiled code included.
  await work(quickOrAll<number>(1000, 4000));
  await count(session);
  const before = await count(session);
  await work(CYCLES);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  const after = await count(session);
  const more = (name: string) => (after[name] ?? NaN) - (before[name] ?? NaN);
  expect(Math.abs(more('nodes')), 'nodes').toBeLessThanOrEqual(20);
  expect(Math.abs(more('listeners')), 'listeners').toBeLessThanOrEqual(20);
  expect(more('documents'), 'documents').toBe(0);
  expect(more('heap'), 'bytes').toBeLessThanOrEqual(quickOrAll<number>(100_000, 200_000));
  expect(said).toEqual([]);
}

const open = async () => {
  const opened = await site.open(pageOf('<main></main>'), { init: watch });
  await opened.page.evaluate((article) => (window.article = article), ARTICLE);
  // Playwright lives in the page as well.
  const before = await opened.page.evaluate(() => window.kept());
  return { ...opened, before };
};

it('elements that come and go leave nothing behind [L17]', async () => {
  const opened = await open();
  const { page, before } = opened;
  const work = (times: number) =>
    page.evaluate(
      async ([tags, rounds]) => {
        const main = document.querySelector('main');
        for (let round = 0; round < rounds; round++) {
          const tag = tags[round % tags.length] ?? 'news-summary';
          const element: NewsElement = document.createElement(tag);
          if (round % 100 < tags.length) window.follow(element);
          element.article = window.article as never;
          main?.append(element);
          await element.updateComplete;
          element.remove();
          if (round % 100 === 0) await new Promise((resolve) => setTimeout(resolve));
        }
      },
      [[...TAGS], times] as const,
    );
  await expectNothingLeft(opened, work);
  expect(await page.evaluate(() => window.kept())).toEqual(before);
}, 240_000);

it('one of each, put back again and again, is as it was [L17]', async () => {
  const opened = await open();
  const { page } = opened;
  await page.evaluate(
    (tags) => {
      for (const tag of tags) {
        const element: NewsElement = document.createElement(tag);
        element.article = window.article as never;
        document.querySelector('main')?.append(element);
      }
    },
    [...TAGS],
  );
  const kept = await page.evaluate(() => window.kept());
  const work = (times: number) =>
    page.evaluate(async (rounds) => {
      const main = document.querySelector('main');
      for (let round = 0; round < rounds; round++) {
        const element = main?.firstElementChild as NewsElement;
        element.remove();
        if (round % 3 === 0) await Promise.resolve();
        main?.append(element);
        await element.updateComplete;
        if (round % 100 === 0) await new Promise((resolve) => setTimeout(resolve));
      }
    }, times);
  await expectNothingLeft(opened, work);
  expect(await page.evaluate(() => window.kept())).toEqual(kept);
}, 240_000);

it('loads that nobody waits for any more leave no timer and no request behind [L17]', async () => {
  site.answer('/never.json', () => undefined);
  const { page, said, before } = await open();
  await page.evaluate(
    async (tags) => {
      for (let round = 0; round < 200; round++) {
        const tag = tags[round % tags.length] ?? 'news-summary';
        const element: NewsElement = document.createElement(tag);
        window.follow(element);
        element.src = `/never.json?${round % 50}`;
        document.body.append(element);
        await element.updateComplete;
        element.remove();
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    },
    [...TAGS],
  );
  await collectGarbage(await page.context().newCDPSession(page));
  expect(await page.evaluate(() => window.kept())).toEqual(before);
  expect(said).toEqual([]);
});
