import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onFormatAdded } from '../data/format-registry.js';
import { createIssue } from '../data/issue.js';
import { isAddress, readLink } from '../data/link.js';
import { readDocument, type Reading } from '../data/read-document.js';
import { reuse } from '../data/reuse.js';
import { numberOf, textOf } from './normalize-property.js';
import { loadDocument } from './load-document.js';

/** Element with a data source. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  readonly article?: unknown;
  readonly src?: unknown;
  readonly timeout?: unknown;
  /** Reads the data from simple attributes or semantic children. */
  readSimpleForm(): object | undefined;
}

// Some CMSs wrap everything in paragraphs.
const SCRIPTS = ':scope > script[type*=json], :scope > p > script[type*=json]';
const NOTHING: Reading = { issues: [] };
/** Equal to no real source, so the next refresh always reads. */
const UNREAD = Symbol();

/**
 * Finds and reads the data of an element. Uses the first source it finds, in this order, and never merges two:
 * the `article` property, the document at `src`, a child script, the simple attributes or children. Updates
 * the element when its children change.
 */
export class DocumentSource implements ReactiveController {
  /** Result of the last reading. A failed load keeps the previous value. */
  reading: Reading = NOTHING;
  isLoading = false;
  /** Address of the loaded data, until the element has dispatched `news-load`. */
  loadedFrom: string | undefined;
  /** Whether there is more than one source. */
  hasRivals = false;

  #host: SourceHost;
  /** Source of the last reading: an object, JSON text, or the value of `src`. */
  #data: unknown;
  #simpleForm: object | undefined;
  #observer: MutationObserver | undefined;
  #forgetFormats: (() => void) | undefined;
  /** Whether a load has finished since the last refresh. */
  #hasNews = false;
  /** Aborts the current load. */
  #abort: AbortController | undefined;

  constructor(host: SourceHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const host = this.#host;
    this.#observer ??= new MutationObserver(() => {
      host.requestUpdate();
    });
    this.#observer.observe(host, { childList: true, characterData: true, subtree: true });
    this.#forgetFormats = onFormatAdded(() => {
      // Unread data may be in the new format.
      if (this.reading.issues.length > 0) this.#readAgain();
    });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#forgetFormats?.();
    // A moved element is connected again by then.
    queueMicrotask(() => {
      if (this.#host.isConnected || !this.isLoading) return;
      this.#abandon();
      this.#data = UNREAD;
    });
  }

  /** Base URL of the data. */
  get base(): string {
    return this.reading.value?.address ?? this.#host.baseURI;
  }

  /** Whether there is fallback content between the tags. */
  get hasFallback(): boolean {
    return [...this.#host.childNodes].some((node) =>
      // No instanceof: nodes from other documents have other classes.
      node.nodeType === Node.ELEMENT_NODE
        ? !(node as Element).matches('script, template, style, link, noscript')
        : node.nodeType === Node.TEXT_NODE && !!node.nodeValue?.trim(),
    );
  }

  /** Reads the source if it has changed. Returns whether there is a new reading. */
  refresh(isFresh = false): boolean {
    const hadNews = this.#hasNews;
    this.#hasNews = false;
    const host = this.#host;
    const page = host.ownerDocument;
    const { article } = host;
    const src = textOf(host.src);
    // Most elements have no children, and the query is slow.
    const scripts = host.firstElementChild ? [...host.querySelectorAll(SCRIPTS)] : [];
    const data = article || src || this.#textOfScript(scripts[0]) || this.#findSimpleForm();
    if (data === this.#data && !isFresh) return hadNews;
    const isLoad = !article && src && !src.startsWith('#');
    // A disconnected element loads nothing.
    if (isLoad && !host.isConnected) return hadNews;
    this.#data = data;
    this.hasRivals = [article, src, ...scripts].filter(Boolean).length > 1;
    this.#abandon();
    if (isLoad) return this.#load(src, isFresh);
    const json = !article && src ? this.#findScript(src.slice(1)) : data;
    const reading = json ? readDocument(json) : NOTHING;
    // The parser may not have reached the end of the script.
    if (data && !article && !reading.value && page.readyState === 'loading') {
      page.addEventListener('DOMContentLoaded', this.#readAgain, { once: true });
      return false;
    }
    const issues = json || !src ? reading.issues : [createIssue('not-found', ['src'], src)];
    if (data) this.#accept({ ...reading, issues });
    else this.reading = NOTHING;
    if (json !== data && reading.value) this.loadedFrom = src;
    return true;
  }

  /** Keeps parts of the previous value that have not changed, and all of it after a failed reading. */
  #accept(reading: Reading): void {
    const next = { ...this.reading, ...reading };
    this.reading = this.reading.value ? reuse(this.reading, next) : next;
  }

  #readAgain = (): void => {
    this.#data = UNREAD;
    this.#host.requestUpdate();
  };

  #abandon(): void {
    this.isLoading = false;
    this.#abort?.abort();
  }

  #textOfScript(script: Element | null | undefined): string | undefined {
    return script?.textContent.trim();
  }

  #findScript(id: string): string | undefined {
    const root = this.#host.getRootNode() as Partial<Document>;
    return this.#textOfScript(
      root.getElementById?.(id) ?? this.#host.ownerDocument.getElementById(id),
    );
  }

  /** Returns the same object while its values are the same. */
  #findSimpleForm(): object | undefined {
    this.#simpleForm = reuse(this.#simpleForm, this.#host.readSimpleForm());
    return this.#simpleForm;
  }

  #load(src: string, isFresh: boolean): boolean {
    const address = readLink(src, this.#host.baseURI);
    if (!address?.startsWith('http')) {
      const issue = createIssue(isAddress(src) ? 'blocked-url' : 'url', ['src'], src);
      this.#accept({ issues: [issue] });
      return true;
    }
    const { signal } = (this.#abort = new AbortController());
    this.isLoading = true;
    const timeout = numberOf(this.#host.timeout);
    void loadDocument(address, signal, timeout, isFresh).then((loaded) => {
      if (signal.aborted) return;
      this.isLoading = false;
      this.#hasNews = true;
      this.loadedFrom = loaded.value?.address;
      this.#accept(loaded);
      this.#host.requestUpdate();
    });
    return false;
  }
}
