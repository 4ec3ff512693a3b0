/**
 * Immutable edits of JSON: each function returns a new value that shares unchanged parts with the old one.
 * Values of the wrong shape on the path are replaced.
 */

/** Property names and list indexes, from the root. */
export type Path = readonly (string | number)[];

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns a value as a list. Empty if it is no list. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : [];

/** Formats a path as JSON Pointer (RFC 6901). */
export const toPointer = (path: Path): string =>
  path.map((key) => '/' + String(key).replace(/~/g, '~0').replace(/\//g, '~1')).join('');

/** Returns the value at a path, or undefined. */
export function getAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const key of path) {
    if (Array.isArray(found)) found = (found as unknown[])[Number(key)];
    else if (isObject(found) && Object.hasOwn(found, key)) found = found[key];
    else return undefined;
  }
  return found;
}

/** Sets the value at a path. Undefined deletes a property. */
export function setAt(value: unknown, path: Path, next: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return next;
  if (typeof key === 'number') {
    const list = [...listOf(value)];
    list[key] = setAt(list[key], rest, next);
    return list;
  }
  const object = isObject(value) ? value : {};
  const inner = setAt(object[key], rest, next);
  if (inner !== undefined) return keep(value, { ...object, [key]: inner });
  const others = Object.entries(object).filter(([name]) => name !== key);
  return keep(value, Object.fromEntries(others));
}

/** Inserts an item into the list at a path. Creates a missing list. */
export function insertAt(value: unknown, path: Path, index: number, item: unknown): unknown {
  const list = listOf(getAt(value, path));
  return setAt(value, path, [...list.slice(0, index), item, ...list.slice(index)]);
}

/** Removes an item from the list at a path. */
export function removeAt(value: unknown, path: Path, index: number): unknown {
  const list = listOf(getAt(value, path));
  return setAt(value, path, [...list.slice(0, index), ...list.slice(index + 1)]);
}

/** Moves an item of the list at a path. Returns the same value if the target is out of range. */
export function moveAt(value: unknown, path: Path, from: number, to: number): unknown {
  const list = listOf(getAt(value, path));
  if (from < 0 || to < 0 || from >= list.length || to >= list.length) return value;
  const others = [...list.slice(0, from), ...list.slice(from + 1)];
  return setAt(value, path, [...others.slice(0, to), list[from], ...others.slice(to)]);
}

let count = 0;
const keys = new WeakMap<object, number>();

/** Returns a stable key for an item while it is edited and moved. Texts are keyed by position. */
export function keyOf(item: unknown, index: number): number | string {
  if (typeof item !== 'object' || item === null) return `at-${index}`;
  const known = keys.get(item) ?? ++count;
  keys.set(item, known);
  return known;
}

/** Passes the key of an object on to its edited copy. */
function keep(old: unknown, next: object): object {
  const known = isObject(old) ? keys.get(old) : undefined;
  if (known !== undefined) keys.set(next, known);
  return next;
}
