// Proves: src/shared/document-source.ts
/** Sources of an element's data, which are never merged. */
import { describe, expect, it, vi } from 'vitest';
import type { NewsQuoteCardElement } from '../../src/index.js';
import { mount, one, settle, show, TAGS, turn } from '../helpers/mount.js';
import { json, mockNetwork, newAddress } from '../helpers/network.js';
import { sample } from '../helpers/samples.js';
import { shownText } from '../helpers/shown-text.js';
import { scriptOf } from '../pages/article.js';

const quote = (text: string) => ({ text, speaker: 'Ada Quillfeather' });
const wordsOf = (card: Element) => shownText(one(card, 'blockquote'));
const mountCard = (markup: string) => mount<NewsQuoteCardElement>(markup);

describe('the article', () => {
  it.each([
    ['a quote', quote('Said.')],
    ['a list of quotes', [quote('Said.'), quote('Said later.')]],
    ['a document', { headline: 'A headline', quotes: [quote('Said.')] }],
    ['JSON text', JSON.stringify(quote('Said.'))],
  ])('is %s as a property', async (_, article) => {
    expect(wordsOf(await show('news-quote-card', { article }))).toBe('“Said.”');
  });

  it('is JSON in an attribute', async () => {
    const article = JSON.stringify(quote('Said.')).replace(/"/g, '&quot;');
    expect(
      wordsOf(await mountCard(`<news-quote-card article="${article}"></news-quote-card>`)),
    ).toBe('“Said.”');
  });

  it('replaces what was there as a whole', async () => {
    const card = await show('news-quote-card', {
      article: { ...quote('Said.'), context: 'In the harbour.', saidTo: 'Meridel Courier' },
    });
    card.article = quote('Unsaid.');
    await card.updateComplete;
    expect(shownText(card)).toContain('“Unsaid.”');
    expect(shownText(card)).not.toMatch(/harbour|Courier/);
  });
});

describe('a child script', () => {
  it('is no fault while the parser is inside it [L3]', async () => {
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    const [first, second] = [
      JSON.stringify(quote('Said.')).slice(0, 12),
      JSON.stringify(quote('Said.')).slice(12),
    ];
    const heard: Event[] = [];
    const card = await mountCard(
      `<news-quote-card>Fallback<script type="application/json">${first}</script></news-quote-card>`,
    );
    card.addEventListener('news-error', (event) => heard.push(event));
    expect(shownText(card)).toBe('Fallback');
    card.querySelector('script')?.append(second);
    state.mockReturnValue('interactive');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await turn();
    expect(wordsOf(card)).toBe('“Said.”');
    expect(heard).toEqual([]);
    expect(card.issues).toEqual([]);
  });

  it('that never becomes complete is a fault once the page is parsed [L3]', async () => {
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    const card = await mountCard(
      '<news-quote-card>Fallback<script type="application/json">{"te</script></news-quote-card>',
    );
    expect(card.issues).toEqual([]);
    state.mockReturnValue('interactive');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await turn();
    expect(card.issues.map(({ code }) => code)).toEqual(['parse']);
    expect(shownText(card)).toBe('Fallback');
  });
});

describe('src="#id"', () => {
  it('reads a script of the page', async () => {
    const box = await mount(
      `<div><script type="application/json" id="shared">${JSON.stringify(quote('Said.'))}</script>
        <news-quote-card src="#shared"></news-quote-card></div>`,
    );
    expect(shownText(box)).toContain('“Said.”');
  });
});

it('goes by the most explicit source and never merges [N19]', async () => {
  const address = newAddress();
  mockNetwork({ [address]: () => json(quote('From src.')) });
  const card = await mountCard(
    `<news-quote-card src="${address}" text="From attributes." context="Of the attributes.">Fallback${scriptOf(quote('From the script.'))}</news-quote-card>`,
  );
  card.article = quote('From the article.');
  const steps: [() => void, string][] = [
    [() => undefined, '“From the article.”'],
    [() => (card.article = undefined), '“From src.”'],
    [
      () => {
        card.removeAttribute('src');
      },
      '“From the script.”',
    ],
    [() => card.querySelector('script')?.remove(), '“From attributes.”'],
  ];
  for (const [step, words] of steps) {
    step();
    await vi.waitFor(() => {
      expect(wordsOf(card)).toBe(words);
    });
    expect(shownText(card).includes('Of the attributes.')).toBe(words === '“From attributes.”');
  }
  card.removeAttribute('text');
  await settle();
  expect(shownText(card)).toBe('Fallback');
});

describe('no source', () => {
  it.each(TAGS)('and no content of <%s> takes no room', async (tag) => {
    expect((await show(tag)).getBoundingClientRect().height).toBe(0);
  });
});

describe('item', () => {
  it.each([
    ['news-quote-card', 'quote-no-change', 'no meaningful change', 'different expectations'],
    ['news-event-timeline', 'event-budapest-summit', 'Putin–Trump summit', 'Phone call'],
    ['news-statement-denial', 'dispute-timing', 'On timing and place', 'On the reported delay'],
  ] as const)('chooses what <%s> shows', async (tag, item, shown, other) => {
    const element = await show(tag, { article: sample('lavrov-rubio'), item });
    expect(shownText(element)).toContain(shown);
    expect(shownText(element)).not.toContain(other);
    expect(element.issues).toEqual([]);
  });

  it.each(TAGS.slice(0, 3))('that does not exist is an issue of <%s>', async (tag) => {
    const told: Event[] = [];
    const element = await mount(`<${tag} item="nobody">Fallback</${tag}>`);
    element.addEventListener('news-error', (event) => told.push(event));
    element.article = sample('lavrov-rubio');
    await element.updateComplete;
    expect(element.issues).toMatchObject([{ code: 'reference', path: '/item' }]);
    expect(told).toHaveLength(1);
    expect(shownText(element)).toBe('Fallback');
  });

  it('may change', async () => {
    const card = await show('news-quote-card', { article: sample('lavrov-rubio') });
    card.item = 'quote-never-agreed';
    await card.updateComplete;
    expect(wordsOf(card)).toContain('it’s impossible to postpone');
  });
});
