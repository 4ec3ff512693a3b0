/** What a subject of the comparison is: it draws what it is given, and says when it is done. */
import type { NewsSummaryDocument } from '../../../src/data/document.js';
import type { BenchEvent, BenchQuote } from './data.js';

/** What there is to draw. */
export type Content =
  | { readonly kind: 'timeline'; readonly events: readonly BenchEvent[] }
  | { readonly kind: 'cards'; readonly quotes: readonly BenchQuote[] }
  | { readonly kind: 'article'; readonly article: NewsSummaryDocument };

/** The events anew, with another name at one place. */
export interface Change {
  readonly events: readonly BenchEvent[];
  readonly place: number;
}

export interface Subject {
  /** Not measured: brings the content into the form that the subject wants. `key` names it on the server. */
  prepare?(content: Content, key: string): void | Promise<void>;
  /** Measured: draws what was prepared, and ends when all of it is there. */
  draw(place: HTMLElement, content: Content): void | Promise<void>;
  /** Not measured: brings a change into the form that the subject wants. */
  prepareChange?(change: Change, place: HTMLElement): void;
  /** Measured: one event has another name. */
  change?(change: Change): void | Promise<void>;
}

declare global {
  var subject: Subject | undefined;
}

/** Called once by the script of a subject. */
export function defineSubject(subject: Subject): void {
  globalThis.subject = subject;
}

/** Puts a style sheet into the page, as a link in its head would. */
export function addStyles(css: string): void {
  document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
}
