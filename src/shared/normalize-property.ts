import { cleanText } from '../data/clean-text.js';

/**
 * Normalizes properties. Frameworks set `undefined`, `null`, `false` or an object to mean "unset".
 */

/** Returns text, or a `URL` as text. Returns undefined for blank text and anything else. */
export function textOf(value: unknown): string | undefined {
  const isText = typeof value === 'string' || value instanceof URL;
  return isText ? cleanText(String(value)) || undefined : undefined;
}

/** Normalizes several properties of an element with {@link textOf}. */
export function textsOf<Key extends string>(
  element: Readonly<Record<Key, unknown>>,
  keys: readonly Key[],
): Partial<Record<Key, string>> {
  const texts: Partial<Record<Key, string>> = {};
  for (const key of keys) texts[key] = textOf(element[key]);
  return texts;
}

/** Returns a number, also from text. Returns NaN for anything else. */
export function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : Number(textOf(value));
}

/** Converts a boolean attribute. React 18 writes `false` as text. */
export const isPresent = (value: string | null): boolean => value !== null && value !== 'false';
