/** How deep a document may nest before the part below is left out. */
const MAX_DEPTH = 64;
/** How many values a document may hold before the rest is left out. */
const MAX_VALUES = 500_000;

// Controls that no text needs; tab and line breaks stay.
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * Copies foreign data into plain objects, arrays and values of our own, so that nothing the page
 * does later can change what was read. Only own, enumerable properties are taken, each read once.
 * Null, undefined, functions and empty texts are left out: they are the many ways to say "absent".
 *
 * @param onLimit called when something was left out because the data is too deep or too large
 * @throws whatever a getter or a proxy of the data throws
 */
export function copyPlain(data: unknown, onLimit: () => void): unknown {
  let values = 0;
  const copy = (value: unknown, depth: number): unknown => {
    if (typeof value === 'string') {
      return value.replace(CONTROLS, '').replace(LONE_SURROGATES, '\ufffd').trim() || undefined;
    }
    if (typeof value === 'number' || typeof value === 'boolean') return value;
    if (typeof value !== 'object' || value === null) return undefined;
    if (depth > MAX_DEPTH || ++values > MAX_VALUES) return void onLimit();
    if (Array.isArray(value)) {
      return value.map((item: unknown) => copy(item, depth + 1)).filter((item) => item !== undefined);
    }
    const plain: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) {
      const copied = copy(item, depth + 1);
      if (copied !== undefined && key !== '__proto__') plain[key] = copied;
    }
    return plain;
  };
  return copy(data, 0);
}
