import type { Found } from '../../source/found.js';
import { readPlainText } from './plain-text.js';
import { Terms } from './terms.js';

/** Text or number in a graph. */
export interface Literal {
  readonly found: Found;
  /** Declared language: its own, or that of the context. */
  readonly language: string | undefined;
}

/** Value of a property. */
export type Value = Literal | Thing;

/** Properties that distinguish things with the same `@id`. */
const TELLING = ['headline', 'name', 'text', 'articleBody', 'claimReviewed', 'datePublished'];

/** Maximum number of different things under one `@id`. More are a mistake. */
const MOST_ALIKE = 8;

/** Maximum number of values compared to find duplicates. */
const MOST_COMPARED = 20;

/** Thing with its properties under the plain names of schema.org. Merges parts with the same `@id`. */
export class Thing {
  /** Types in lower case: pages vary the case. */
  readonly types = new Set<string>();
  readonly #properties = new Map<string, Value[]>();
  readonly #places = new Map<string, Found>();

  constructor(
    readonly graph: Graph,
    /** First place of the thing in the document. */
    readonly found: Found,
    readonly id: string | undefined,
  ) {}

  /** False if only the id is known. */
  get isDefined(): boolean {
    return this.types.size > 0 || this.#properties.size > 0;
  }

  /** True for one of these types, given in lower case. */
  is(types: ReadonlySet<string>): boolean {
    return [...this.types].some((type) => types.has(type));
  }

  has(name: string): boolean {
    return (this.#properties.get(name)?.length ?? 0) > 0;
  }

  /** Returns the values of the first of these properties that has any. */
  values(...names: readonly string[]): readonly Value[] {
    const name = names.find((each) => this.has(each));
    const values = this.#properties.get(name ?? '') ?? [];
    // A role has the actual value under the same property (schema.org, Role).
    return values.flatMap((value) =>
      name !== undefined && value instanceof Thing && value.isRole ? value.#roleOf(name) : [value],
    );
  }

  /** Like `values`, with references resolved, also ids written as text. Notes references to nothing. */
  settled(...names: readonly string[]): readonly Value[] {
    return this.values(...names).flatMap((value) => {
      const thing =
        value instanceof Thing ? value : this.graph.find(value.found.text()?.trim() ?? '');
      if (thing?.isDefined ?? true) return [thing ?? value];
      // A thing with a web address may be on another page.
      const isElsewhere = /^https?:/i.test(thing?.id ?? '');
      if (thing?.id && !isElsewhere) thing.found.note('reference', thing.id);
      return [];
    });
  }

  /** Like `settled`, without literals. */
  things(...names: readonly string[]): readonly Thing[] {
    return this.settled(...names).filter((value) => value instanceof Thing);
  }

  /** Returns the first plain text of these properties. For a thing, its name, text or headline. */
  text(...names: readonly string[]): string | undefined {
    for (const name of names) {
      for (const value of this.values(name)) {
        const text = value instanceof Thing ? value.#ownWords() : wordsOf(value);
        if (text) return text;
      }
    }
    return undefined;
  }

  /** Returns the first raw text of these properties, with its place. */
  literal(...names: readonly string[]): Literal | undefined {
    for (const name of names) {
      for (const value of this.values(name)) {
        if (!(value instanceof Thing) && value.found.text() !== undefined) return value;
      }
    }
    return undefined;
  }

  /** Returns the place of a property. Fallback: the thing itself. */
  place(name: string): Found {
    return this.#places.get(name) ?? this.found;
  }

  /** True if an object with the same `@id` is another thing: its types or distinguishing text differ. */
  contradicts(types: readonly string[], own: ReadonlyMap<string, Found>): boolean {
    const isOther =
      types.length > 0 && this.types.size > 0 && !types.some((t) => this.types.has(t));
    const differs = (name: string): boolean => {
      const mine = this.literal(name)?.found.text();
      const theirs = own.get(name)?.text();
      return mine !== undefined && theirs !== undefined && mine !== theirs;
    };
    return isOther || TELLING.some(differs);
  }

  /** Adds values of a property, without duplicates. */
  add(name: string, place: Found, values: readonly Value[]): void {
    const known = this.#properties.get(name) ?? [];
    const compared = known.slice(0, MOST_COMPARED);
    const isKnown = (value: Value): boolean =>
      compared.some((other) =>
        value instanceof Thing
          ? other === value
          : !(other instanceof Thing) && other.found.value === value.found.value,
      );
    // Duplicates within one list are kept.
    known.push(...(known.length > 0 ? values.filter((value) => !isKnown(value)) : values));
    this.#properties.set(name, known);
    if (!this.#places.has(name)) this.#places.set(name, place);
  }

  get isRole(): boolean {
    return [...this.types].some((type) => type.endsWith('role'));
  }

  #roleOf(name: string): readonly Value[] {
    return this.#properties.get(name) ?? [];
  }

  #ownWords(): string | undefined {
    for (const name of ['name', 'text', 'headline']) {
      for (const value of this.#properties.get(name) ?? []) {
        const words = value instanceof Thing ? undefined : wordsOf(value);
        if (words) return words;
      }
    }
    return undefined;
  }
}

