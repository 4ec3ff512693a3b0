/** An element that is moved within its page, by whatever means. */
import { describe, expect, it } from 'vitest';
import type { NewsElement } from '../../src/index.js';
import { TAGS, WAYS, WORDS } from './article.js';
import { shown } from './shown.js';
import { pageOf, settle, useSite } from './site.js';

const site = useSite();

describe.each(['append', 'moveBefore'] as const)('moved within the page by %s', (method) => {
  it.each(TAGS)('<%s> stays as it is, and asks for nothing again [L7]', async (tag) => {
    const columns = `<div id="from">${WAYS.address(tag)}</div><div id="to"></div>`;
    const { page, requests, said } = await site.open(pageOf(columns));
    const before = await shown(page, tag);
    expect(before).toContain(WORDS[tag]);
    const count = requests.length;
    const result = await page.evaluate(
      async ([name, how]) => {
        const element = document.querySelector<NewsElement>(name);
        const to = document.querySelector('#to');
        if (!element?.shadowRoot || !to) throw new Error(name);
        const nodes = [...element.shadowRoot.querySelectorAll('*')];
        const focused = element.shadowRoot.querySelector<HTMLElement>('button, a');
        focused?.focus();
        const told: string[] = [];
        for (const type of ['news-load', 'news-error'])
          element.addEventListener(type, () => told.push(type));
        const writes: MutationRecord[] = [];
        const observer = new MutationObserver((records) => writes.push(...records));
        const everything = {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        };
        observer.observe(element.shadowRoot, everything);
        for (let round = 0; round < 3; round++) {
          if (how === 'append') to.append(element);
          else Reflect.apply(Reflect.get(to, how) as () => void, to, [element, null]);
          // In a microtask, in a task, in a frame: whenever it might come to its mind.
          await Promise.resolve();
          await element.updateComplete;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        const after = [...element.shadowRoot.querySelectorAll('*')];
        const isFocused = !!focused && element.shadowRoot.activeElement === focused;
        return {
          told,
          writes: writes.map(({ type, target }) => `${type} ${target.nodeName}`),
          isSame: after.length === nodes.length && after.every((node, i) => node === nodes[i]),
          keepsFocus: focused ? isFocused : undefined,
        };
      },
      [tag, method] as const,
    );
    expect(result).toMatchObject({ told: [], writes: [], isSame: true });
    if (method === 'moveBefore') expect(result.keepsFocus).not.toBe(false);
    expect(await shown(page, tag)).toBe(before);
    expect(requests).toHaveLength(count);
    expect(said).toEqual([]);
  });
});

it('what the reader opened stays open when the card is moved [L7]', async () => {
  const { page } = await site.open(pageOf(`${WAYS.child('news-quote-card')}<div id="to"></div>`));
  await page.getByRole('button', { name: 'In Russian' }).click();
  await page.evaluate(() => {
    const card = document.querySelector('news-quote-card');
    if (card) document.querySelector('#to')?.append(card);
  });
  await settle(page);
  expect(await shown(page, 'news-quote-card')).toContain('О дне никто не договаривался.');
});
