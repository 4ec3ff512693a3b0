/**
 * The newer of two values, with parts of the older in it wherever both say the same, and the older itself
 * where all of it does: what was drawn from a part that is still the same object need not be drawn again.
 * Takes the parts into the newer value, which goes on saying the same.
 */
export function reuse<Value>(older: unknown, newer: Value): Value {
  if (!isTree(older) || !isTree(newer) || older === newer) return newer;
  const keys = Object.keys(newer);
  let isSame = keys.length === Object.keys(older).length;
  for (const key of keys) {
    const part = reuse(older[key], newer[key]);
    // What a page has frozen stays as it is.
    if (part !== newer[key]) Reflect.set(newer, key, part);
    isSame &&= part === older[key];
  }
  return isSame ? (older as Value) : newer;
}

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
