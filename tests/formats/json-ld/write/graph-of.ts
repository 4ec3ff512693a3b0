import type { JsonLdNode } from '../../../../src/formats/json-ld/write/node.js';
import { type JsonLdGraph, toJsonLd } from '../../../../src/formats/json-ld/write/to-json-ld.js';
import { readDocument } from '../../../../src/data/read-document.js';

/** The address of the article. */
export const URL = 'https://courier.example/bridge';

/** The graph of a document with a headline and an address. */
export function graphOf(rest: object, base?: string): JsonLdGraph {
  const { value } = readDocument({ headline: 'A bridge opens', url: URL, ...rest });
  if (!value) throw new Error('nothing was read');
  return toJsonLd(value, { base });
}

/** Its nodes. */
export const nodesOf = (rest: object, base?: string): readonly JsonLdNode[] =>
  graphOf(rest, base)['@graph'];
