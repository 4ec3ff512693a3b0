import { hasClass, type HtmlElement, type HtmlNode } from './html-tree.js';

/** A paragraph, or what stands like one. */
export interface HtmlBlock {
  /** `words` are quoted; an `attribution` says whose words stand above it. */
  readonly kind: 'paragraph' | 'heading' | 'words' | 'attribution' | 'picture';
  readonly content: readonly HtmlNode[];
  /** Of a heading, 2 to 6. */
  readonly level: number;
  /** Whether it begins an item of a list, or goes on with one. */
  readonly item?: 'first' | 'more' | undefined;
}

const CONTAINERS = /^(article|section|header|footer|div|figure|figcaption|ul|ol)$/;

/** The paragraphs of static HTML, in the order of plain text: words before who said them. */
export function readBlocks(nodes: readonly HtmlNode[]): readonly HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  let held: readonly HtmlBlock[] = [];
  let hasWords = false;
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    if (hasClass(node, 'news-attribution')) {
      held = [{ kind: 'attribution', content: joinLines(node), level: 0 }];
      continue;
    }
    // Whoever said it stands below the words in all their languages.
    if (hasWords && !hasClass(node, 'news-original')) {
      blocks.push(...held);
      held = [];
    }
    blocks.push(...readElement(node));
    hasWords ||= hasClass(node, 'news-words');
  }
  return [...blocks, ...held];
}

function readElement(element: HtmlElement): readonly HtmlBlock[] {
  const { name, children } = element;
  if (CONTAINERS.test(name)) return readBlocks(children);
  if (name === 'li') return readItem(children);
  if (name === 'img') return [{ kind: 'picture', content: [element], level: 0 }];
  if (name === 'blockquote') {
    return readBlocks(children).map((block) => ({ ...block, kind: 'words' }));
  }
  const level = /^h[2-6]$/.test(name) ? Number(name[1]) : 0;
  return [{ kind: level ? 'heading' : 'paragraph', content: children, level }];
}

function readItem(children: readonly HtmlNode[]): readonly HtmlBlock[] {
  const blocks = readBlocks(children);
  const isLine = !children.some((node) => typeof node === 'object' && node.name === 'p');
  if (isLine) return [{ kind: 'paragraph', content: children, level: 0, item: 'first' }];
  return blocks.map((block, index) => ({ ...block, item: index > 0 ? 'more' : 'first' }));
}

/** Several paragraphs in a line, with a dot between each two. */
const joinLines = ({ children }: HtmlElement): readonly HtmlNode[] =>
  children.flatMap((node, index) => [
    ...(index > 0 ? [' · '] : []),
    ...(typeof node === 'string' ? [node] : node.children),
  ]);
