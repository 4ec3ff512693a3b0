import { createIssue, type Issue, type IssueCode } from '../../data/issue.js';
import { firstItems, MAX_DEPTH, MAX_ISSUES, MAX_VALUES } from '../../data/limits.js';
import type { Key } from '../../data/place.js';

/** Issues and limits of one conversion, shared by all its values. */
class Notes {
  readonly issues: Issue[] = [];
  readonly #told = new Set<string>();
  #left = MAX_VALUES;

  add(code: IssueCode, keys: readonly Key[], detail: string): void {
    const issue = createIssue(code, keys, detail.slice(0, 40));
    const name = `${code} ${issue.path}`;
    // Noted once, even if a part is read several times.
    if (this.#told.has(name) || this.issues.length >= MAX_ISSUES) return;
    this.#told.add(name);
    this.issues.push(issue);
  }

  /** Returns how many of these values may be read. */
  allow(values: number): number {
    const most = Math.max(0, Math.min(this.#left, values));
    this.#left -= values;
    return most;
  }
}

/**
 * A value in a third-party document, with its path. Reads only own, enumerable properties, within the limits
 * of a document. Never throws on bad data.
 */
export class Found {
  private constructor(
    /** The raw value; null if missing. */
    readonly value: unknown,
    /** The path from the root. */
    readonly keys: readonly Key[],
    readonly notes: Notes,
  ) {}

  /** Wraps the root value of a document. */
  static document(value: unknown): Found {
    return new Found(value ?? null, [], new Notes());
  }

  /** All issues so far, of the whole document. */
  get issues(): readonly Issue[] {
    return this.notes.issues;
  }

  /** False for null, undefined, blank text and empty lists. */
  get isGiven(): boolean {
    const { value } = this;
    if (typeof value === 'string') return value.trim() !== '';
    return Array.isArray(value) ? value.length > 0 : value !== null;
  }

  /** True for an object that is no list. */
  get isObject(): boolean {
    return typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value);
  }

  /** Names of the own properties. */
  get names(): readonly string[] {
    return this.isObject ? Object.keys(this.value as object) : [];
  }

  /** Own properties that are not empty, with their names. */
  properties(): readonly (readonly [name: string, value: Found])[] {
    const { names } = this;
    const most = this.notes.allow(names.length);
    if (most < names.length) this.note('limit');
    return names
      .slice(0, most)
      .map((name) => [name, this.at(name)] as const)
      .filter(([, value]) => value.isGiven);
  }

  /** Returns the first of these properties that is not empty, or null as a value. */
  at(...names: readonly string[]): Found {
    const { value } = this;
    const isDeep = this.keys.length >= MAX_DEPTH;
    for (const name of names) {
      if (isDeep || !this.isObject || !Object.hasOwn(value as object, name)) continue;
      const part = this.#part((value as Record<string, unknown>)[name], name);
      if (part.isGiven) return part;
    }
    return this.#part(null, names[0] ?? '');
  }

  /** Items of the list. A value that is no list is the only item; an empty value has none. */
  items(): readonly Found[] {
    const { value } = this;
    if (!Array.isArray(value)) return this.isGiven ? [this] : [];
    if (this.keys.length >= MAX_DEPTH) return [];
    const most = this.notes.allow(value.length);
    if (most < value.length) this.note('limit');
    return firstItems(value, most)
      .map((item, index) => this.#part(item, index))
      .filter((item) => item.isGiven);
  }

  /** Returns trimmed text, also for a number. Undefined for anything else. */
  text(): string | undefined {
    const { value } = this;
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' ? value.trim() || undefined : undefined;
  }

  /** Returns a number, also from text ("800", "800px"). Undefined for anything else. */
  number(): number | undefined {
    const number = typeof this.value === 'number' ? this.value : parseFloat(this.text() ?? '');
    return Number.isFinite(number) ? number : undefined;
  }

  /** Notes an issue here, once. */
  note(code: IssueCode, detail = typeof this.value === 'string' ? this.value : ''): void {
    this.notes.add(code, this.keys, detail);
  }

  #part(value: unknown, key: Key): Found {
    return new Found(value ?? null, [...this.keys, key], this.notes);
  }
}
