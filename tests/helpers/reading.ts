/** The page as Chromium hands it to a screen reader. */
import { cdp } from 'vitest/browser';
import { plain } from './shown-text.js';

/** A node of the accessibility tree. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  /** Level of a heading. */
  readonly level: number | undefined;
  readonly children: readonly Heard[];
}

interface AXNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { value?: unknown } }[];
  readonly childIds?: readonly string[];
}

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly FrameTree[];
}

const session = cdp() as unknown as {
  send: (method: string, params?: Record<string, unknown>) => Promise<unknown>;
};

/** Everything that is read in the page under test. */
export async function listen(): Promise<Heard> {
  const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: FrameTree };
  const frameId = framesOf(frameTree).find(({ frame }) => frame.url === location.href)?.frame.id;
  const answer = await session.send('Accessibility.getFullAXTree', { frameId });
  const { nodes } = answer as { nodes: readonly AXNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (node: AXNode): Heard[] => {
    const children = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? read(child) : [];
    });
    // An ignored node is silent, but its children may not be.
    if (node.ignored) return children;
    const level = node.properties?.find(({ name }) => name === 'level')?.value.value;
    const role = node.role?.value ?? '';
    if (role === 'InlineTextBox') return [];
    const name = plain(node.name?.value ?? '');
    return [{ role, name, level: role === 'heading' ? Number(level) : undefined, children }];
  };
  const [root] = nodes.filter(({ parentId }) => !parentId).flatMap(read);
  if (!root) throw new Error('The accessibility tree is empty.');
  return root;
}

const framesOf = (tree: FrameTree): readonly FrameTree[] => [
  tree,
  ...(tree.childFrames ?? []).flatMap(framesOf),
];

/** All text below a node, in the order in which it is read. */
export function heardText(node: Heard): string {
  if (node.role === 'StaticText') return node.name;
  if (node.role === 'image') return node.name;
  return plain(node.children.map(heardText).join(' '));
}

/** All nodes of a role, in the order in which they are read. */
export function findAll(node: Heard, role: string): readonly Heard[] {
  const below = node.children.flatMap((child) => findAll(child, role));
  return node.role === role ? [node, ...below] : below;
}

/** The nodes of a role by their names. */
export const namesOf = (node: Heard, role: string): string[] =>
  findAll(node, role).map(({ name }) => name);
