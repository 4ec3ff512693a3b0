/** Lists of a document whose items can be given alone. */
export const PARTS = ['disputes', 'quotes', 'events'] as const;

/** One of {@link PARTS}. */
export type Part = (typeof PARTS)[number];

const ONLY_IN_DOCUMENTS = ['headline', 'events', 'disputes', 'keyPoints', 'datePublished'];

/** Returns the list of a document that an item belongs to, by the property that only such items have. */
export function partOf(item: unknown): Part | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const has = (key: string): boolean => Object.hasOwn(item, key);
  if (ONLY_IN_DOCUMENTS.some(has)) return undefined;
  if (has('statements')) return 'disputes';
  if (has('text')) return 'quotes';
  return has('name') ? 'events' : undefined;
}
