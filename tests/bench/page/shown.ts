/** Text that readers find in the page, for any subject. */
import type { Content } from './subject.js';

/** All text of a tree, shadow trees included, styles and scripts excluded. */
export function textIn(tree: Node): string {
  const words: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text) words.push(node.data);
    if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return;
    if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
    node.childNodes.forEach(walk);
  };
  walk(tree);
  return words.join('');
}

/** Texts that must be in the page. */
export function titlesOf(content: Content): string[] {
  if (content.kind === 'timeline') return content.events.map(({ name }) => name);
  return content.quotes.map(({ text }) => text);
}

/** Collapses white space and removes invisible characters. */
const inOneLine = (text: string): string =>
  text.replace(/[\u200e\u200f\u2060\u2066-\u2069]/g, '').replace(/\s+/g, ' ');

/** Counts the titles in a text, each once: by their number, as searching for each of 10,000 would take minutes. */
export function countTitles(titles: readonly string[], text: string): number {
  const plain = inOneLine(text);
  const found = new Set<string>();
  for (const match of plain.matchAll(/\(No\. (\d+)\)/g)) {
    const title = titles[Number(match[1])];
    const end = match.index + match[0].length;
    if (title && plain.slice(end - title.length, end) === title) found.add(title);
  }
  return found.size;
}
