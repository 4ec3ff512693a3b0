/**
 * Limits on reading one document: many times the size of real documents, but small enough that no data can
 * block a page.
 */

/** Bytes of a loaded document, or characters of one given as text. More is `too-large`. */
export const MAX_BYTES = 5_000_000;
/** Values read in one document. The rest is left out, as `limit`. */
export const MAX_VALUES = 500_000;
/** Items of one list. The first are kept. */
export const MAX_ITEMS = 1000;
/** Events of one document. The first are kept. */
export const MAX_EVENTS = 10_000;
/** Characters of one text. The first are kept. */
export const MAX_CHARACTERS = 100_000;
/** Issues of one reading. The first are kept. */
export const MAX_ISSUES = 1000;
/** Nesting of a third-party document. Deeper values are ignored. */
export const MAX_DEPTH = 64;

/** Copies the first items of a list, reading each once. */
export function firstItems(list: readonly unknown[], most: number): unknown[] {
  const items: unknown[] = [];
  const length = Math.min(list.length, most);
  // A loop, because some pages replace Array.from.
  for (let place = 0; place < length; place++) items.push(list[place]);
  return items;
}
