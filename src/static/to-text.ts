import { isolate } from '../i18n/isolate.js';
import { type Block, readBlocks } from './blocks.js';
import { attributeOf, collapse, flatten, type StaticElement } from './node.js';

/**
 * Writes static HTML as plain text: paragraphs separated by blank lines, underlined headings, speakers after a
 * dash below the words, `text (address)` for links. Lines are not broken. Leaves out relative addresses, which
 * lead nowhere from plain text.
 */
export function toText(root: StaticElement): string {
  const language = attributeOf(root, 'lang') || 'en';
  const blocks = readBlocks(root);
  const top = Math.min(...blocks.flatMap(({ kind, level }) => (kind === 'heading' ? level : [])));
  let text = '';
  for (const [index, block] of blocks.entries()) {
    const line = writeLine(block, language);
    if (!line) continue;
    const isClose = block.kind === 'attribution' || (block.item && blocks[index - 1]?.item);
    if (text) text += isClose ? '\n' : '\n\n';
    if (block.item) text += block.item === 'first' ? '• ' : '  ';
    text += line;
    if (block.kind === 'heading') text += `\n${underline(line, block.level === top)}`;
  }
  // Plain text needs no non-breaking spaces.
  return text.replace(/\u00a0/g, ' ');
}

function writeLine({ kind, content }: Block, language: string): string {
  const line = content
    .map((node) => writeNode(node, language))
    .join('')
    .trim();
  return kind === 'attribution' && line ? `— ${line}` : line;
}

function writeNode(node: StaticElement | string, language: string): string {
  if (typeof node === 'string') return collapse(node);
  const { tag, children } = node;
  if (tag === 'img') {
    const alt = attributeOf(node, 'alt');
    return alt ? `[${alt}]` : '';
  }
  const text = flatten(children)
    .map((child) => writeNode(child, language))
    .join('');
  const href = tag === 'a' ? attributeOf(node, 'href') : '';
  if (/^(https?|mailto):/i.test(href)) return `${text} (${href})`;
  return attributeOf(node, 'dir') === 'auto' ? isolate(text, language) : text;
}

const underline = (line: string, isTop: boolean): string =>
  (isTop ? '═' : '─').repeat(Math.min(line.length, 60));
