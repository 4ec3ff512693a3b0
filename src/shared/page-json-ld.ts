import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toScriptJson } from '../data/script-json.js';
import { toJsonLd } from '../formats/json-ld/write/to-json-ld.js';
import type { ResolvedDocument } from '../data/resolved-document.js';

const TYPE = 'application/ld+json';

/** Attribute of the script that a server wrote after the tag. */
export const SERVED = 'data-news-summary';

/** Document to describe, and its base URL. */
interface Subject {
  readonly reading: { readonly value?: ResolvedDocument | undefined };
  readonly base: string;
}

const NOTHING: Subject = { reading: {}, base: '' };

/** A script in a page, and the JSON that each element wants in it. */
interface Block {
  readonly script: HTMLScriptElement;
  readonly words: Text;
  readonly wishes: Map<PageJsonLd, string>;
}

/** Scripts of each page, by URL of the article. Without a URL: by their JSON. */
const pages = new WeakMap<Document, Map<string, Block>>();

/**
 * Keeps a `<script type="application/ld+json">` in the head of the page while its element is in the page.
 * Elements that describe the same article share one script; the latest update wins. Scripts of the page
 * itself stay, and an identical one is not repeated.
 */
export class PageJsonLd implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #find: () => Subject | undefined;
  #document: ResolvedDocument | undefined;
  #leave: (() => void) | undefined;
  /** Script that a server wrote for the element. Stays until the element renders. */
  #served: Element | undefined;

  /** @param find returns what to describe; undefined for nothing */
  constructor(host: ReactiveControllerHost & HTMLElement, find: () => Subject | undefined) {
    this.#host = host;
    this.#find = find;
  }

  hostConnected(): void {
    const next = this.#host.nextElementSibling;
    if (next?.matches(`script[${SERVED}]`)) this.#served = next;
  }

  hostUpdated(): void {
    // The parser may have reached it since.
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

  /** Adds the document to a script. Returns a function that takes it back. */
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
 * Creates an empty script. Returns undefined if the page has an identical one, or no head. The text is set
 * later, through its text node: any other way violates `require-trusted-types-for 'script'`, although this
 * script never runs.
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
