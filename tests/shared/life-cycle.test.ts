// Proves: src/shared/news-element.ts, src/shared/version.ts
/** Elements that come and go, are copied, and are registered twice. */
import { LitElement } from 'lit';
import { describe, expect, it } from 'vitest';
import { NewsQuoteCardElement } from '../../src/index.js';
import { define } from '../../src/shared/define.js';
import { consoleMessages, expectConsole } from '../helpers/console-guard.js';
import { inside, mount, one, settle, show, TAGS, turn } from '../helpers/mount.js';
import { sample, samples } from '../helpers/samples.js';
import { shownText } from '../helpers/shown-text.js';
import { scriptOf } from '../pages/article.js';

const quote = { text: 'Said.', speaker: 'Ada Quillfeather' };

describe.each(TAGS)('<%s>', (tag) => {
  it('shows the same once it is back in the page', async () => {
    const element = await show(tag, { article: sample('lavrov-rubio') });
    const before = shownText(element);
    const { parentElement } = element;
    element.remove();
    await turn();
    parentElement?.append(element);
    await settle();
    expect(shownText(element)).toBe(before);
  });

  it.each([...samples])(
    'writes nothing in an update that changes nothing: %s',
    async (_, article) => {
      const element = await show(tag, { article });
      const elements = [element, ...inside(element, '*')].filter((el) => el instanceof LitElement);
      const changes: string[] = [];
      const observer = new MutationObserver((records) => {
        changes.push(...records.map(({ type, target }) => `${type} ${target.nodeName}`));
      });
      const everything = { subtree: true, childList: true, attributes: true, characterData: true };
      for (const { shadowRoot } of elements)
        if (shadowRoot) observer.observe(shadowRoot, everything);
      for (const each of elements) each.requestUpdate();
      await settle();
      observer.disconnect();
      expect(changes).toEqual([]);
    },
  );

  it('takes properties that were set before it was known', async () => {
    const [, first] = tag.split('-');
    const late = document.createElement(`late-${first ?? ''}`) as unknown as InstanceType<
      typeof NewsQuoteCardElement
    >;
    late.article = sample('lavrov-rubio');
    late.headingLevel = 2;
    document.body.append(late);
    const known = customElements.get(tag) as typeof NewsQuoteCardElement;
    customElements.define(late.localName, class extends known {});
    await late.updateComplete;
    expect(shownText(late).length).toBeGreaterThan(50);
    expect(late.headingLevel).toBe(2);
    expect(Object.hasOwn(late, 'article')).toBe(false);
  });

  it.each([undefined, null, '', false, 0])('takes %s for no data', async (nothing) => {
    const element = await mount(`<${tag}>Fallback</${tag}>`);
    Object.assign(element, { article: nothing, src: nothing, item: nothing });
    await element.updateComplete;
    expect(shownText(element)).toBe('Fallback');
    expect(element.issues).toEqual([]);
  });
});

describe('out of the page, an element', () => {
  it('misses a change of language, and catches up', async () => {
    const card = await show('news-quote-card', { article: quote });
    const { parentElement } = card;
    card.remove();
    document.documentElement.lang = 'eo';
    await turn();
    document.documentElement.dir = 'rtl';
    parentElement?.append(card);
    await card.updateComplete;
    expect(one(card, '[part=root]').dir).toBe('rtl');
  });

  it('misses a change of its script, and catches up', async () => {
    const card = await mount(`<news-quote-card>${scriptOf(quote)}</news-quote-card>`);
    const { parentElement } = card;
    card.remove();
    card.querySelector('script')?.replaceChildren(JSON.stringify({ ...quote, text: 'Unsaid.' }));
    parentElement?.append(card);
    await settle();
    expect(shownText(card)).toContain('“Unsaid.”');
  });

  it('takes its data as well', async () => {
    const card = document.createElement('news-quote-card');
    card.article = quote;
    await turn();
    document.body.append(card);
    await card.updateComplete;
    expect(shownText(card)).toContain('“Said.”');
  });
});

describe('a tag', () => {
  it('stays with the class that had it first, and the console says so', () => {
    expectConsole(/<news-quote-card> is already defined \(version \d+\.\d+\.\d+\)/);
    class Second extends NewsQuoteCardElement {}
    define('news-quote-card', Second);
    expect(customElements.get('news-quote-card')).toBe(NewsQuoteCardElement);
    expect(consoleMessages()).toHaveLength(1);
  });

  it('stays with anybody else’s class, and the others are still registered', () => {
    expectConsole(/<their-card> is already defined \(by something else\)/);
    customElements.define('their-card', class extends HTMLElement {});
    class Ours extends NewsQuoteCardElement {}
    define('their-card', Ours);
    define('our-card', Ours);
    expect(customElements.get('our-card')).toBe(Ours);
  });

  it('may be registered again with the same class: nothing is said', () => {
    define('news-quote-card', NewsQuoteCardElement);
    expect(consoleMessages()).toEqual([]);
  });
});
