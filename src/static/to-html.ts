import { isElement, type StaticNode } from './node.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/**
 * Escapes text for HTML, both between tags and inside double-quoted attributes. Line breaks become references,
 * because a blank line ends HTML blocks in Markdown and some CMSs.
 */
export const escapeHtml = (text: string): string =>
  /[&<>"\n]/.test(text) ? text.replace(/[&<>"\n]/g, (sign) => ESCAPES[sign] ?? '') : text;

/** Writes a node as HTML in one line. `img` is the only void element. */
export function toHtml(node: StaticNode): string {
  if (typeof node === 'string') return escapeHtml(node);
  if (!node) return '';
  if (!isElement(node)) return joinHtml(node);
  const { tag, attributes, children } = node;
  let html = `<${tag}`;
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (value !== undefined) html += ` ${name}="${escapeHtml(String(value))}"`;
  }
  html += '>';
  return tag === 'img' ? html : `${html}${joinHtml(children)}</${tag}>`;
}

function joinHtml(nodes: readonly StaticNode[]): string {
  let html = '';
  for (const node of nodes) html += toHtml(node);
  return html;
}
