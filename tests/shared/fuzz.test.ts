/** Documents that nobody would write, set on each element one after the other: nothing breaks, nothing is made up. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDocument } from '../../src/data/read-document.js';
import type { NewsElement } from '../../src/index.js';
import { watchPrototypes } from '../fuzz/prototypes.js';
import { howOften, SEED, SHOWN, timeFor } from '../fuzz/settings.js';
import { faultsShown, missingIn } from '../fuzz/showing-rules.js';
import { cut, specimen, type Specimen, unreadable } from '../fuzz/specimens.js';
import { consoleMessages } from '../helpers/console-guard.js';
import { inside, NOW, settle, show, TAGS, type Tag } from '../helpers/mount.js';
import { sample } from '../helpers/samples.js';
import { plain } from '../helpers/shown-text.js';

let errors: string[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
  const reason: unknown = event instanceof ErrorEvent ? event.error : event.reason;
  errors.push(`${event.type}: ${reason instanceof Error ? String(reason.stack) : typeof reason}`);
  event.preventDefault();
};

beforeEach(() => {
  errors = [];
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
});

afterEach(() => {
  removeEventListener('error', note);
  removeEventListener('unhandledrejection', note);
});

/** Lets rejections come up that nobody has handled; quicker than a timer. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

const textOf = ({ textContent }: Element): string => plain(textContent);

describe.each(TAGS)('<%s>, whatever its data is', (tag: Tag) => {
  let element: NewsElement | undefined;
  let uses = 0;
  /** All text that may be shown now. */
  let texts: readonly string[] = [];

  /** The element of the document before, or now and then another that has shown nothing yet. */
  async function nextElement(): Promise<NewsElement> {
    if (element && uses++ % 50 > 0) return element;
    document.body.replaceChildren();
    texts = [];
    // Nothing is laid out, so that no picture is asked for.
    element = await show(tag, { hidden: true, now: NOW });
    return element;
  }

  // A card and a panel show one item only: the one that they are asked for.
  const isSingle = tag === 'news-quote-card' || tag === 'news-statement-denial';

  /** One of the items that must be there, where the element shows only one. */
  function pick({ kept }: Specimen, turn: number): string | undefined {
    const items = tag === 'news-quote-card' ? kept.quotes : kept.disputes;
    const ids = items.flatMap(({ id }) => id ?? []);
    return isSingle ? ids[turn % ids.length] : undefined;
  }

  it(
    'throws nothing, shows nothing that is not in the data, and every part that can be read [D4 D8 D9 D10 D13 D17]',
    { timeout: timeFor(SHOWN) },
    async ({ task }) => {
      const changes = watchPrototypes();
      task.meta.documents = 0;
      await fc.assert(
        fc.asyncProperty(specimen, fc.nat(100), async (given, turn) => {
          task.meta.documents = (task.meta.documents ?? 0) + 1;
          const shown = await nextElement();
          const item = pick(given, turn);
          // If nothing can be read, the element keeps its content.
          const isRead = readDocument(given.make()).value !== undefined;
          texts = isRead ? given.texts : [...texts, ...given.texts];
          try {
            shown.item = item;
            shown.article = given.make() as string;
            await settle();
            await nextTask();
            const faults = [
              ...errors.splice(0),
              ...consoleMessages().filter((words) => !words.startsWith('<news-')),
              ...faultsShown(shown, texts),
              ...(item === undefined && isSingle ? [] : missingIn(shown, given.kept, item)),
              ...changes(),
            ];
            if (faults.length > 0) throw new Error(faults.slice(0, 5).join('\n'));
          } catch (error) {
            // Discards the element after a failure.
            element = undefined;
            throw error;
          }
        }),
        howOften(SHOWN),
      );
      expect(task.meta.documents).toBeGreaterThan(0);
    },
  );

  it('keeps what it shows where the next data cannot be read [D4 D8 D17]', async () => {
    const shown = await show(tag, { hidden: true });
    const words = (): string => inside(shown, '[part=root]').map(textOf).join();
    await fc.assert(
      fc.asyncProperty(fc.oneof(cut, unreadable), async (given) => {
        shown.article = sample('lavrov-rubio');
        await settle();
        const before = words();
        expect(before).not.toBe('');
        shown.article = given.make() as string;
        await settle();
        expect(words()).toBe(before);
        expect(shown.issues.map(({ code }) => code)).toEqual([given.isBroken ? 'parse' : 'shape']);
      }),
      { seed: SEED, numRuns: 30 },
    );
  });
});
