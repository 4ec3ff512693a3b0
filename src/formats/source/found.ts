import { createIssue, type Issue, type IssueCode } from '../../data/issue.js';
import { firstItems, MAX_DEPTH, MAX_ISSUES, MAX_VALUES } from '../../data/limits.js';
import type { Key } from '../../data/place.js';

/** What is kept of one conversion, wherever in the document it is noted. */
class Notes {
  readonly issues: Issue[] = [];
  readonly #told = new Set<string>();
  #left = MAX_VALUES;

  add(code: IssueCode, keys: readonly Key[], detail: string): void {
    const issue = createIssue(code, keys, detail.slice(0, 40));
    const name = `${code} ${issue.path}`;
    // Told once, however often a part is looked at.
    if (this.#told.has(name) || this.issues.length >= MAX_ISSUES) return;
    this.#told.add(name);
    this.issues.push(issue);
  }

  /** How many of so many values may be looked at. */
  allow(values: number): number {
    const most = Math.max(0, Math.min(this.#left, values));
    this.#left -= values;
    return most;
  }
}

/**
 * A value in a document of another format, and the way to it. Only own, enumerable properties are seen,
 * each list or object at most to the limits of a document; nothing here throws over what it finds.
 */
export class Found {
  private constructor(
    /** The value as it stands; null where there is none. */
    readonly value: unknown,
    /** The way to it from the outside in. */
    readonly keys: readonly Key[],
    readonly notes: Notes,
  ) {}

  /** The outermost value of a document. */
  static document(value: unknown): Found {
    return new Found(value ?? null, [], new Notes());
  }

  /** All that was noted so far, anywhere in the document. */
  get issues(): readonly Issue[] {
    return this.notes.issues;
  }

  /** Whether there is anything: null, undefined, blank text and empty lists are nothing. */
  get isGiven(): boolean {
    const { value } = this;
    if (typeof value === 'string') return value.trim() !== '';
    return Array.isArray(value) ? value.length > 0 : value !== null;
  }

  /** Whether this is an object with properties, no list. */
  get isObject(): boolean {
    return typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value);
  }

  /** The names of its own properties; none where it has none. */
  get names(): readonly string[] {
    return this.isObject ? Object.keys(this.value as object) : [];
  }

  /** Its own properties that are given, with their names; none where it has none. */
  properties(): readonly (readonly [name: string, value: Found])[] {
    const { names } = this;
    const most = this.notes.allow(names.length);
    if (most < names.length) this.note('limit');
    return names
      .slice(0, most)
      .map((name) => [name, this.at(name)] as const)
      .filter(([, value]) => value.isGiven);
  }

  /** A property, or the first of several names that is given; a value of null where none is. */
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

  /** Its items; itself where it is no list, and nothing where there is nothing. */
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

  /** Its text, without the space around it: also of a number. Undefined for anything else. */
  text(): string | undefined {
    const { value } = this;
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' ? value.trim() || undefined : undefined;
  }

  /** A number, also as text ("800", "800px"); undefined for anything else. */
  number(): number | undefined {
    const number = typeof this.value === 'number' ? this.value : parseFloat(this.text() ?? '');
    return Number.isFinite(number) ? number : undefined;
  }

  /** Notes what is wrong here, once, and what was found. */
  note(code: IssueCode, detail = typeof this.value === 'string' ? this.value : ''): void {
    this.notes.add(code, this.keys, detail);
  }

  #part(value: unknown, key: Key): Found {
    return new Found(value ?? null, [...this.keys, key], this.notes);
  }
}
