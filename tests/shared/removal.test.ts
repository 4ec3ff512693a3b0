/** Elements that are removed, moved and copied. */
import { describe, expect, it, vi } from 'vitest';
import type { NewsElement } from '../../src/index.js';
import { inside, mount, settle, TAGS, turn } from '../helpers/mount.js';
import { json, mockNetwork, newAddress } from '../helpers/network.js';
import { press } from '../helpers/press.js';
import { shownText } from '../helpers/shown-text.js';
import { ARTICLE, SIMPLE, WAYS, WORDS } from '../pages/article.js';

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(TAGS)('<%s>', (tag) => {
  it.each([
    ['news-load', ['news-load']],
    ['news-error', ['news-load', 'news-error']],
  ])('removed in its own %s says no more [L6]', async (type, expected) => {
    const address = newAddress();
    const bad = { ...ARTICLE, keyPoints: 7, quotes: [...ARTICLE.quotes, 5] };
    mockNetwork({ [address]: () => json(bad) });
    const element: NewsElement = document.createElement(tag);
    const heard: string[] = [];
    for (const each of ['news-load', 'news-error'])
      element.addEventListener(each, () => {
        heard.push(each);
        if (each === type) element.remove();
      });
    element.src = address;
    document.body.append(element);
    await expect.poll(() => element.isConnected).toBe(false);
    await wait(50);
    expect(heard).toEqual(expected);
  });

  it.each(['append', 'moveBefore'])(
    'moved by %s stays as it is, and asks for nothing again [L7]',
    async (method) => {
      const address = newAddress();
      // Without its picture: whether that comes is told a little later, and shown.
      const article = { ...ARTICLE, image: undefined };
      const fetched = mockNetwork({ [address]: () => json(article) });
      const element = await mount(`<${tag} src="${address}"></${tag}>`);
      await expect.poll(() => shownText(element)).toContain(WORDS[tag]);
      await settle();
      const [before, requests] = [shownText(element), fetched.mock.calls.length];
      const nodes = inside(element, '*');
      const [focused] = inside(element, 'button, a');
      focused?.focus();
      const told: string[] = [];
      for (const type of ['news-load', 'news-error'])
        element.addEventListener(type, () => told.push(type));
      const writes: string[] = [];
      const observer = new MutationObserver((records) => {
        writes.push(...records.map((record) => `${record.type} ${record.target.nodeName}`));
      });
      const everything = { subtree: true, childList: true, characterData: true, attributes: true };
      if (element.shadowRoot) observer.observe(element.shadowRoot, everything);
      const place = document.createElement('div');
      element.after(place);
      for (let round = 0; round < 3; round++) {
        if (method === 'append') place.append(element);
        else Reflect.apply(Reflect.get(place, method) as () => void, place, [element, null]);
        // In a microtask, in a task, in a frame: whenever it might come to its mind.
        await Promise.resolve();
        await element.updateComplete;
        await wait(20);
      }
      observer.disconnect();
      expect({ told, writes }).toEqual({ told: [], writes: [] });
      expect(inside(element, '*')).toEqual(nodes);
      if (method === 'moveBefore') expect(focused?.matches(':focus') ?? true).toBe(true);
      expect(shownText(element)).toBe(before);
      expect(fetched).toHaveBeenCalledTimes(requests);
    },
  );

  it.each<[string, (from: Element, to: Element) => void]>([
    [
      'cloneNode',
      (from, to) => {
        to.append(...[...from.children].map((each) => each.cloneNode(true)));
      },
    ],
    [
      'importNode',
      (from, to) => {
        to.append(...[...from.children].map((each) => document.importNode(each, true)));
      },
    ],
    ['innerHTML', (from, to) => (to.innerHTML = from.innerHTML)],
  ])('copied by %s shows the same [L9]', async (_, copy) => {
    const address = newAddress();
    mockNetwork({ [address]: () => json(ARTICLE) });
    const from = await mount<HTMLElement>(
      `<section>${WAYS.child(tag)}${WAYS.article(tag)}<${tag} src="${address}"></${tag}>` +
        `<${tag} ${SIMPLE[tag].join('>')}</${tag}></section>`,
    );
    const to = document.createElement('section');
    from.after(to);
    copy(from, to);
    await settle();
    await expect.poll(() => document.querySelector(':state(loading)')).toBeNull();
    expect(to.innerHTML).toBe(from.innerHTML);
    const texts = [...from.children].map(shownText);
    expect(texts).toHaveLength(4);
    for (const text of texts) expect(text).toContain(WORDS[tag]);
    const now = (from.firstElementChild as NewsElement).now;
    for (const element of to.children) Object.assign(element, { now });
    await settle();
    expect([...to.children].map(shownText)).toEqual(texts);
  });
});

it('a card that is removed by what the reader presses throws nothing [L6]', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const failed = vi.fn();
  addEventListener('error', failed);
  addEventListener('unhandledrejection', failed);
  for (const [type, name] of [
    ['news-toggle', 'In Russian'],
    ['news-share', 'Copy text'],
  ] as const) {
    const card = await mount(WAYS.child('news-quote-card'));
    card.addEventListener(type, () => {
      card.remove();
    });
    press(name);
    await expect.poll(() => card.isConnected).toBe(false);
  }
  // The time for which a tool says that it has copied.
  await wait(2300);
  expect(failed).not.toHaveBeenCalled();
});

it('a card that is moved keeps what the reader opened [L7]', async () => {
  const card = await mount(WAYS.child('news-quote-card'));
  press('In Russian');
  await card.updateComplete;
  expect(shownText(card)).toContain('О дне никто не договаривался.');
  document.body.append(card);
  await turn();
  expect(shownText(card)).toContain('О дне никто не договаривался.');
});
