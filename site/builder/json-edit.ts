/**
 * Changes inside JSON. Nothing is changed in place: each function returns a new value that shares what it
 * did not touch. What has the wrong shape on the way is replaced by what the path asks for.
 */

/** Property names and list positions, from the outside in. */
export type Path = readonly (string | number)[];

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list, whatever is in it; empty where it is none. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : [];

/** A path as a JSON Pointer (RFC 6901), as issues name their place. */
export const toPointer = (path: Path): string =>
  path.map((key) => '/' + String(key).replace(/~/g, '~0').replace(/\//g, '~1')).join('');

/** What stands at a path; undefined where nothing does. */
export function getAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const key of path) {
    if (Array.isArray(found)) found = (found as unknown[])[Number(key)];
    else if (isObject(found) && Object.hasOwn(found, key)) found = found[key];
    else return undefined;
  }
  return found;
}

/** Puts a value at a path; undefined takes a property out. */
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
  const { [key]: old, ...others } = object;
  if (inner === undefined) return keep(value, others);
  // A property keeps its place among the others.
  return keep(value, old === undefined ? { ...object, [key]: inner } : { ...object, [key]: inner });
}

/** Puts an item into the list at a path, which is made where there is none. */
export function insertAt(value: unknown, path: Path, index: number, item: unknown): unknown {
  const list = listOf(getAt(value, path));
  return setAt(value, path, [...list.slice(0, index), item, ...list.slice(index)]);
}

/** Takes an item out of the list at a path. */
export function removeAt(value: unknown, path: Path, index: number): unknown {
  const list = listOf(getAt(value, path));
  return setAt(value, path, [...list.slice(0, index), ...list.slice(index + 1)]);
}

/** Moves an item of the list at a path; the same value where it cannot move that far. */
export function moveAt(value: unknown, path: Path, from: number, to: number): unknown {
  const list = listOf(getAt(value, path));
  if (from < 0 || to < 0 || from >= list.length || to >= list.length) return value;
  const others = [...list.slice(0, from), ...list.slice(from + 1)];
  return setAt(value, path, [...others.slice(0, to), list[from], ...others.slice(to)]);
}

let count = 0;
const keys = new WeakMap<object, number>();

/** What an item is known by on the screen while it is edited and moved. Texts have only their position. */
export function keyOf(item: unknown, index: number): number | string {
  if (typeof item !== 'object' || item === null) return `at-${index}`;
  const known = keys.get(item) ?? ++count;
  keys.set(item, known);
  return known;
}

/** An edited object is still the same item. */
function keep(old: unknown, next: object): object {
  const known = isObject(old) ? keys.get(old) : undefined;
  if (known !== undefined) keys.set(next, known);
  return next;
}
