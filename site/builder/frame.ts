/** Preview page with one element. Accepts messages from its parent only. */
import '../../src/index.js';
import '../../src/i18n/all.js';
import type { NewsElement } from '../../src/shared/news-element.js';
import { PAGES } from './page-colours.js';
import type { PreviewOrder } from './preview-order.js';

const root = document.documentElement;
const body = document.body;
let element: NewsElement | undefined;

function show({ article, tag, attributes, tokens, page, lang, dir }: PreviewOrder): void {
  root.lang = lang;
  root.dir = dir;
  root.style.colorScheme = page;
  root.style.background = PAGES[page].paper;
  root.style.color = PAGES[page].ink;
  if (element?.localName !== tag) {
    element = document.createElement(tag);
    body.replaceChildren(element);
  }
  for (const name of element.getAttributeNames().filter((known) => known !== 'style')) {
    if (!(name in attributes)) element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value === true ? '' : value);
  }
  element.style.cssText = '';
  for (const [name, value] of Object.entries(tokens)) element.style.setProperty(name, value);
  element.article = article;
}

addEventListener('message', ({ data, source, origin }: MessageEvent<PreviewOrder>) => {
  if (source === parent && origin === location.origin) show(data);
});

// Links must not navigate the preview.
body.addEventListener('click', (event) => {
  const isLink = event.composedPath().some((node) => node instanceof HTMLAnchorElement);
  if (isLink) event.preventDefault();
});

new ResizeObserver(() => {
  parent.postMessage({ height: Math.ceil(body.getBoundingClientRect().height) }, location.origin);
}).observe(body);
parent.postMessage({ isReady: true }, location.origin);
