/** The language of a page is watched once, however many elements speak it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import '../../src/i18n/locales/ru.js';
import type { NewsElement } from '../../src/index.js';
import { one, settle, TAGS, turn } from '../helpers/mount.js';
import { sample } from '../helpers/samples.js';

const page = document.documentElement;

/** The observers that watch the page now. */
let watching: Set<MutationObserver>;
/** Number of times watching has begun. */
let begun: number;

beforeEach(() => {
  watching = new Set();
  begun = 0;
  const { observe, disconnect } = MutationObserver.prototype;
  vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function (
    this: MutationObserver,
    ...words
  ) {
    if (words[0] === page || words[0] === document) {
      watching.add(this);
      begun++;
    }
    observe.apply(this, words);
  });
  vi.spyOn(MutationObserver.prototype, 'disconnect').mockImplementation(function (
    this: MutationObserver,
  ) {
    watching.delete(this);
    disconnect.call(this);
  });
});

/** Elements of all kinds, in the page together. */
async function addElements(count: number): Promise<NewsElement[]> {
  const elements = Array.from({ length: count }, (_, place): NewsElement => {
    const element = document.createElement(TAGS[place % TAGS.length] ?? TAGS[0]);
    element.article = sample('lavrov-rubio');
    return element;
  });
  document.body.append(...elements);
  await settle();
  return elements;
}

const languagesOf = (elements: readonly NewsElement[]) => [
  ...new Set(elements.map((element) => one(element, '[part=root]').lang)),
];

describe('a page', () => {
  it.each([1, 4, 40])('with %i elements is watched once', async (count) => {
    await addElements(count);
    expect(begun).toBe(1);
    expect(watching.size).toBe(1);
  });

  it('is watched as long as one of them is there', async () => {
    const elements = await addElements(8);
    const last = elements.pop();
    for (const element of elements) element.remove();
    await turn();
    expect(watching.size).toBe(1);
    last?.remove();
    await turn();
    expect(watching.size).toBe(0);
  });

  it('is watched again by those that come later, once', async () => {
    for (const element of await addElements(4)) element.remove();
    const elements = await addElements(4);
    expect(watching.size).toBe(1);
    page.lang = 'ru';
    await turn();
    expect(languagesOf(elements)).toEqual(['ru']);
  });

  it('is watched once where elements are moved about', async () => {
    const elements = await addElements(8);
    for (const element of elements) document.body.prepend(element);
    await turn();
    expect(watching.size).toBe(1);
    page.lang = 'ru';
    await turn();
    expect(languagesOf(elements)).toEqual(['ru']);
  });

  it('has all its elements speak its new language', async () => {
    const elements = await addElements(24);
    expect(languagesOf(elements)).toEqual(['en']);
    page.lang = 'ru';
    await turn();
    expect(languagesOf(elements)).toEqual(['ru']);
    page.lang = 'en';
    await turn();
    expect(languagesOf(elements)).toEqual(['en']);
  });

  it('has those that are left speak it when others have gone', async () => {
    const [first, second, ...others] = await addElements(6);
    first?.remove();
    others.at(-1)?.remove();
    page.lang = 'ru';
    await turn();
    expect(languagesOf(second ? [second, ...others.slice(0, -1)] : [])).toEqual(['ru']);
    expect(languagesOf(first ? [first] : [])).toEqual(['en']);
  });

  it('of its own, in a frame, is watched for itself', async () => {
    const [element] = await addElements(1);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const other = frame.contentDocument;
    if (!element || !other) throw new Error('There is no element or no frame.');
    other.documentElement.lang = 'ru';
    other.body.append(element);
    await element.updateComplete;
    expect(watching.size).toBe(0);
    expect(languagesOf([element])).toEqual(['ru']);
    other.documentElement.lang = 'en';
    await turn();
    await element.updateComplete;
    expect(languagesOf([element])).toEqual(['en']);
    document.body.append(element);
    await element.updateComplete;
    expect(watching.size).toBe(1);
  });
});
