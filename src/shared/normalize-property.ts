import { cleanText } from '../data/clean-text.js';

/**
 * What a page sets on an element may be anything: frameworks set `undefined`, `null`, `false` or an
 * object where they mean nothing.
 */

/** Text that says something, or an address as an object; undefined for anything else. */
export function textOf(value: unknown): string | undefined {
  const isText = typeof value === 'string' || value instanceof URL;
  return isText ? cleanText(String(value)) || undefined : undefined;
}

/** The same properties of an element, as text. */
export function textsOf<Key extends string>(
  element: Readonly<Record<Key, unknown>>,
  keys: readonly Key[],
): Partial<Record<Key, string>> {
  const texts: Partial<Record<Key, string>> = {};
  for (const key of keys) texts[key] = textOf(element[key]);
  return texts;
}

/** A number, also as text; NaN for anything else. */
export function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : Number(textOf(value));
}

/** Whether a boolean attribute is there: React 18 writes `false` as text. */
export const isPresent = (value: string | null): boolean => value !== null && value !== 'false';

/** Whether what is given by simple attributes or children says the same as before. */
export function isSameForm(a: unknown, b: unknown): boolean {
  if (a === b || !a || !b || typeof a !== 'object' || typeof b !== 'object') return a === b;
  const keys = Object.keys(a) as (keyof object)[];
  return keys.length === Object.keys(b).length && keys.every((key) => isSameForm(a[key], b[key]));
}
