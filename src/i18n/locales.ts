import type { Locale } from './locale.js';
import { en } from './locales/en.js';

const locales = new Map<string, Locale>([[en.language, en]]);
const listeners = new Set<() => void>();

/** Adds a language, or replaces the words of one. Elements that are already shown speak it at once. */
export function registerLocale(locale: Locale): void {
  locales.set(locale.language.toLowerCase(), locale);
  for (const listener of listeners) listener();
}

/**
 * The words for a language: its own file, that of the language without region (`pt` for `pt-BR`),
 * else English. A malformed tag never throws.
 *
 * @param tag a BCP 47 tag; `en_US`, as some systems write it, is understood
 */
export function findLocale(tag: string): Locale {
  const parts = tag.toLowerCase().split(/[-_]/);
  for (; parts.length > 0; parts.pop()) {
    const locale = locales.get(parts.join('-'));
    if (locale) return locale;
  }
  return en;
}

/** Calls back whenever a language is added. Returns what ends this. */
export function onLocaleChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
