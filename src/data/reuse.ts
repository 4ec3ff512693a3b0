/**
 * The newer of two values, with parts of the older in it wherever both say the same, and the older itself
 * where all of it does: what was drawn from a part that is still the same object need not be drawn again.
 * Takes the parts into the newer value, which goes on saying the same.
 */
export function reuse<Value>(older: unknown, newer: Value): Value {
  if (older === newer || !isTree(older) || !isTree(newer)) return newer;
  if (Array.isArray(older) !== Array.isArray(newer)) return newer;
  const keys = Object.keys(newer);
  let isSame = keys.length === Object.keys(older).length;
  const kept: string[] = [];
  for (const key of keys) {
    const part = older[key];
    if (part === newer[key]) continue;
    if (reuse(part, newer[key]) === part) kept.push(key);
    else isSame = false;
  }
  if (isSame) return older as Value;
  // Not by assignment: what a page has frozen stays as it is.
  for (const key of kept) Reflect.set(newer, key, older[key]);
  return newer;
}

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
