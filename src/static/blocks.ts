import { flatten, hasClass, type StaticElement, type StaticNode } from './node.js';

/** Paragraph, or any other block. */
export interface Block {
  /** `words` are quoted; an `attribution` names the speaker of the words above it. */
  readonly kind: 'paragraph' | 'heading' | 'words' | 'attribution' | 'picture';
  readonly content: readonly (StaticElement | string)[];
  /** Heading level, 2 to 6. 0: no heading. */
  readonly level: number;
  /** Whether the block begins a list item or continues one. */
  readonly item?: 'first' | 'more' | undefined;
}

const CONTAINERS = /^(article|section|header|footer|div|figure|figcaption|ul|ol)$/;

/** Splits static HTML into blocks, in the order of plain text: words before their speaker. */
export function readBlocks(content: StaticNode): readonly Block[] {
  const blocks: Block[] = [];
  let held: readonly Block[] = [];
  let hasWords = false;
  for (const node of flatten(content)) {
    if (typeof node === 'string') continue;
    if (hasClass(node, 'news-attribution')) {
      held = [{ kind: 'attribution', content: joinLines(node), level: 0 }];
      continue;
    }
    // The attribution follows the words in all their languages.
    if (hasWords && !hasClass(node, 'news-original')) {
      blocks.push(...held);
      held = [];
    }
    blocks.push(...readElement(node));
    hasWords ||= hasClass(node, 'news-words');
  }
  return [...blocks, ...held];
}

function readElement(element: StaticElement): readonly Block[] {
  const { tag, children } = element;
  if (CONTAINERS.test(tag)) return readBlocks(children);
  if (tag === 'li') return readItem(children);
  if (tag === 'img') return [{ kind: 'picture', content: [element], level: 0 }];
  if (tag === 'blockquote') {
    return readBlocks(children).map((block) => ({ ...block, kind: 'words' }));
  }
  const level = /^h[2-6]$/.test(tag) ? Number(tag[1]) : 0;
  return [{ kind: level ? 'heading' : 'paragraph', content: flatten(children), level }];
}

function readItem(children: StaticNode): readonly Block[] {
  const content = flatten(children);
  const isLine = !content.some((node) => typeof node === 'object' && node.tag === 'p');
  if (isLine) return [{ kind: 'paragraph', content, level: 0, item: 'first' }];
  return readBlocks(content).map((block, index) => ({
    ...block,
    item: index > 0 ? 'more' : 'first',
  }));
}

/** Joins paragraphs into one line, with a dot between each two. */
const joinLines = ({ children }: StaticElement): readonly (StaticElement | string)[] =>
  flatten(
    flatten(children).map((node, index) => [
      index > 0 ? ' · ' : undefined,
      typeof node === 'string' ? node : node.children,
    ]),
  );
