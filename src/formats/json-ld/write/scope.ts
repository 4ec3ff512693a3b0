import { readLink } from '../../../data/link.js';
import type { Outlet, Speaker } from '../../../data/speaker.js';
import { createNode, type JsonLdNode, type Properties } from './node.js';

/** State of one graph: base address, ids in use, and the people and organizations referred to. */
export class Scope {
  /** Nodes of the people and organizations referred to so far, one each. */
  readonly actors: JsonLdNode[] = [];

  readonly #base: string | undefined;
  readonly #prefix: string;
  /** Names in use, each with the last number tried as its suffix. */
  readonly #taken = new Map<string, number>();
  readonly #references = new Map<unknown, JsonLdNode>();

  /**
   * @param url address of the article; if missing, its nodes are blank
   * @param base base of relative addresses
   */
  constructor(url: string | undefined, base: string | undefined) {
    this.#base = base;
    const [page = ''] = (this.link(url) ?? '').split('#');
    this.#prefix = page.startsWith('http') ? `${page}#` : '_:';
  }

  /** Resolves an address. Returns undefined if it must not become a link. */
  link(address: string | undefined): string | undefined {
    return readLink(address, this.#base);
  }

  /** Makes a unique `@id` from an id of the document, even if several lists use the same id. */
  identify(id: string): string {
    // Keeps characters that the label of a blank node allows (RDF 1.1 N-Triples, BLANK_NODE_LABEL).
    const name = id.replace(/[^\p{L}\p{Nd}_]+/gu, '-').replace(/^-/, '') || 'node';
    let unique = name;
    let count = this.#taken.get(name) ?? 1;
    while (this.#taken.has(unique)) unique = `${name}-${String(++count)}`;
    this.#taken.set(unique, 1).set(name, count);
    return this.#prefix + unique;
  }

  /** Returns a reference to a speaker. Undefined if nothing is known of them, and for unnamed reports. */
  referToSpeaker(speaker: Speaker): JsonLdNode | undefined {
    const { id, name, description, kind, jobTitle, affiliation, url } = speaker;
    const isPerson = kind !== 'institution' && kind !== 'media';
    const type = isPerson ? 'Person' : 'Organization';
    if (name) {
      const known = { name, description, url: this.link(url) };
      const employer = affiliation && createNode('Organization', { name: affiliation });
      const post = isPerson && { jobTitle, affiliation: employer };
      return this.#refer(type, id ?? name, { ...known, ...post });
    }
    // Sources with the same description may be different people. An id may reveal a name.
    return description && kind !== 'media'
      ? this.#refer(type, 'source', { description }, speaker)
      : undefined;
  }

  referToOutlet({ id, name, url, unnamedSourcesPolicy }: Outlet): JsonLdNode {
    return this.#refer('Organization', id ?? name, {
      name,
      url: this.link(url),
      unnamedSourcesPolicy: this.link(unnamedSourcesPolicy),
    });
  }

  /** Returns a reference to the node of a key. By default, nodes with equal type and properties are one. */
  #refer(
    type: string,
    id: string,
    properties: Properties,
    key: unknown = JSON.stringify([type, properties]),
  ): JsonLdNode {
    let reference = this.#references.get(key);
    if (!reference) {
      reference = { '@id': this.identify(id) };
      this.#references.set(key, reference);
      this.actors.push(createNode(type, { ...reference, ...properties }));
    }
    return reference;
  }
}
