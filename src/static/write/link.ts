import { readLink } from '../../data/link.js';
import { element, type StaticNode } from '../node.js';

/**
 * A link, or its content alone if the address may not be one. The only file of static HTML that makes an `a`.
 *
 * @param base where a relative address starts; without one it stays relative
 * @param look a class, of microformats2 mostly: `u-url`
 */
export function writeLink(
  address: string | undefined,
  content: StaticNode,
  base: string | undefined,
  look: string,
): StaticNode {
  const href = readLink(address, base);
  return href ? element('a', { class: look, href }, content) : content;
}
