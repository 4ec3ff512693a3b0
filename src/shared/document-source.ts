import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onFormatAdded } from '../data/format-registry.js';
import { createIssue } from '../data/issue.js';
import { isAddress, readLink } from '../data/link.js';
import { readDocument, type Reading } from '../data/read-document.js';
import { reuse } from '../data/reuse.js';
import { isSameForm, numberOf, textOf } from './normalize-property.js';
import { loadDocument } from './load-document.js';

/** The part of an element that its source depends on. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  readonly article?: unknown;
  readonly src?: unknown;
  readonly timeout?: unknown;
  /** The data given by simple attributes or semantic children, if there is any. */
  readSimpleForm(): object | undefined;
}

// Some systems put everything into paragraphs.
const SCRIPTS = ':scope > script[type*=json], :scope > p > script[type*=json]';
const NOTHING: Reading = { issues: [] };
/** What no source gives: whatever there is will be read. */
const UNREAD = Symbol();

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
  /** Data was given in more than one way. */
  hasRivals = false;

  #host: SourceHost;
  /** What was read last: an object or JSON text; for `src` its address. */
  #data: unknown;
  #simpleForm: object | undefined;
  #observer: MutationObserver | undefined;
  #forgetFormats: (() => void) | undefined;
  /** A load has been answered since the last refresh. */
  #hasNews = false;
  /** Ends the load that is under way. */
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
      // What could not be read before may be in just this format.
      if (this.reading.issues.length > 0) this.#readAgain();
    });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#forgetFormats?.();
    // An element that is moved is back before this runs.
    queueMicrotask(() => {
      if (this.#host.isConnected || !this.isLoading) return;
      this.#abandon();
      this.#data = UNREAD;
    });
  }

  /** Where relative addresses of the data start. */
  get base(): string {
    return this.reading.value?.address ?? this.#host.baseURI;
  }

  /** Whether the author put something to read between the tags. */
  get hasFallback(): boolean {
    return [...this.#host.childNodes].some((node) =>
      // A node from another document is of another class.
      node.nodeType === Node.ELEMENT_NODE
        ? !(node as Element).matches('script, template, style, link, noscript')
        : node.nodeType === Node.TEXT_NODE && !!node.nodeValue?.trim(),
    );
  }

  /** Reads again if the source has changed. Returns whether there is a new reading. */
  refresh(isFresh = false): boolean {
    const hadNews = this.#hasNews;
    this.#hasNews = false;
    const host = this.#host;
    const page = host.ownerDocument;
    const { article } = host;
    const src = textOf(host.src);
    // Most elements have no children, and a search costs as much as drawing one.
    const scripts = host.firstElementChild ? [...host.querySelectorAll(SCRIPTS)] : [];
    const data = article || src || this.#textOfScript(scripts[0]) || this.#findSimpleForm();
    if (data === this.#data && !isFresh) return hadNews;
    const isLoad = !article && src && !src.startsWith('#');
    // Nothing is asked for by an element that nobody can see.
    if (isLoad && !host.isConnected) return hadNews;
    this.#data = data;
    this.hasRivals = [article, src, ...scripts].filter(Boolean).length > 1;
    this.#abandon();
    if (isLoad) return this.#load(src, isFresh);
    const json = !article && src ? this.#findScript(src.slice(1)) : data;
    const reading = json ? readDocument(json) : NOTHING;
    // The parser may not have come to the script, or to its end: that is no fault yet.
    if (data && !article && !reading.value && page.readyState === 'loading') {
      page.addEventListener('DOMContentLoaded', this.#readAgain, { once: true });
      return false;
    }
    const issues = json || !src ? reading.issues : [createIssue('not-found', ['src'], src)];
    // What cannot be read does not take the place of what could.
    this.reading = reading.value || !data ? this.#reuse(reading) : { ...this.reading, issues };
    if (json !== data && reading.value) this.loadedFrom = src;
    return true;
  }

  /** The first reading has nothing to be compared with. */
  #reuse(reading: Reading): Reading {
    return this.reading.value ? reuse(this.reading, reading) : reading;
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

  /** The same object as long as it says the same. */
  #findSimpleForm(): object | undefined {
    const simple = this.#host.readSimpleForm();
    if (!isSameForm(simple, this.#simpleForm)) this.#simpleForm = simple;
    return this.#simpleForm;
  }

  #load(src: string, isFresh: boolean): boolean {
    const address = readLink(src, this.#host.baseURI);
    if (!address?.startsWith('http')) {
      this.reading = {
        ...this.reading,
        issues: [createIssue(isAddress(src) ? 'blocked-url' : 'url', ['src'], src)],
      };
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
      this.reading = loaded.value
        ? this.#reuse(loaded)
        : { ...this.reading, issues: loaded.issues };
      this.#host.requestUpdate();
    });
    return false;
  }
}
