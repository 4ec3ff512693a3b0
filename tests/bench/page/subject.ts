/** Interface of a subject: draws the given content, and resolves when it is complete. */
import type { BenchEvent, BenchQuote } from './data.js';

/** Content to draw. */
export type Content =
  | { readonly kind: 'timeline'; readonly events: readonly BenchEvent[] }
  | { readonly kind: 'cards'; readonly quotes: readonly BenchQuote[] };

/** A new list of events, with another name at one place. */
export interface Change {
  readonly events: readonly BenchEvent[];
  readonly place: number;
}

export interface Subject {
  /** Not measured: converts the content for the subject. `key` names it on the server. */
  prepare?(content: Content, key: string): void | Promise<void>;
  /** Measured: draws the content, and resolves when all of it is in the page. */
  draw(place: HTMLElement, content: Content): void | Promise<void>;
  /** Not measured: converts a change for the subject. */
  prepareChange?(change: Change, place: HTMLElement): void;
  /** Measured: shows another name of one event. */
  change?(change: Change): void | Promise<void>;
}

declare global {
  var subject: Subject | undefined;
}

/** Called once by the script of a subject. */
export function defineSubject(subject: Subject): void {
  globalThis.subject = subject;
}

/** Adds a style sheet to the page. */
export function addStyles(css: string): void {
  document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
}
