import { readLink } from '../data/link.js';
import type { ResolvedDocument } from '../data/resolved-document.js';
import { directionOf } from '../i18n/language.js';
import { findEmbedMessages } from './messages.js';
import { loadDocument } from '../shared/load-document.js';
import { TAGS } from '../shared/looks.js';
import {
  type EmbedRefusal,
  isAllowed,
  readEmbedColors,
  readEmbedLanguage,
  readEmbedQuery,
} from './read-embed-query.js';
import { tellHeight } from './tell-height.js';

/**
 * Starts the embed page: puts the requested element into `<main>` unless the server has rendered one, sets
 * title, language and canonical link from the document, and reports the height to the host. If there is
 * nothing to show, a sentence says why.
 *
 * `<meta name="news-embed-origins" content="https://news.example …">` lists origins that documents may come
 * from, besides the origin of the page.
 */
export function startEmbed(view: Window & typeof globalThis): void {
  const page = view.document;
  const main = page.querySelector('main');
  if (main && !main.querySelector(TAGS.join())) show(main, view.location.href);
  tellHeight(view);
}

function show(main: HTMLElement, address: string): void {
  const page = main.ownerDocument;
  const origins = readOrigins(page);
  const lang = readEmbedLanguage(address);
  if (lang) {
    setLanguage(page, lang);
    page.title = findEmbedMessages(lang).title;
  }
  page.documentElement.style.colorScheme = readEmbedColors(address);
  const request = readEmbedQuery(address, origins);
  if (typeof request === 'string') {
    refuse(main, request);
    return;
  }
  const { tag, attributes } = request;
  const { src = '' } = attributes;
  const element = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.addEventListener('news-load', (event) => {
    // An allowed address may redirect to one that is not. Nothing has been painted yet.
    if (!isAllowed(event.address, address, origins)) {
      refuse(main, 'refused');
      return;
    }
    // Cached: documents are loaded once per page.
    void loadDocument(src, new AbortController().signal, NaN).then(({ value }) => {
      if (value) describe(page, value, lang);
    });
  });
  main.replaceChildren(element);
}

/** Shows a sentence instead of the element. */
function refuse(main: HTMLElement, message: EmbedRefusal): void {
  const page = main.ownerDocument;
  const words = page.createElement('p');
  words.textContent = findEmbedMessages(page.documentElement.lang)[message];
  main.replaceChildren(words);
}

function describe(page: Document, document: ResolvedDocument, lang: string | undefined): void {
  const { headline, inLanguage, url, address } = document;
  if (headline) page.title = headline;
  if (!lang && inLanguage) setLanguage(page, inLanguage);
  const article = readLink(url, address);
  if (!article?.startsWith('http')) return;
  const link = page.createElement('link');
  link.rel = 'canonical';
  link.href = article;
  page.querySelector('link[rel=canonical]')?.remove();
  page.head.append(link);
}

function setLanguage(page: Document, language: string): void {
  page.documentElement.lang = language;
  page.documentElement.dir = directionOf(language);
}

function readOrigins(page: Document): readonly string[] {
  const meta = page.querySelector<HTMLMetaElement>('meta[name=news-embed-origins]');
  return meta?.content.split(/\s+/) ?? [];
}
