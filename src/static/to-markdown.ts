import { type Block, readBlocks } from './blocks.js';
import { attributeOf, collapse, flatten, type StaticElement } from './node.js';

/**
 * Static HTML as Markdown (CommonMark 0.31): headings, block quotes with who said it below them, lists,
 * links, pictures with what they show. No text becomes markup, that of common extensions included.
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
  // What means something at the start of a line only.
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

/** Text in which no sign is markup. An exclamation mark at the end would make a picture of a link. */
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<&~|#]|!$/g, '\\$&');

/** An address without what would end it; an ampersand is no entity. */
const writeAddress = (address: string): string =>
  address
    .replace(/[\s<>\\]/g, encodeURIComponent)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replace(/&(?=#?\w+;)/g, '\\&');
