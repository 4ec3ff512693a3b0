/**
 * Structural sharing: replaces parts of `newer` by equal parts of `older`, and returns `older` if both are
 * equal. Unchanged parts stay the same objects, so they need not be rendered again. Changes `newer` in place.
 */
export function reuse<Value>(
  older: unknown,
  newer: Value,
  // An object in several places of `newer` must stay one object.
  known = new Map<unknown, unknown>(),
): Value {
  if (older === newer || !isTree(newer)) return newer;
  if (!known.has(newer)) known.set(newer, reuseParts(older, newer, known));
  return known.get(newer) as Value;
}

function reuseParts(older: unknown, newer: Tree, known: Map<unknown, unknown>): unknown {
  // Also without an older value: the part may be in other places too.
  const like = isTree(older) && Array.isArray(older) === Array.isArray(newer) ? older : undefined;
  const keys = Object.keys(newer);
  let isSame = !!like && keys.length === Object.keys(like).length;
  const kept: [string, unknown][] = [];
  for (const key of keys) {
    const part = reuse(like?.[key], newer[key], known);
    if (part !== newer[key]) kept.push([key, part]);
    if (part !== like?.[key]) isSame = false;
  }
  if (isSame) return older;
  // Reflect.set does not throw on objects that a page has frozen.
  for (const [key, part] of kept) Reflect.set(newer, key, part);
  return newer;
}

type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
