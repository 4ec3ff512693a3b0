import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createIssue, type Issue } from '../data/issue.js';
import { readLink } from '../data/link.js';
import { readDocument, type Reading } from '../data/read-document.js';
import { loadDocument } from './load-document.js';

/** Where the data of an element comes from, the most explicit first; never merged. */
type Source =
  | { readonly kind: 'article'; readonly data: unknown }
  | { readonly kind: 'src'; readonly data: string }
  | { readonly kind: 'child'; readonly data: string }
  | { readonly kind: 'attributes'; readonly data: string }
  | { readonly kind: 'none'; readonly data: undefined };

/** The part of an element that its source depends on. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  readonly article?: unknown;
  readonly src?: string | undefined;
  /** The data given by simple attributes or semantic children, if there is any. */
  readSimpleForm(): object | undefined;
}

const NOTHING: Reading = { issues: [] };

/**
 * Keeps what an element shows in step with where its data comes from (SPEC section 3): the `article`
 * property, the document at `src`, a child script, the simple attributes; else nothing.
 */
export class DocumentSource implements ReactiveController {
  /** What came of the newest reading. A failed load keeps the value that was there before. */
  reading: Reading = NOTHING;
  isLoading = false;
  /** The address the data was loaded from, until the element has told of it. */
  loadedFrom: string | undefined;

  #host: SourceHost;
  #source: Source = { kind: 'none', data: undefined };
  #observer: MutationObserver | undefined;
  /** A load has been answered since the last refresh. */
  #hasNews = false;
  /** Counts loads: the answer to an abandoned one is dropped. */
  #turn = 0;

  constructor(host: SourceHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => {
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Where relative addresses of the data start. */
  get base(): string {
    return this.reading.value?.address ?? this.#host.baseURI;
  }

  /** Whether the author put something to read between the tags. */
  get hasFallback(): boolean {
    return [...this.#host.childNodes].some((node) =>
      node instanceof Element
        ? !node.matches('script, template, style, link')
        : node.nodeType === Node.TEXT_NODE && !!node.textContent?.trim(),
    );
  }

  /** Reads again if the source has changed. Returns whether there is a new reading. */
  refresh(isFresh = false): boolean {
    const hadNews = this.#hasNews;
    this.#hasNews = false;
    const source = this.#findSource();
    if (!isFresh && source.kind === this.#source.kind && source.data === this.#source.data) {
      return hadNews;
    }
    this.#source = source;
    this.isLoading = false;
    this.#turn++;
    if (source.kind === 'src') return this.#load(source.data, isFresh);
    if (source.kind === 'none') this.reading = NOTHING;
    else this.reading = readDocument(source.data);
    // The parser may still be inside the child: half a document is not a broken one yet.
    if (source.kind === 'child' && !this.reading.value && document.readyState === 'loading') {
      this.reading = NOTHING;
      document.addEventListener('DOMContentLoaded', () => this.#again(), { once: true });
    }
    return true;
  }

  #again(): void {
    this.#source = { kind: 'none', data: undefined };
    this.#host.requestUpdate();
  }

  #findSource(): Source {
    const { article, src } = this.#host;
    if (article !== undefined && article !== null && article !== '') {
      return { kind: 'article', data: article };
    }
    if (src) return { kind: 'src', data: src };
    const script = [...this.#host.children].find((child) => child.matches('script[type*=json]'));
    const json = script?.textContent.trim();
    if (json) return { kind: 'child', data: json };
    const simple = this.#host.readSimpleForm();
    // As text, so that the same attributes are the same source.
    if (simple) return { kind: 'attributes', data: JSON.stringify(simple) };
    return { kind: 'none', data: undefined };
  }

  #load(src: string, isFresh: boolean): boolean {
    if (src.startsWith('#')) return this.#readScript(src.slice(1));
    const address = readLink(src, this.#host.baseURI);
    if (!address || address.startsWith('mailto:')) return this.#fail(createIssue('blocked-url', ['src'], src));
    const turn = this.#turn;
    this.isLoading = true;
    void loadDocument(address, isFresh).then((loaded) => {
      if (turn !== this.#turn) return;
      this.isLoading = false;
      this.loadedFrom = loaded.value?.address;
      this.reading = loaded.value ? loaded : { ...this.reading, issues: loaded.issues };
      this.#hasNews = true;
      this.#host.requestUpdate();
    });
    return false;
  }

  #readScript(id: string): boolean {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const script = root.getElementById?.(id) ?? document.getElementById(id);
    if (script) {
      this.reading = readDocument(script.textContent.trim());
      return true;
    }
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.#again(), { once: true });
      return false;
    }
    return this.#fail(createIssue('not-found', ['src'], id));
  }

  #fail(issue: Issue): boolean {
    this.reading = { ...this.reading, issues: [issue] };
    return true;
  }
}
