import { isElement, type StaticNode } from './node.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/**
 * Text for HTML, between tags as well as inside an attribute with double quotes. A line break in it is no
 * break of a line: Markdown and some systems end what they read at a blank one.
 */
export const escapeHtml = (text: string): string =>
  /[&<>"\n]/.test(text) ? text.replace(/[&<>"\n]/g, (sign) => ESCAPES[sign] ?? '') : text;

/** A node as HTML in one line. An image is the only void element. */
export function toHtml(node: StaticNode): string {
  if (typeof node === 'string') return escapeHtml(node);
  if (!node) return '';
  if (!isElement(node)) return joinHtml(node);
  const { tag, attributes, children } = node;
  let html = `<${tag}`;
  for (const name in attributes) {
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
