import { describe, expect, it } from 'vitest';
import { isolate } from '../../src/i18n/isolate.js';
import { findLocale, registerLocale } from '../../src/i18n/locales.js';
import '../../src/i18n/locales/ar.js';

const [FSI, PDI] = ['\u2068', '\u2069'];

describe('words in a sentence of ours stand in an isolate where they may turn it [D21 D22]', () => {
  it.each([
    ['Hebrew', 'שמש'],
    ['Arabic, in the middle', 'Ada شمس'],
    ['an override that is closed', '\u202eAda\u202c'],
    ['a mark without a width', 'Ada\u200f'],
    ['Thaana', 'ދިވެހި'],
    ['Adlam, beyond the first plane', '𞤀𞤁'],
  ])('in English: %s', (_, words) => {
    expect(isolate(words, 'en')).toBe(FSI + words + PDI);
  });

  it.each(['Ada', '“Ada”', 'Ада', 'Ἀδα', 'アダ', '21 Oct 2025', ''])(
    'but not what reads the same way: %j',
    (words) => {
      expect(isolate(words, 'en')).toBe(words);
      expect(isolate(words, 'ru')).toBe(words);
    },
  );

  it.each(['Ada', 'شمس', '21'])('in Arabic all of them: %s', (words) => {
    expect(isolate(words, 'ar-EG')).toBe(FSI + words + PDI);
  });
});

describe('every sentence of a language that is looked up', () => {
  it('isolates each name in a list, and the list', () => {
    const { byAuthors, list } = findLocale('en');
    const authors = list(['אבג', 'Ada', 'דהו']);
    expect(authors).toBe(`${FSI}אבג${PDI}, Ada and ${FSI}דהו${PDI}`);
    expect(byAuthors(authors)).toBe(`By ${FSI}${authors}${PDI}`);
  });

  it('is as it was where nothing turns', () => {
    expect(findLocale('en').toOutlet('Anonymous', 'CNN')).toBe('Anonymous, to CNN');
    expect(findLocale('en').language).toBe('en');
    expect(findLocale('en').status.happened).toBe('Happened');
  });

  it('is isolated in a language that was registered later', () => {
    expect(findLocale('ar').reportedBy('CNN')).toContain(`${FSI}CNN${PDI}`);
  });
});

describe('a language in which words are missing', () => {
  it('has them in English, each of them, and throws nothing [L23]', () => {
    const half = { language: 'qx_YY', onTheRecord: 'Dicit', status: { happened: 'Factum' } };
    registerLocale(half as unknown as Parameters<typeof registerLocale>[0]);
    const found = findLocale('qx-yy');
    expect(found.onTheRecord).toBe('Dicit');
    expect(found.anonymous).toBe(findLocale('en').anonymous);
    expect(found.status).toEqual({ ...findLocale('en').status, happened: 'Factum' });
    expect(found.said('x')).toBe(findLocale('en').said('x'));
  });

  it('is found quickly, however long its tag [L23]', () => {
    expect(findLocale('a-'.repeat(50_000)).language).toBe('en');
  });
});
