import type { IssueCode } from './issue.js';
import { MAX_VALUES } from './limits.js';

/** The name of a property, or the index of an item. */
export type Key = string | number;

/** A problem, with its path and the value found. */
interface Finding {
  readonly code: IssueCode;
  readonly found: unknown;
  readonly keys: readonly Key[];
}

/** Position of a reader in a document, and the problems found so far. */
export class Place {
  /** In the order of reading. */
  readonly findings: Finding[] = [];

  readonly #way: Key[] = [];
  #depth = 0;
  #left = MAX_VALUES;

  /** Enters an object or a list. Returns how many of its values may be read. */
  enter(values: number): number {
    const most = Math.max(0, Math.min(this.#left, values));
    if (most < values && this.#left >= 0) this.note('limit');
    this.#left -= values;
    this.#depth++;
    return most;
  }

  /** Moves to a part of the current object or list. */
  goTo(key: Key): void {
    this.#way[this.#depth - 1] = key;
  }

  /** Leaves the current object or list. */
  leave(): void {
    this.#depth--;
  }

  /** Notes a problem here, or at the part that `keys` lead to. */
  note(code: IssueCode, found?: unknown, keys: readonly Key[] = []): null {
    return this.later(code, found, keys)();
  }

  /** Returns a function that notes a problem at the current position later. */
  later(code: IssueCode, found?: unknown, more: readonly Key[] = []): () => null {
    const keys = [...this.#way.slice(0, this.#depth), ...more];
    return () => {
      this.findings.push({ code, found, keys });
      return null;
    };
  }
}
