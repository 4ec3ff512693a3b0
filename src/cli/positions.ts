/** Positions of values in JSON text. */
import { type Node, type ParseError, parse, parseTree } from 'jsonc-parser';

/** Position as editors count it, from 1. Columns are UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Indexes the lines of a text once, for many look-ups. Lines end with LF, CR LF or CR. */
export function countLines(text: string): (offset: number) => Position {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    let line = 1;
    while ((starts[line] ?? Infinity) <= offset) line++;
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

/** Splits a JSON Pointer (RFC 6901) into keys. */
export const keysOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));

/**
 * Indexes the values of JSON text, even if it had to be repaired.
 *
 * @param start offset of the JSON in its file
 * @returns a function from keys to the start of their value, or of the innermost existing one around it;
 * undefined if the text has no value
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

/** Finds the value of a property or item. */
function partOf({ type, children = [] }: Node, key: string): Node | undefined {
  if (type === 'array') return children[Number(key)];
  // Duplicate keys: the last one counts, as in JSON.parse.
  return children.filter(({ children: [name] = [] }) => name?.value === key).at(-1)?.children?.[1];
}

/**
 * Finds the first syntax error in JSON (RFC 8259). Returns undefined if there is none, or its place is unknown.
 *
 * @param start offset of the text in its file
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
