import { type Block, readBlocks } from './blocks.js';
import { attributeOf, collapse, flatten, type StaticElement } from './node.js';

/**
 * Writes static HTML as Markdown (CommonMark 0.31): headings, block quotes followed by their speaker, lists,
 * links, pictures with their alternative text. No text becomes markup, including that of common extensions.
 */
export function toMarkdown(root: StaticElement): string {
  const blocks = readBlocks(root);
  let markdown = '';
  for (const [index, block] of blocks.entries()) {
    const line = writeLine(block);
    if (!line) continue;
    const isTight = block.item === 'first' && blocks[index - 1]?.item === 'first';
    if (markdown) markdown += isTight ? '\n' : '\n\n';
    markdown += startOf(block) + line;
  }
  return markdown;
}

function startOf({ kind, level, item }: Block): string {
  if (item) return item === 'first' ? '- ' : '  ';
  if (kind === 'heading') return `${'#'.repeat(level)} `;
  if (kind === 'words') return '> ';
  return kind === 'attribution' ? '— ' : '';
}

function writeLine({ content }: Block): string {
  const line = content.map(writeNode).join('').trim();
  // Characters with a meaning only at the start of a line.
  return line.replace(/^[+=>-]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

function writeNode(node: StaticElement | string): string {
  if (typeof node === 'string') return escapeMarkdown(collapse(node));
  const { tag, children } = node;
  if (tag === 'img') {
    return `![${escapeMarkdown(attributeOf(node, 'alt'))}](${writeAddress(attributeOf(node, 'src'))})`;
  }
  const text = flatten(children).map(writeNode).join('');
  if (tag === 'a') return `[${text}](${writeAddress(attributeOf(node, 'href'))})`;
  return tag === 'strong' && text ? `**${text}**` : text;
}

/** Escapes Markdown characters in text. A final exclamation mark would turn a following link into a picture. */
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<&~|#]|!$/g, '\\$&');

/** Escapes the characters that would end an address, and ampersands, which would start an entity. */
const writeAddress = (address: string): string =>
  address
    .replace(/[\s<>\\]/g, encodeURIComponent)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replace(/&(?=#?\w+;)/g, '\\&');
