import { element, isElement, type StaticNode } from './node.js';

/**
 * Inline styles for places without a style sheet. Uses only what all mail programs support, in sizes relative
 * to the text, without colours.
 */
const DECLARATIONS: ReadonlyMap<string, string> = new Map([
  ['news-dateline', 'margin:0 0 .5em;font-size:.875em'],
  ['news-headline', 'margin:0 0 .4em;font-size:1.5em;line-height:1.2'],
  ['news-standfirst', 'margin:0 0 .6em;line-height:1.4'],
  ['news-section', 'margin:1.5em 0 0;padding:.75em 0 0;border-top:2px solid'],
  ['news-heading', 'margin:0 0 .6em;font-size:1.125em;line-height:1.3'],
  ['news-topic', 'margin:0 0 .5em;font-size:1em;line-height:1.3'],
  ['news-list', 'margin:0 0 1em;padding:0 1.5em;line-height:1.4'],
  ['news-quote', 'margin:0 0 1.75em'],
  ['news-dispute', 'margin:0 0 1.5em'],
  ['news-statement', 'margin:0 0 1em;padding:.5em 0 0;border-top:1px solid'],
  ['news-stance', 'margin:0 0 .25em'],
  ['news-label', 'margin:0 0 .25em;font-size:.875em'],
  ['news-speaker', 'margin:0'],
  ['p-x-record', 'margin:0;font-size:.875em'],
  ['news-answers', 'margin:0;font-size:.875em'],
  ['news-provenance', 'margin:0;font-size:.875em'],
  ['p-x-context', 'margin:.4em 0 0'],
  ['news-words', 'margin:.3em 0 0;font-size:1.125em;line-height:1.4'],
  ['news-original', 'margin:.6em 0 0'],
  ['news-links', 'margin:.4em 0 0;font-size:.875em'],
  ['news-events', 'margin:0;padding:0;line-height:1.4;list-style:none'],
  ['news-event', 'margin:0 0 1.25em'],
  ['news-as-of', 'margin:0 0 1em'],
  ['news-when', 'margin:0;font-size:.875em'],
  ['news-title', 'margin:0;font-weight:bold'],
  ['p-summary', 'margin:.2em 0 0'],
  ['news-source', 'margin:.2em 0 0;font-size:.875em'],
  ['news-note', 'margin:.2em 0 0;font-size:.875em'],
  ['news-photo', 'margin:1em 0'],
  ['u-photo', 'display:block;max-width:100%;height:auto'],
  ['p-x-caption', 'margin:.25em 0 0;font-size:.875em'],
  ['news-credit', 'margin:0;font-size:.875em'],
  ['news-footer', 'margin:1.5em 0 0;padding:.75em 0 0;border-top:2px solid'],
]);

/** Style of a paragraph without a class, such as one inside a quotation: its parent sets the distance. */
const PLAIN_PARAGRAPH = 'margin:0';

/** Adds a style attribute to all elements that have a style. The first class with one decides. */
export function addInlineStyles(node: StaticNode): StaticNode {
  if (!node || typeof node === 'string') return node;
  if (!isElement(node)) return node.map(addInlineStyles);
  const { tag, attributes, children } = node;
  const { class: names, ...others } = attributes;
  const name =
    names &&
    String(names)
      .split(' ')
      .find((each) => DECLARATIONS.has(each));
  const plain = tag === 'p' && !names ? PLAIN_PARAGRAPH : undefined;
  const style = name ? DECLARATIONS.get(name) : plain;
  return element(tag, { class: names, style, ...others }, ...children.map(addInlineStyles));
}
