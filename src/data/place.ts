import type { IssueCode } from './issue.js';
import { MAX_VALUES } from './limits.js';

/** The name of a property, or the index of an item. */
export type Key = string | number;

/** Something wrong in a document, where it is, and what was found there. */
interface Finding {
  readonly code: IssueCode;
  readonly found: unknown;
  readonly keys: readonly Key[];
}

/** Where a reader is in a document, and what it has noted on its way. */
export class Place {
  /** In the order in which they were noted. */
  readonly findings: Finding[] = [];

  readonly #way: Key[] = [];
  #depth = 0;
  #left = MAX_VALUES;

  /** Goes into an object or a list. Returns how many of its values may be looked at. */
  enter(values: number): number {
    const most = Math.max(0, Math.min(this.#left, values));
    if (most < values && this.#left >= 0) this.note('limit');
    this.#left -= values;
    this.#depth++;
    return most;
  }

  /** Goes to a part of what it has entered. */
  goTo(key: Key): void {
    this.#way[this.#depth - 1] = key;
  }

  /** Goes out again. */
  leave(): void {
    this.#depth--;
  }

  /** Notes what is wrong here, or with the part that `keys` lead to, and what was found. */
  note(code: IssueCode, found?: unknown, keys: readonly Key[] = []): null {
    return this.later(code, found, keys)();
  }

  /** A way to note something here after the reader has gone on. */
  later(code: IssueCode, found?: unknown, more: readonly Key[] = []): () => null {
    const keys = [...this.#way.slice(0, this.#depth), ...more];
    return () => {
      this.findings.push({ code, found, keys });
      return null;
    };
  }
}
