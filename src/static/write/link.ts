import { readLink } from '../../data/link.js';
import { element, type StaticNode } from '../node.js';

/**
 * Writes a link, or only its content if the address is not allowed. No other file of static HTML writes `a`.
 *
 * @param base base of relative addresses; without it they stay relative
 * @param look a class, usually of microformats2: `u-url`
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
