/** An element that gets into another document: a frame, a popup, one without a window; and back. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { NewsElement } from '../../src/index.js';
import { quickOrAll } from '../helpers/lane.js';
import { ARTICLE, type Tag, TAGS, WAYS, WORDS } from './article.js';
import { MODULE, pageOf, useSite } from './site.js';

const site = useSite();
const tags = quickOrAll<readonly Tag[]>(['news-summary'], TAGS);
site.put('/blank.html', '<!doctype html><title>Other</title><body>');

/** The documents an element may get into; the popup is opened by the page itself. */
const PLACES = ['a frame', 'a popup', 'a document without a window'] as const;
type Place = (typeof PLACES)[number];

/** History of the element before it moves. */
const STARTS = {
  'after it was shown here': (tag: Tag) => WAYS.child(tag),
  'before it was anywhere': () => '',
} as const;

interface Look {
  readonly text: string;
  /** A style of every element's frame, nested ones too. */
  readonly styles: readonly string[];
}

async function prepare(page: Page): Promise<void> {
  await page.evaluate(() => {
    const look = (element: Element): Look => {
      const styles: string[] = [];
      let text = '';
      const walk = (root: ShadowRoot | null): void => {
        for (const node of root?.querySelectorAll('*') ?? []) {
          const view = node.ownerDocument.defaultView;
          if (node.matches('[part=root]') && view)
            styles.push(view.getComputedStyle(node).containerType);
          for (const child of node.childNodes)
            if (child.nodeType === 3) text += child.nodeValue ?? '';
          walk(node.shadowRoot);
        }
      };
      walk(element.shadowRoot);
      return { text, styles };
    };
    const make = (place: string): Document => {
      const made =
        place === 'a frame'
          ? document.querySelector('iframe')?.contentDocument
          : place === 'a popup'
            ? window.open('about:blank')?.document
            : document.implementation.createHTMLDocument();
      if (!made) throw new Error(`no document for ${place}`);
      return made;
    };
    Object.assign(window, { look, make });
  });
}

declare global {
  interface Window {
    look: (element: Element) => Look;
    make: (place: string) => Document;
    other: Document;
    moved: NewsElement;
  }
}

describe.each(PLACES)('moved to %s', (place: Place) => {
  describe.each(Object.keys(STARTS) as (keyof typeof STARTS)[])('%s', (start) => {
    it.each(tags)('<%s> is shown in its own style there and at home again [L8]', async (tag) => {
      const frame = '<iframe src="/blank.html" width="600" height="400"></iframe>';
      const { page, said } = await site.open(pageOf(STARTS[start](tag) + frame));
      await prepare(page);
      const [there, changed, back] = await page.evaluate(
        async ([name, where, article]) => {
          const element = document.querySelector<NewsElement>(name) ?? document.createElement(name);
          element.article = article as typeof element.article;
          window.other = window.make(where);
          const wait = () => new Promise((resolve) => setTimeout(resolve, 60));
          await wait();
          window.other.body.append(element);
          await wait();
          const first = window.look(element);
          element.setAttribute('headinglevel', '4');
          element.article = { ...article, headline: 'Changed', publisher: 'Meridel Post' } as never;
          await wait();
          const second = window.look(element);
          document.body.append(element);
          await wait();
          return [first, second, window.look(element)] as const;
        },
        [tag, place, ARTICLE] as const,
      );
      expect(back.text).toContain(tag === 'news-summary' ? 'Changed' : WORDS[tag]);
      expect(back.styles.length).toBeGreaterThan(0);
      expect(new Set(back.styles)).toEqual(new Set(['inline-size']));
      if (place !== 'a document without a window') {
        expect(there.text).toContain(WORDS[tag]);
        expect(new Set(there.styles)).toEqual(new Set(['inline-size']));
        expect(changed.styles).toHaveLength(back.styles.length);
        if (tag === 'news-summary') expect(changed.text).toContain('Changed');
      }
      expect(said).toEqual([]);
    });
  });
});

describe('in another document', () => {
  it.each(['a frame', 'a popup'] as const)(
    'a reader can open the original and copy: %s [L8]',
    async (place) => {
      const frame = '<iframe src="/blank.html" width="800" height="500"></iframe>';
      const { page } = await site.open(pageOf(WAYS.child('news-quote-card') + frame), {
        context: { permissions: ['clipboard-read', 'clipboard-write'] },
      });
      await prepare(page);
      await page.evaluate(async (where) => {
        const element = document.querySelector('news-quote-card');
        if (!element) throw new Error('no card');
        window.other = window.make(where);
        await new Promise((resolve) => setTimeout(resolve, 200));
        window.other.body.append(element);
        element.addEventListener('news-share', ({ action }) => (document.title += ` ${action}`));
        element.addEventListener('news-toggle', () => (document.title += ' toggle'));
      }, place);
      const popup = page.context().pages()[1];
      const there = place === 'a popup' && popup ? popup : page.frameLocator('iframe');
      await there.getByRole('button', { name: 'In Russian' }).click();
      await there.getByText('О дне никто не договаривался.').waitFor();
      await there.getByRole('button', { name: 'Copy text' }).click();
      await there.getByRole('button', { name: /Copied|Copying/ }).waitFor();
      expect(await page.title()).toBe('News toggle copy-text');
    },
  );

  it.each(tags)('made by that document, it comes alive in this one: <%s> [L8]', async (tag) => {
    const { page, said } = await site.open(pageOf('<iframe src="/blank.html"></iframe>'));
    await prepare(page);
    const look = await page.evaluate(
      async ([name, article]) => {
        const element = window.make('a frame').createElement(name) as NewsElement;
        element.setAttribute('article', JSON.stringify(article));
        document.body.append(element);
        await new Promise((resolve) => setTimeout(resolve, 60));
        return window.look(element);
      },
      [tag, ARTICLE] as const,
    );
    expect(look.text).toContain(WORDS[tag]);
    expect(new Set(look.styles)).toEqual(new Set(['inline-size']));
    expect(said).toEqual([]);
  });

  it('which has the library as well, it is shown all the same [L8 L10]', async () => {
    site.put('/with-library.html', pageOf('', MODULE));
    const { page, said } = await site.open(pageOf('<iframe src="/with-library.html"></iframe>'));
    await prepare(page);
    const looks = await page.evaluate(async (article) => {
      const other = window.make('a frame');
      const made = ['here', 'there'].map((where) => {
        const owner = where === 'here' ? document : other;
        const element = owner.createElement('news-summary');
        element.article = article as never;
        (where === 'here' ? other : document).body.append(element);
        return element;
      });
      await new Promise((resolve) => setTimeout(resolve, 100));
      return made.map(window.look);
    }, ARTICLE);
    for (const { text, styles } of looks) {
      expect(text).toContain(WORDS['news-summary']);
      expect(new Set(styles)).toEqual(new Set(['inline-size']));
    }
    expect(said).toEqual([]);
  });
});
