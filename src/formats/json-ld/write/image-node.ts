import type { Image } from '../../../data/image.js';
import { createNode, type JsonLdNode } from './node.js';
import type { Scope } from './scope.js';

/**
 * A picture as a schema.org `ImageObject`. Without any credit, and without an address for others to
 * load it from, there is none. Whether its maker is a person is not known: they are in the credit.
 */
export function createImageNode(image: Image | undefined, scope: Scope): JsonLdNode | undefined {
  const contentUrl = scope.link(image?.url);
  const creditText = image?.creditText ?? image?.creator;
  if (!image || !contentUrl || !creditText) return undefined;
  return createNode('ImageObject', {
    contentUrl,
    caption: image.caption,
    creditText,
    license: scope.link(image.license),
    acquireLicensePage: scope.link(image.acquireLicensePage),
    width: pixels(image.width),
    height: pixels(image.height),
  });
}

/** Pixels as a schema.org `Distance`, which has a number and a unit. */
const pixels = (count: number | undefined): string | undefined =>
  count === undefined ? undefined : `${String(count)} px`;