const wordsOf = ({ found }: Literal): string | undefined => readPlainText(found.text() ?? '');

/** JSON-LD document as a graph (JSON-LD 1.1), indexed by `@id`. Never loads anything. */
export class Graph {
  /** Things at the top level, or in an `@graph`. */
  readonly roots = new Set<Thing>();
  /** All things, in document order. */
  readonly things: Thing[] = [];

  readonly #byId = new Map<string, Thing[]>();
  // Each object is read once: an object passed by a script can contain itself.
  readonly #byObject = new Map<unknown, Thing>();

  constructor(document: Found) {
    this.#readRoots(document, Terms.initial());
  }

  /** Returns the first thing with this `@id`. */
  find(id: string): Thing | undefined {
    return this.#byId.get(id)?.[0];
  }

  #readRoots(found: Found, terms: Terms): void {
    if (Array.isArray(found.value)) {
      for (const item of found.items()) this.#readRoots(item, terms);
    } else if (found.isObject) {
      for (const value of this.#read(found, terms)) {
        if (value instanceof Thing) this.roots.add(value);
      }
    }
  }

  #read(found: Found, terms: Terms): readonly Value[] {
    if (Array.isArray(found.value)) return found.items().flatMap((item) => this.#read(item, terms));
    if (!found.isObject) {
      return found.isGiven ? [{ found, language: terms.language }] : [];
    }
    const known = this.#byObject.get(found.value);
    return known ? [known] : this.#readObject(found, terms.with(found.at('@context')));
  }

  #readObject(found: Found, terms: Terms): readonly Value[] {
    const own = new Map<string, Found>();
    for (const [name, value] of found.properties()) {
      // Properties begin with a lower-case letter, so a capital is a misspelling.
      const plain = terms.plain(name)?.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
      // The plain name takes precedence over other spellings.
      if (plain !== undefined && (plain === name || !own.has(plain))) own.set(plain, value);
    }
    const text = own.get('@value');
    if (text) return [{ found: text, language: own.get('@language')?.text() ?? terms.language }];
    const list = own.get('@list') ?? own.get('@set');
    if (list) return this.#read(list, terms);

    const types = (own.get('@type')?.items() ?? []).flatMap((type) => {
      const name = type.text();
      return name === undefined ? [] : (terms.plain(name) ?? []).toString().toLowerCase() || [];
    });
    const id = own.get('@id')?.text();
    const names = [...own.keys()].filter((name) => !name.startsWith('@'));
    const graph = own.get('@graph');
    const isNameless = graph && types.length === 0 && names.length === 0;
    const thing = isNameless ? undefined : this.#thingOf(found, id, types, own);
    if (thing) {
      this.#byObject.set(found.value, thing);
      for (const type of types) thing.types.add(type);
      const typePlace = own.get('@type');
      if (typePlace) thing.add('@type', typePlace, []);
      for (const name of names) {
        const value = own.get(name);
        if (value) thing.add(name, value, this.#read(value, terms));
      }
    }
    for (const part of [graph, own.get('@included')]) if (part) this.#readRoots(part, terms);
    return thing ? [thing] : [];
  }

  #thingOf(
    found: Found,
    id: string | undefined,
    types: readonly string[],
    own: ReadonlyMap<string, Found>,
  ): Thing {
    const alike = id === undefined ? [] : (this.#byId.get(id) ?? []);
    const same = alike.find((thing) => !thing.contradicts(types, own));
    if (same) return same;
    const thing = new Thing(this, found, id);
    this.things.push(thing);
    if (id !== undefined && alike.length < MOST_ALIKE) this.#byId.set(id, [...alike, thing]);
    return thing;
  }
}
