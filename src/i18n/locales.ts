import { isolate } from './isolate.js';
import type { Locale } from './locale.js';
import { en } from './locales/en.js';

const english = isolating(en);
const locales = new Map<string, Locale>([[en.language, english]]);
const listeners = new Set<() => void>();

/** Adds or replaces a language. Elements on the page that use it render again. Missing messages stay English. */
export function registerLocale(locale: Locale): void {
  locales.set(locale.language.toLowerCase().replace(/_/g, '-'), isolating(whole(locale)));
  for (const listener of listeners) listener();
}

/**
 * Returns the locale for a tag. Falls back to the tag without its region (`pt` for `pt-BR`), then to English. Never
 * throws.
 *
 * @param tag BCP 47; underscores are accepted (`en_US`)
 */
export function findLocale(tag: string): Locale {
  // Bounded: documents may hold any text here.
  const parts = tag.slice(0, 40).toLowerCase().split(/[-_]/);
  for (; parts.length > 0; parts.pop()) {
    const locale = locales.get(parts.join('-'));
    if (locale) return locale;
  }
  return english;
}

/** Calls the listener whenever a language is added. Returns a function that removes it. */
export function onLocaleChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Fills missing messages from English, as in a file written for an older version. */
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

/** Wraps each message so that its arguments are bidi-isolated. */
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
