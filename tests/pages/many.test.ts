/** A page with very many elements. */
import { expect, it } from 'vitest';
import type { NewsElement } from '../../src/index.js';
import { ARTICLE, TAGS } from './article.js';
import { pageOf, useSite } from './site.js';

const site = useSite();

it('a thousand elements on one page all show their data [L18]', async () => {
  const { page, said } = await site.open(pageOf('<main></main>'));
  const wrong = await page.evaluate(
    async ([tags, article]) => {
      const main = document.querySelector('main');
      const elements = Array.from({ length: 1000 }, (_, index) => {
        const tag = tags[index % tags.length] ?? 'news-summary';
        const element: NewsElement = document.createElement(tag);
        const words = `Number ${String(index)}`;
        element.article = {
          ...article,
          headline: words,
          quotes: [{ text: words, speaker: 'Ada Quillfeather' }],
          events: [{ name: words }],
          disputes: article.disputes.map((dispute) => ({ ...dispute, topic: words })),
        } as never;
        return element;
      });
      main?.append(...elements);
      for (const element of elements) await element.updateComplete;
      return elements.flatMap(({ shadowRoot }, index) =>
        new RegExp(`Number ${String(index)}(?!\\d)`).test(shadowRoot?.textContent ?? '')
          ? []
          : index,
      );
    },
    [[...TAGS], ARTICLE] as const,
  );
  expect(wrong).toEqual([]);
  expect(said).toEqual([]);
});
