import type { Image } from '../../../data/image.js';
import { createNode, type JsonLdNode } from './node.js';
import type { Scope } from './scope.js';

/**
 * Creates a schema.org `ImageObject`. Returns undefined without a credit, and without an address that others
 * can load. The maker appears in the credit only: they may be a person or an organization.
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

/** Formats pixels as a schema.org `Distance`: a number and a unit. */
const pixels = (count: number | undefined): string | undefined =>
  count === undefined ? undefined : `${String(count)} px`;
