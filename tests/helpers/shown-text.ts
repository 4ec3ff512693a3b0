/** Visible text of an element and its shadow trees. */

/** Without what cannot be seen: no-break spaces are spaces, word joiners and isolates are nothing. */
export const plain = (text: string): string =>
  text
    .replace(/[\u2060\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export function shownText(node: Node): string {
  return plain(collect(node));
}

/** The text of each element that fits a selector, from {@link shownText}. */
export const shownTexts = (nodes: Iterable<Node>): string[] => [...nodes].map(shownText);

function collect(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return [...node.childNodes].map(collect).join('');
  const { display, position } = getComputedStyle(node);
  if (display === 'none' || node.matches('[aria-hidden=true], style, script')) return '';
  const children = node instanceof HTMLSlotElement ? node.assignedNodes() : node.childNodes;
  const text = [...(node.shadowRoot ?? { childNodes: children }).childNodes].map(collect).join('');
  // An absolutely positioned element computes to a block, but breaks no line.
  const isInLine =
    display.startsWith('inline') || display === 'contents' || position === 'absolute';
  return isInLine ? text : `\n${text}\n`;
}
