/**
 * The newer of two values, with parts of the older in it wherever both say the same, and the older itself
 * where all of it does: what was drawn from a part that is still the same object need not be drawn again.
 * Takes the parts into the newer value, which goes on saying the same.
 */
export function reuse<Value>(
  older: unknown,
  newer: Value,
  // What stands in several places of the newer is one and the same in all of them afterwards as well.
  known = new Map<unknown, unknown>(),
): Value {
  if (older === newer || !isTree(newer)) return newer;
  if (!known.has(newer)) known.set(newer, reuseParts(older, newer, known));
  return known.get(newer) as Value;
}

function reuseParts(older: unknown, newer: Tree, known: Map<unknown, unknown>): unknown {
  // Also where there is nothing older: a part may stand elsewhere too.
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
  // Not by assignment: what a page has frozen stays as it is.
  for (const [key, part] of kept) Reflect.set(newer, key, part);
  return newer;
}

type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
