import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toScriptJson } from '../data/script-json.js';
import { toJsonLd } from '../formats/json-ld/write/to-json-ld.js';
import type { ResolvedDocument } from '../data/resolved-document.js';

const TYPE = 'application/ld+json';

/** The attribute of a block that a server has written behind the tag. */
export const SERVED = 'data-news-summary';

/** What is to be said: a document, and where its relative addresses start. */
interface Subject {
  readonly reading: { readonly value?: ResolvedDocument | undefined };
  readonly base: string;
}

const NOTHING: Subject = { reading: {}, base: '' };

/** One block in a page, and what each of those who share it would have it say. */
interface Block {
  readonly script: HTMLScriptElement;
  readonly words: Text;
  readonly wishes: Map<PageJsonLd, string>;
}

/** The blocks of each page, by the address of the article; of an article without one by what is said. */
const pages = new WeakMap<Document, Map<string, Block>>();

/**
 * Keeps one `<script type="application/ld+json">` in the head of the page for as long as an element in it
 * has something to say there. Several that speak of one article share it, and it has the words of whoever
 * spoke last. What others have written stays as it is; where it says the very same, as when a server wrote it,
 * nothing is added.
 */
export class PageJsonLd implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #find: () => Subject | undefined;
  #document: ResolvedDocument | undefined;
  #leave: (() => void) | undefined;
  /** What a server has written for the element: it stands as long as what the server has drawn. */
  #served: Element | undefined;

  /** @param find what is to be said now; undefined where nothing is */
  constructor(host: ReactiveControllerHost & HTMLElement, find: () => Subject | undefined) {
    this.#host = host;
    this.#find = find;
  }

  hostConnected(): void {
    const next = this.#host.nextElementSibling;
    if (next?.matches(`script[${SERVED}]`)) this.#served = next;
  }

  hostUpdated(): void {
    // The parser may have come to it since.
    this.hostConnected();
    this.#served?.remove();
    this.#served = undefined;
    const { reading, base } = (this.#host.isConnected && this.#find()) || NOTHING;
    const document = reading.value;
    if (document === this.#document) return;
    this.hostDisconnected();
    this.#document = document;
    if (document) this.#leave = this.#join(document, base);
  }

  hostDisconnected(): void {
    this.#served?.remove();
    this.#leave?.();
    this.#leave = this.#document = undefined;
  }

  /** Returns what takes the words back. */
  #join(document: ResolvedDocument, base: string): (() => void) | undefined {
    const json = toScriptJson(toJsonLd(document, { base }));
    const page = this.#host.ownerDocument;
    const blocks = pages.get(page) ?? new Map<string, Block>();
    pages.set(page, blocks);
    const key = document.url ?? json;
    const block = blocks.get(key) ?? write(page, json);
    if (!block) return undefined;
    blocks.set(key, block);
    const { script, words, wishes } = block;
    wishes.set(this, json);
    words.data = json;
    return () => {
      wishes.delete(this);
      const last = [...wishes.values()].pop();
      if (last) {
        words.data = last;
      } else {
        script.remove();
        blocks.delete(key);
      }
    };
  }
}

/**
 * A new block without words; undefined where the page says this already, and where it has no head. Its text
 * changes where it stands, after the script does: no other way reports nothing under
 * `require-trusted-types-for 'script'`, though this script never runs.
 */
function write(page: Document, json: string): Block | undefined {
  const head = page.querySelector('head');
  const others = [...page.querySelectorAll(`script[type="${TYPE}"]`)];
  if (!head || others.some((other) => other.textContent.trim() === json)) return undefined;
  const script = page.createElement('script');
  script.type = TYPE;
  const words = page.createTextNode('');
  script.append(words);
  head.append(script);
  return { script, words, wishes: new Map() };
}
