/** Puts elements into a page as an author would, and takes them away again after each test. */
import { LitElement } from 'lit';
import { afterEach, beforeEach } from 'vitest';
import { type NewsElement } from '../../src/index.js';
import './console-guard.js';

export const TAGS = [
  'news-quote-card',
  'news-event-timeline',
  'news-statement-denial',
  'news-summary',
] as const;

export type Tag = (typeof TAGS)[number];

/** The noon of the day for which the main sample holds. */
export const NOW = Date.parse('2025-10-21T12:00Z');

const page = document.documentElement;

beforeEach(() => {
  page.lang = 'en';
});

afterEach(() => {
  document.body.replaceChildren();
  scrollTo(0, 0);
  page.removeAttribute('dir');
  page.removeAttribute('style');
});

/** Properties to set before the element is in the page; `now` is fixed by default. */
type Properties<E> = Partial<Omit<E, 'children'>>;

/**
 * Shows markup in a column, and waits until all elements in it have rendered.
 *
 * @param properties set on the first element before it enters the page
 * @param width of the column in pixels
 * @returns the first element
 */
export async function mount<E extends Element = NewsElement>(
  markup: string,
  properties: Properties<E> & { now?: number } = {},
  width = 640,
): Promise<E> {
  const column = document.createElement('div');
  column.style.inlineSize = `${width}px`;
  column.innerHTML = markup;
  customElements.upgrade(column);
  for (const element of column.querySelectorAll<NewsElement>(TAGS.join())) element.now = NOW;
  const [element] = column.children;
  if (!element) throw new Error(`mount: no element in ${markup}`);
  Object.assign(element, properties);
  document.body.append(column);
  await settle(column);
  return element as unknown as E;
}

/** Shows one of our elements with its data. */
export function show<T extends Tag>(
  tag: T,
  properties: Properties<HTMLElementTagNameMap[T]> & { now?: number } = {},
  width?: number,
): Promise<HTMLElementTagNameMap[T]> {
  return mount<HTMLElementTagNameMap[T]>(`<${tag}></${tag}>`, properties, width);
}

/** Waits until every element in a tree, its shadow trees included, has rendered. */
export async function settle(tree: ParentNode = document): Promise<void> {
  for (const element of tree.querySelectorAll('*')) {
    if (element instanceof LitElement) while (!(await element.updateComplete));
    if (element.shadowRoot) await settle(element.shadowRoot);
  }
}

/** Waits for what comes by itself: observers, answers of the mocked network. */
export async function turn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await settle();
}

/** Everything in the shadow trees below an element that fits the selector, in order. */
export function inside(element: Element, selector: string): HTMLElement[] {
  const found: HTMLElement[] = [];
  const search = (tree: ParentNode): void => {
    for (const node of tree.querySelectorAll<HTMLElement>('*')) {
      if (node.matches(selector)) found.push(node);
      if (node.shadowRoot) search(node.shadowRoot);
    }
  };
  if (element.shadowRoot) search(element.shadowRoot);
  return found;
}

/** The only, or the first, of them. */
export function one(element: Element, selector: string): HTMLElement {
  const [found] = inside(element, selector);
  if (!found) throw new Error(`Nothing inside <${element.localName}> fits ${selector}.`);
  return found;
}
