import { isolate } from './isolate.js';
import type { Locale } from './locale.js';
import { en } from './locales/en.js';

const english = isolating(en);
const locales = new Map<string, Locale>([[en.language, english]]);
const listeners = new Set<() => void>();

/** Adds a language, or replaces the words of one. Elements that are already shown speak it at once. */
export function registerLocale(locale: Locale): void {
  locales.set(locale.language.toLowerCase().replace(/_/g, '-'), isolating(whole(locale)));
  for (const listener of listeners) listener();
}

/**
 * The words for a language: its own file, that of the language without region (`pt` for `pt-BR`),
 * else English. A malformed tag never throws.
 *
 * @param tag a BCP 47 tag; `en_US`, as some systems write it, is understood
 */
export function findLocale(tag: string): Locale {
  // No tag is as long as what some documents hold.
  const parts = tag.slice(0, 40).toLowerCase().split(/[-_]/);
  for (; parts.length > 0; parts.pop()) {
    const locale = locales.get(parts.join('-'));
    if (locale) return locale;
  }
  return english;
}

/** Calls back whenever a language is added. Returns what ends this. */
export function onLocaleChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A language in which some words are missing, as in a file for an older version: these are English. */
function whole(locale: Locale): Locale {
  const { calendar, status, pastStatus, stance } = locale as Partial<Locale>;
  return {
    ...en,
    ...locale,
    calendar: { ...en.calendar, ...calendar },
    status: { ...en.status, ...status },
    pastStatus: { ...en.pastStatus, ...pastStatus },
    stance: { ...en.stance, ...stance },
  };
}

/** The same words, whose sentences nothing turns round that they take in. */
function isolating(locale: Locale): Locale {
  const isolated = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(isolated);
    return typeof part === 'string' ? isolate(part, locale.language) : part;
  };
  const messages = Object.entries(locale).map(([key, message]: [string, unknown]) => {
    if (typeof message !== 'function') return [key, message] as const;
    const write = message as (...parts: readonly unknown[]) => unknown;
    return [key, (...parts: readonly unknown[]) => write(...parts.map(isolated))] as const;
  });
  return Object.fromEntries(messages) as unknown as Locale;
}
