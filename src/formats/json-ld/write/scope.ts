import { readLink } from '../../../data/link.js';
import type { Outlet, Speaker } from '../../../data/speaker.js';
import { createNode, type JsonLdNode, type Properties } from './node.js';

/** What the nodes of one graph share: where addresses start, which ids are taken, and who has been named. */
export class Scope {
  /** Everybody who was referred to so far, once each. */
  readonly actors: JsonLdNode[] = [];

  readonly #base: string | undefined;
  readonly #prefix: string;
  /** Names that are taken, each with how many have asked for it. */
  readonly #taken = new Map<string, number>();
  readonly #references = new Map<unknown, JsonLdNode>();

  /**
   * @param url the article's own address; without one its nodes are blank
   * @param base where relative addresses start
   */
  constructor(url: string | undefined, base: string | undefined) {
    this.#base = base;
    const [page = ''] = (this.link(url) ?? '').split('#');
    this.#prefix = page.startsWith('http') ? `${page}#` : '_:';
  }

  /** An address that may be a link; undefined for any other. */
  link(address: string | undefined): string | undefined {
    return readLink(address, this.#base);
  }

  /** An `@id` made of an id of the document; no two are the same, whatever lists they come from. */
  identify(id: string): string {
    // What the label of a blank node may consist of (RDF 1.1 N-Triples, BLANK_NODE_LABEL).
    const name = id.replace(/[^\p{L}\p{Nd}_]+/gu, '-').replace(/^-/, '') || 'node';
    let unique = name;
    let count = this.#taken.get(name) ?? 1;
    while (this.#taken.has(unique)) unique = `${name}-${String(++count)}`;
    this.#taken.set(unique, 1).set(name, count);
    return this.#prefix + unique;
  }

  /** A reference to who speaks. Undefined where nothing is known of them, and for reports that have no name. */
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
    // Two sources who are described alike need not be the same, and an id may give away a name.
    return description && kind !== 'media'
      ? this.#refer(type, 'source', { description }, speaker)
      : undefined;
  }

  /** A reference to an outlet. */
  referToOutlet({ id, name, url, unnamedSourcesPolicy }: Outlet): JsonLdNode {
    return this.#refer('Organization', id ?? name, {
      name,
      url: this.link(url),
      unnamedSourcesPolicy: this.link(unnamedSourcesPolicy),
    });
  }

  /** One node for all that have the same key: for all of whom the same is said, where there is none. */
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
