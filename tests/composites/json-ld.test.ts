// Proves: src/shared/page-json-ld.ts
/** JSON-LD in the head of the page: written and removed by a summary. */
import { afterEach, describe, expect, it } from 'vitest';
import type { NewsSummaryElement } from '../../src/index.js';
import { mount, settle, show } from '../helpers/mount.js';

const ARTICLE = {
  headline: 'A bridge opens',
  url: 'https://courier.example/bridge',
  quotes: [{ id: 'late', text: 'It is late.', speaker: 'Ada' }],
};
const OTHER = { ...ARTICLE, headline: 'A bridge closes' };

const SELECTOR = 'script[type="application/ld+json"]';
const blocks = () => [...document.querySelectorAll(SELECTOR)];
/** The headlines of all blocks in the page. */
const headlines = () =>
  blocks().map(({ textContent }) => {
    const { '@graph': graph } = JSON.parse(textContent) as {
      '@graph': readonly { headline?: string }[];
    };
    return graph[0]?.headline;
  });

const write = (properties: Partial<NewsSummaryElement> = {}) =>
  show('news-summary', { article: ARTICLE, jsonLd: true, ...properties });

afterEach(() => {
  for (const block of blocks()) block.remove();
});

/** Adds JSON-LD of the page's author. */
function writeOwn(json: string, place: Element = document.head): Element {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = json;
  place.append(script);
  return script;
}

describe('a block stands in the head', () => {
  it('once, and nothing is written on the element or in it', async () => {
    const summary = await write();
    expect(headlines()).toEqual(['A bridge opens']);
    expect(blocks()[0]?.parentNode).toBe(document.head);
    expect(summary.getAttributeNames()).toEqual([]);
    expect(summary.shadowRoot?.querySelector('script')).toBeNull();
  });

  it.each([
    ['jsonld', 1],
    ['jsonld=""', 1],
    ['jsonld="true"', 1],
    // React 18 writes it so.
    ['jsonld="false"', 0],
    ['', 0],
  ])('for the attribute %s: %i', async (attribute, count) => {
    await mount(
      `<news-summary ${attribute}><script type="application/json">${JSON.stringify(ARTICLE)}</script></news-summary>`,
    );
    expect(blocks()).toHaveLength(count);
  });

  it.each([
    ['no data', undefined],
    ['data that cannot be read', '{'],
  ])('not for %s', async (_, article) => {
    await write({ article });
    expect(blocks()).toEqual([]);
  });

  it('for a headline alone', async () => {
    await write({ article: undefined, headline: 'A bridge' });
    expect(headlines()).toEqual(['A bridge']);
  });

  it('with text that cannot end it', async () => {
    const headline = '</script><script>alert(1)</script><!-- [gallery] &amp;';
    await write({ article: { ...ARTICLE, headline } });
    expect(headlines()).toEqual([headline]);
    const copy = new DOMParser().parseFromString(document.head.outerHTML, 'text/html');
    expect(copy.querySelectorAll(SELECTOR)).toHaveLength(1);
    expect(copy.querySelector(SELECTOR)?.textContent).toBe(blocks()[0]?.textContent);
  });

  it('with addresses that start at the page', async () => {
    await write({ article: { ...ARTICLE, image: { url: '/b.jpg', creditText: 'Photo: Ada' } } });
    expect(blocks()[0]?.textContent).toContain(`"${new URL('/b.jpg', document.baseURI).href}"`);
  });
});

