// Proves: src/i18n/all.ts, src/i18n/locale.ts, src/i18n/locales/ar.ts, src/i18n/locales/en.ts,
//   src/i18n/locales/ru.ts
import { afterEach, describe, expect, it, vi } from 'vitest';
import { STANCES } from '../../src/data/dispute.js';
import { EVENT_STATUSES } from '../../src/data/event.js';
import * as locales from '../../src/i18n/all.js';
import type { Locale } from '../../src/i18n/locale.js';
import { findLocale, onLocaleChange, registerLocale } from '../../src/i18n/locales.js';
import { en } from '../../src/i18n/locales/en.js';

const { ar, ru } = locales;
const LOCALES = [en, ...Object.values(locales)];
const others = LOCALES.slice(1).map((locale) => [locale.language, locale] as const);
const all = LOCALES.map((locale) => [locale.language, locale] as const);

/** Every message by the way to it: `status.happened`. Optional parts of the calendar are not messages. */
function messagesOf(value: object, way = ''): Map<string, unknown> {
  const messages = new Map<string, unknown>();
  for (const [key, item] of Object.entries(value) as [string, unknown][]) {
    const place = way + key;
    if (/^calendar\.(digits|loneMonths)$/.test(place)) continue;
    if (typeof item === 'object' && item !== null && !Array.isArray(item)) {
      for (const entry of messagesOf(item, `${place}.`)) messages.set(...entry);
    } else messages.set(place, item);
  }
  return messages;
}

const kindOf = (message: unknown) =>
  typeof message === 'function'
    ? `function of ${message.length}`
    : Array.isArray(message)
      ? `list of ${message.length}`
      : typeof message;

describe('the words for a language', () => {
  it.each([
    ['en', 'en'],
    ['ru', 'ru'],
    ['RU', 'ru'],
    ['ru-BY', 'ru'],
    ['ru_RU.UTF-8', 'ru'],
    ['ru-Cyrl-BY-u-ca-buddhist', 'ru'],
    ['ar-EG', 'ar'],
    ['en_US', 'en'],
    ['en-', 'en'],
    ['xx', 'en'],
    ['', 'en'],
    [' ', 'en'],
    ['-', 'en'],
    ['-ru', 'en'],
    ['1', 'en'],
    ['ё', 'en'],
    ['english', 'en'],
    ['i-klingon', 'en'],
    ['x-private', 'en'],
    ['__proto__', 'en'],
    ['constructor', 'en'],
    ['"><b>', 'en'],
    ['a'.repeat(5000), 'en'],
    [`ru-${'a'.repeat(5000)}`, 'ru'],
  ])('of “%s” are those of %s [L23]', (tag, expected) => {
    expect(findLocale(tag).language).toBe(expected);
  });
});

describe('every language', () => {
  it.each(others)('says all that English says, and no more: %s', (_, locale) => {
    const kinds = (of: Locale) =>
      [...messagesOf(of)].map(([key, message]) => `${key}: ${kindOf(message)}`).sort();
    expect(kinds(locale)).toEqual(kinds(en));
  });

  it.each(all)('says something everywhere: %s', (_, locale) => {
    for (const [key, message] of messagesOf(locale)) {
      for (const words of Array.isArray(message) ? (message as unknown[]) : [message]) {
        if (typeof words === 'string') expect(words.trim(), key).toBe(words);
        if (typeof words === 'string') expect(words, key).not.toBe('');
      }
    }
  });

  it.each(others)('says it in its own words: %s', (_, locale) => {
    const english = messagesOf(en);
    const same = [...messagesOf(locale)].filter(
      ([key, message]) => typeof message === 'string' && message === english.get(key),
    );
    // Left-to-right is the same word in every language.
    expect(same.map(([key]) => key)).toEqual([]);
  });

  it.each(all)('puts into a sentence all it is given: %s', (_, locale) => {
    for (const [key, message] of messagesOf(locale)) {
      if (typeof message !== 'function' || key === 'list') continue;
      const given = ['Anna', 'Boris', 'Clara'].slice(0, message.length);
      const words = (message as (...parts: string[]) => string)(...given);
      for (const part of given) expect(words, key).toContain(part);
      expect(words, key).not.toMatch(/undefined|null|\[object|\s$|^\s/);
    }
  });

  it.each(all)('has words for every status and stance: %s', (_, locale) => {
    expect(Object.keys(locale.status)).toEqual(EVENT_STATUSES);
    expect(Object.keys(locale.stance).sort()).toEqual([...STANCES, 'reported'].sort());
    expect(new Set(Object.values(locale.status)).size).toBe(EVENT_STATUSES.length);
    expect(new Set(Object.values(locale.stance)).size).toBe(STANCES.length + 1);
  });

  it.each(all)('never calls a plan one once its time is over: %s', (_, locale) => {
    for (const status of ['planned', 'possible', 'in-doubt', 'rescheduled'] as const) {
      expect(locale.pastStatus[status]).not.toBe(locale.status[status]);
      expect(locale.pastStatus[status]).toBeTruthy();
    }
  });

  it.each(all)('joins names as Intl does: %s', (language, locale) => {
    const intl = new Intl.ListFormat(language === 'en' ? 'en-GB' : language);
    const names = ['A', 'B', 'C', 'D', 'E'];
    for (let length = 0; length <= names.length; length++) {
      expect(locale.list(names.slice(0, length))).toBe(intl.format(names.slice(0, length)));
    }
  });
});

describe('the words for a language', () => {
  it.each([
    ['en', en],
    ['en-GB', en],
    ['en_US', en],
    ['EN-us', en],
    ['ru', ru],
    ['ru-BY', ru],
    ['RU', ru],
    ['ru_RU', ru],
    ['ru-Cyrl-RU-x-private', ru],
    ['ar', ar],
    ['ar-EG', ar],
    ['ar-u-nu-latn', ar],
  ])('are those of its file: %s', (tag, locale) => {
    expect(findLocale(tag).language).toBe(locale.language);
  });

  it.each([
    'xx',
    '',
    '-',
    '--ru',
    '_',
    'english',
    'e',
    'i-klingon',
    'constructor',
    '__proto__',
    '日本語',
    'ru ',
    ' '.repeat(9),
  ])('are English where there is no file: %j', (tag) => {
    expect(findLocale(tag).language).toBe(en.language);
  });
});

describe('a language that is added', () => {
  const pt: Locale = { ...en, language: 'pt' };
  const ptBr: Locale = { ...en, language: 'pt-br' };
  afterEach(() => {
    registerLocale(en);
  });

  it('serves its regions, until one has its own file', () => {
    registerLocale(pt);
    expect(findLocale('pt-BR').language).toBe(pt.language);
    registerLocale(ptBr);
    expect(findLocale('pt-BR').language).toBe(ptBr.language);
    expect(findLocale('pt_BR').language).toBe(ptBr.language);
    expect(findLocale('pt-PT').language).toBe(pt.language);
  });

  it('is found whatever the case of its tag', () => {
    const hant: Locale = { ...en, language: 'zh-Hant' };
    registerLocale(hant);
    expect(findLocale('zh-Hant-TW').language).toBe(hant.language);
  });

  it('takes the place of what it is called by', () => {
    const mine: Locale = { ...en, timeline: 'What happened' };
    registerLocale(mine);
    expect(findLocale('en-GB').timeline).toBe('What happened');
  });

  it('is told to those who listen, until they no longer do', () => {
    const listener = vi.fn();
    const stop = onLocaleChange(listener);
    registerLocale(pt);
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    registerLocale(pt);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
