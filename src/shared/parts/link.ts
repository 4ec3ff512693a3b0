import { html } from 'lit';
import { readLink } from '../../data/link.js';

/**
 * Renders a link, or only its content if the address is not allowed. No other template file renders `<a>`.
 *
 * @param base base of relative addresses
 * @param look `quiet` for names and titles, `tool` for tools
 */
export function renderLink(
  address: string | undefined,
  content: unknown,
  base: string,
  look: 'link' | 'quiet' | 'tool' = 'link',
): unknown {
  const href = readLink(address, base);
  const isTool = look === 'tool';
  return href
    ? html`<a
        part=${isTool ? 'tool' : 'link'}
        class=${isTool ? 'tool meta muted' : look}
        href=${href}
        >${content}</a
      >`
    : content;
}