describe('it goes with', () => {
  it.each<[string, (summary: NewsSummaryElement) => void]>([
    [
      'the element',
      (summary) => {
        summary.remove();
      },
    ],
    [
      'what is around the element',
      (summary) => {
        summary.parentElement?.remove();
      },
    ],
    [
      'the property',
      (summary) => {
        summary.jsonLd = false;
      },
    ],
    [
      'the data',
      (summary) => {
        summary.article = undefined;
      },
    ],
  ])('%s, and comes back with it', async (_, take) => {
    const summary = await write();
    take(summary);
    await settle();
    await summary.updateComplete;
    expect(blocks()).toEqual([]);
    summary.jsonLd = true;
    summary.article = ARTICLE;
    document.body.append(summary);
    await settle();
    expect(headlines()).toEqual(['A bridge opens']);
  });

  it('the attribute', async () => {
    const summary = await write({ jsonLd: false });
    for (const force of [true, false, true, false]) {
      summary.toggleAttribute('jsonld', force);
      await settle();
      expect(blocks()).toHaveLength(force ? 1 : 0);
    }
  });

  it('is not written by an element outside the page', async () => {
    const summary = await write();
    summary.remove();
    summary.article = OTHER;
    await summary.updateComplete;
    expect(blocks()).toEqual([]);
  });
});

describe('it is replaced', () => {
  it('by other data, and by data of another article', async () => {
    const summary = await write();
    for (const article of [OTHER, { headline: 'Another' }, ARTICLE]) {
      summary.article = article;
      await settle();
      expect(headlines()).toEqual([article.headline]);
    }
  });

  it('not while the data is the same', async () => {
    const summary = await write();
    const [block] = blocks();
    summary.requestUpdate();
    summary.sections = 'events';
    document.documentElement.lang = 'ru';
    await settle();
    expect(blocks()).toEqual([block]);
  });
});

describe('it is moved', () => {
  it.each(['append', 'moveBefore'])('by %s: there is one', async (method) => {
    const summary = await write();
    const place = document.createElement('div');
    document.body.append(place);
    for (let round = 0; round < 2; round++) {
      Reflect.apply(
        Reflect.get(place, method) as () => void,
        place,
        [summary, null].slice(0, method === 'append' ? 1 : 2),
      );
      await settle();
      expect(headlines()).toEqual(['A bridge opens']);
    }
  });

  it('with the element into another document', async () => {
    const summary = await write();
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument;
    page?.body.append(summary);
    await settle();
    await summary.updateComplete;
    expect(blocks()).toEqual([]);
    expect(page?.head.querySelectorAll(SELECTOR)).toHaveLength(1);
  });
});

describe('summaries of one article', () => {
  it.each([
    ['with an address', ARTICLE],
    ['without one', { headline: 'A bridge opens' }],
  ])('%s share a block, and the last to go takes it away', async (_, article) => {
    const one = await write({ article });
    const two = await write({ article: structuredClone(article) });
    expect(headlines()).toEqual(['A bridge opens']);
    one.remove();
    expect(headlines()).toEqual(['A bridge opens']);
    two.remove();
    expect(headlines()).toEqual([]);
  });

  it('that differ have the words of whoever spoke last, and of who is left', async () => {
    const one = await write();
    const two = await write({ article: OTHER });
    expect(headlines()).toEqual(['A bridge closes']);
    one.article = { ...ARTICLE, headline: 'A bridge' };
    await settle();
    expect(headlines()).toEqual(['A bridge']);
    one.remove();
    expect(headlines()).toEqual(['A bridge closes']);
    two.remove();
    expect(headlines()).toEqual([]);
  });

  it('that are others have blocks of their own', async () => {
    await write();
    await write({ article: { headline: 'Another' } });
    expect(headlines()).toEqual(['A bridge opens', 'Another']);
  });
});

describe('what others have written', () => {
  it('stays as it is, also where it is about the same article', async () => {
    const own = JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'NewsArticle', headline: 'A bridge opens', url: ARTICLE.url }],
    });
    const script = writeOwn(own);
    const summary = await write();
    expect(headlines()).toEqual(['A bridge opens', 'A bridge opens']);
    summary.remove();
    expect(blocks()).toEqual([script]);
    expect(script.textContent).toBe(own);
  });

  it.each(['head', 'body'] as const)(
    'is not said again where it says the very same in the %s',
    async (place) => {
      const summary = await write();
      const json = blocks()[0]?.textContent ?? '';
      summary.remove();
      const script = writeOwn(`\n${json}\n`, document[place]);
      document.body.append(summary);
      await settle();
      expect(blocks()).toEqual([script]);
      summary.remove();
      expect(blocks()).toEqual([script]);
    },
  );
});
