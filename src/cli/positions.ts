/** Where in a text a value stands. */
import { type Node, type ParseError, parse, parseTree } from 'jsonc-parser';

/** A place in a text as editors count it, from 1; columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Counts the lines of a text once, for many places in it. Lines end with LF, CR LF or CR. */
export function countLines(text: string): (offset: number) => Position {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    let line = 1;
    while ((starts[line] ?? Infinity) <= offset) line++;
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

/** The keys of a JSON Pointer (RFC 6901). */
export const keysOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));

/**
 * Finds values in JSON, also in JSON that had to be repaired.
 *
 * @param start where the JSON begins in its file
 * @returns what tells where the value under some keys begins, or the innermost one around it that is there;
 * undefined where there is no value at all
 */
export function findValues(
  json: string,
  start = 0,
): (keys: readonly string[]) => number | undefined {
  const tree = toTree(json);
  return (keys) => {
    let node = tree;
    for (const key of keys) {
      const part = node && partOf(node, key);
      if (!part) break;
      node = part;
    }
    return node && start + node.offset;
  };
}

function toTree(json: string): Node | undefined {
  try {
    return parseTree(json, [], { allowTrailingComma: true });
  } catch {
    return undefined; // too deep for the stack
  }
}

/** The value of a property or an item. */
function partOf({ type, children = [] }: Node, key: string): Node | undefined {
  if (type === 'array') return children[Number(key)];
  // Of several with one name the last counts, as in JSON.parse.
  return children.filter(({ children: [name] = [] }) => name?.value === key).at(-1)?.children?.[1];
}

/**
 * Where a text first is not JSON (RFC 8259); undefined where it is, or where nobody can tell.
 *
 * @param start where the text begins in its file
 */
export function findFault(text: string, start = 0): number | undefined {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch {
    return undefined; // too deep for the stack
  }
  return errors[0] && start + errors[0].offset;
}
