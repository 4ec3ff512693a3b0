import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createIssue } from '../data/issue.js';
import { readLink } from '../data/link.js';
import { readDocument, type Reading } from '../data/read-document.js';
import { loadDocument } from './load-document.js';

/** The part of an element that its source depends on. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  readonly article?: unknown;
  readonly src?: string | undefined;
  /** The data given by simple attributes or semantic children, if there is any. */
  readSimpleForm(): object | undefined;
}

const NOTHING: Reading = { issues: [] };

/**
 * Keeps what an element shows in step with where its data comes from, the most
 * explicit first and never merged: the `article` property, the document at `src`, a child script,
 * the simple attributes; else nothing. Asks for an update when children, or the language, change.
 */
export class DocumentSource implements ReactiveController {
  /** What came of the newest reading. A failed load keeps the value that was there before. */
  reading: Reading = NOTHING;
  isLoading = false;
  /** The address the data was loaded from, until the element has told of it. */
  loadedFrom: string | undefined;

  #host: SourceHost;
  /** What was read last: an object or JSON text; for `src` its address. */
  #data: unknown;
  #observer: MutationObserver | undefined;
  /** A load has been answered since the last refresh. */
  #hasNews = false;
  /** Counts readings: the answer to an abandoned load is dropped. */
  #turn = 0;

  constructor(host: SourceHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => {
      this.#host.requestUpdate();
    });
    const language = { attributeFilter: ['lang', 'dir'] };
    const children = { childList: true, characterData: true, subtree: true };
    this.#observer.observe(this.#host, { ...language, ...children });
    this.#observer.observe(document.documentElement, language);
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
        ? !node.matches('script, template, style, link, noscript')
        : node instanceof Text && !!node.data.trim(),
    );
  }

  /** Reads again if the source has changed. Returns whether there is a new reading. */
  refresh(isFresh = false): boolean {
    const hadNews = this.#hasNews;
    this.#hasNews = false;
    const { article } = this.#host;
    const src = this.#host.src ? String(this.#host.src) : undefined;
    const given = article || src;
    const data = given || this.#findChild() || this.#findSimpleForm();
    if (data === this.#data && !isFresh) return hadNews;
    this.#data = data;
    this.#turn++;
    this.isLoading = false;
    if (!article && src && !src.startsWith('#')) return this.#load(src, isFresh);
    const json = !article && src ? this.#findScript(src.slice(1)) : data;
    // The parser may not have come to the script, or to its end: that is no fault yet.
    const isEarly = !article && document.readyState === 'loading';
    if (json) this.reading = readDocument(json);
    else this.reading = src ? { issues: [createIssue('not-found', ['src'], src)] } : NOTHING;
    if (json !== data && this.reading.value) this.loadedFrom = src;
    if (isEarly && !this.reading.value) {
      this.reading = NOTHING;
      document.addEventListener(
        'DOMContentLoaded',
        () => {
          this.#again();
        },
        { once: true },
      );
    }
    return true;
  }

  #again(): void {
    this.#data = undefined;
    this.#host.requestUpdate();
  }

  #findChild(): string | undefined {
    const script = [...this.#host.children].find((child) => child.matches('script[type*=json]'));
    return script?.textContent.trim();
  }

  #findScript(id: string): string | undefined {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const script = root.querySelector(`#${CSS.escape(id)}`) ?? document.getElementById(id);
    return script?.textContent.trim();
  }

  /** As text, so that the same attributes are the same data. */
  #findSimpleForm(): string | undefined {
    const simple = this.#host.readSimpleForm();
    return simple && JSON.stringify(simple);
  }

  #load(src: string, isFresh: boolean): boolean {
    const address = readLink(src, this.#host.baseURI);
    if (!address?.startsWith('http')) {
      this.reading = { ...this.reading, issues: [createIssue('blocked-url', ['src'], src)] };
      return true;
    }
    const turn = this.#turn;
    this.isLoading = true;
    void loadDocument(address, isFresh).then((loaded) => {
      if (turn !== this.#turn) return;
      this.isLoading = false;
      this.#hasNews = true;
      this.loadedFrom = loaded.value?.address;
      this.reading = loaded.value ? loaded : { ...this.reading, issues: loaded.issues };
      this.#host.requestUpdate();
    });
    return false;
  }
}
