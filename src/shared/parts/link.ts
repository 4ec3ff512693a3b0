import { html } from 'lit';
import { readLink } from '../../data/link.js';

/**
 * A link, or its content alone where the address may not be one. The only file of templates that makes an `<a>`.
 *
 * @param base where a relative address starts
 * @param look `quiet` for a link that is a name or a title first, `tool` for one that is a tool
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
