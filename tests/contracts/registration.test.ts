// Proves: src/shared/define.ts, src/components/event-timeline/event-timeline.ts,
//   src/components/quote-card/quote-card.ts, src/components/statement-denial/statement-denial.ts,
//   src/composites/news-summary/news-summary.ts
/** Only registration files define tags; importing a class defines nothing. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

const ALL = ['news-event-timeline', 'news-quote-card', 'news-statement-denial', 'news-summary'];

/** A page of its own for each test: nothing is defined, no module has been imported. */
let defined: Map<string, CustomElementConstructor>;

beforeEach(async () => {
  vi.resetModules();
  // Lit brings a stand-in for the page where there is none; it must not take the place of ours.
  await import('lit');
  defined = new Map();
  vi.stubGlobal('customElements', {
    get: (tag: string) => defined.get(tag),
    define: (tag: string, element: CustomElementConstructor) => defined.set(tag, element),
  });
});

const tags = () => [...defined.keys()].sort();

describe('importing', () => {
  it.each([
    ['elements', () => import('../../src/elements.js'), []],
    ['data', () => import('../../src/data.js'), []],
    ['locales/ru', () => import('../../src/i18n/locales/ru.js'), []],
    [
      'quote-card.element',
      () => import('../../src/components/quote-card/quote-card.element.js'),
      [],
    ],
    [
      'news-summary.element',
      () => import('../../src/composites/news-summary/news-summary.element.js'),
      [],
    ],
    ['quote-card', () => import('../../src/components/quote-card/quote-card.js'), [ALL[1]]],
    [
      'event-timeline',
      () => import('../../src/components/event-timeline/event-timeline.js'),
      [ALL[0]],
    ],
    [
      'statement-denial',
      () => import('../../src/components/statement-denial/statement-denial.js'),
      [ALL[2]],
    ],
    ['news-summary', () => import('../../src/composites/news-summary/news-summary.js'), ALL],
    ['index', () => import('../../src/index.js'), ALL],
    ['cdn', () => import('../../src/cdn.js'), ALL],
  ])('%s registers what it should', async (_, load, expected) => {
    await load();
    expect(tags()).toEqual(expected);
  });

  it('entries in any order registers each tag once, with the class that is exported', async () => {
    const warn = vi.spyOn(console, 'warn');
    await import('../../src/composites/news-summary/news-summary.js');
    const { NewsQuoteCardElement } = await import('../../src/components/quote-card/quote-card.js');
    const all = await import('../../src/index.js');
    expect(defined.get('news-quote-card')).toBe(NewsQuoteCardElement);
    expect(defined.get('news-summary')).toBe(all.NewsSummaryElement);
    expect(all.NewsQuoteCardElement).toBe(NewsQuoteCardElement);
    expect(warn).not.toHaveBeenCalled();
  });

  it('on a server without any registry does not throw', async () => {
    vi.stubGlobal('customElements', undefined);
    await expect(import('../../src/index.js')).resolves.toBeDefined();
  });
});

it('a language speaks once its file is imported, and not before', async () => {
  const { findLocale } = await import('../../src/i18n/locales.js');
  expect(findLocale('ru').language).toBe('en');
  await import('../../src/i18n/locales/ru.js');
  expect(findLocale('ru').language).toBe('ru');
  expect(findLocale('ar').language).toBe('en');
});
