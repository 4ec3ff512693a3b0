import type { Found } from '../../source/found.js';
import { lookUp } from '../../../data/look-up.js';

const KEYWORD = /^@[a-z]+$/;
const SCHEMA_ORG = /^(?:(?:https?:)?\/\/)?(?:www\.)?schema\.org\/+#?([a-z]\w*)\/?$/i;
const IS_SCHEMA_ORG = /schema\.org/i;

/** Aliases of keywords in schema.org's own context. */
const ALIASES: Readonly<Record<string, string>> = { type: '@type', id: '@id', graph: '@graph' };

/**
 * Meaning of names in one part of a JSON-LD document (JSON-LD 1.1, section 4.1, "The Context"). Never loads a
 * context: a context given by address counts as schema.org's own.
 */
export class Terms {
  /** Terms of a document before its first context. */
  static initial(): Terms {
    return new Terms(new Map(), true, undefined);
  }

  // Cache: documents repeat the same few names.
  readonly #known = new Map<string, string | undefined>();

  private constructor(
    private readonly meanings: ReadonlyMap<string, string | null>,
    private readonly isSchemaOrg: boolean,
    /** Default language of text. */
    readonly language: string | undefined,
  ) {}

  /** Returns these terms, extended by an inner `@context`. */
  with(context: Found): Terms {
    return context.items().reduce((terms: Terms, part) => terms.#withPart(part), this);
  }

  /**
   * Returns a keyword (`@id`), or the plain schema.org name of a property or type (`headline`), from any
   * spelling. Undefined for names of other vocabularies.
   */
  plain(name: string): string | undefined {
    if (!this.#known.has(name)) this.#known.set(name, this.#mean(name));
    return this.#known.get(name);
  }

  #mean(name: string): string | undefined {
    const meaning = this.meanings.get(name);
    if (meaning === null) return undefined;
    if (meaning !== undefined && meaning !== name) return this.#resolve(meaning);
    return lookUp(ALIASES, name) ?? this.#resolve(name);
  }

  #resolve(name: string): string | undefined {
    if (name.startsWith('@')) return KEYWORD.test(name) ? name : undefined;
    const [, plain] = SCHEMA_ORG.exec(name) ?? [];
    if (plain) return plain;
    const colon = name.indexOf(':');
    if (colon < 0) return this.isSchemaOrg ? name : undefined;
    const [prefix, rest] = [name.slice(0, colon), name.slice(colon + 1)];
    const start = this.meanings.get(prefix) ?? (prefix === 'schema' ? 'https://schema.org/' : '');
    return SCHEMA_ORG.exec(start + rest)?.[1];
  }

  #withPart(context: Found): Terms {
    if (!context.isObject) return this;
    const meanings = new Map(this.meanings);
    for (const name of context.names) {
      const given = context.at(name);
      if (!name.startsWith('@'))
        meanings.set(name, (given.text() ?? given.at('@id').text()) || null);
    }
    const vocabulary = context.at('@vocab').text();
    return new Terms(
      meanings,
      vocabulary === undefined ? this.isSchemaOrg : IS_SCHEMA_ORG.test(vocabulary),
      context.at('@language').text() ?? this.language,
    );
  }
}
