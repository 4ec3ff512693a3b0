/**
 * How much is read of one document: many times what real ones have, and little enough that no data
 * can keep a page busy.
 */

/** Bytes of a document on its way, and characters of one that is given as text; more is `too-large`. */
export const MAX_BYTES = 5_000_000;
/** Values looked at in one document; what comes after them is left out, as `limit`. */
export const MAX_VALUES = 500_000;
/** Items of one list; the first are kept. */
export const MAX_ITEMS = 1000;
/** Events of one document; the first are kept. Timelines can be longer than anything else. */
export const MAX_EVENTS = 10_000;
/** Characters of one text; the first are kept. */
export const MAX_CHARACTERS = 100_000;
/** Issues told of one reading; the first are kept. */
export const MAX_ISSUES = 1000;
/** Objects and lists inside each other in a document of another format; what lies deeper is not there. */
export const MAX_DEPTH = 64;

/** The first items of a list as a list of our own, each asked for once. */
export function firstItems(list: readonly unknown[], most: number): unknown[] {
  const items: unknown[] = [];
  const length = Math.min(list.length, most);
  // By hand: pages have been seen to replace Array.from.
  for (let place = 0; place < length; place++) items.push(list[place]);
  return items;
}
