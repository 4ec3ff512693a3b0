// Proves: src/i18n/quotation-marks.ts
import { describe, expect, it } from 'vitest';
import { directionOf, languageName, ownName } from '../../src/i18n/language.js';
import { quotationMarks, quoteWords } from '../../src/i18n/quotation-marks.js';

describe('a language is written', () => {
  it.each([
    ...['ar', 'AR', 'ar-EG', 'ar_EG', 'he', 'iw', 'fa', 'fa-IR', 'ur', 'ur-PK', 'ps', 'yi', 'ckb'],
    ...['sd', 'ug', 'dv', 'syr', 'nqo', 'az-Arab', 'ku-Arab', 'pa-Arab-PK', 'uz_Arab', 'en-Arab'],
    ...['ff-Adlm', 'yi-Hebr', 'ha-Arab'],
  ])('from right to left: %s', (tag) => {
    expect(directionOf(tag)).toBe('rtl');
  });

  it.each([
    ...['en', 'ru', 'de-DE', 'zh-Hant', 'ja', 'hi', 'pa', 'uz', 'ku', 'ha', 'az', 'arn', 'fan'],
    ...['ar-Latn', 'fa-Cyrl', 'he-Latn-IL', 'sr-Cyrl', 'pa-Guru', '', 'xx', '-'],
  ])('from left to right: %j', (tag) => {
    expect(directionOf(tag)).toBe('ltr');
  });
});

describe('the name of a language', () => {
  it.each([
    ['ru', 'en', 'Russian'],
    ['ru', 'ru', 'русский'],
    ['de', 'ar', 'الألمانية'],
    ['pt-BR', 'en', 'Brazilian Portuguese'],
    ['he', 'ru', 'иврит'],
  ])('of %s in %s', (tag, inLanguage, name) => {
    expect(languageName(tag, inLanguage)).toBe(name);
  });

  it.each([
    ['xx', 'en'],
    ['not a tag', 'en'],
    ['en_US', 'en'],
    ['de', 'not a tag'],
  ])('is its tag where it has none: %j in %j', (tag, inLanguage) => {
    expect(languageName(tag, inLanguage)).toBe(tag);
  });
});

describe('quotation marks', () => {
  // CLDR 47, delimiters: quotationStart and quotationEnd.
  it.each([
    ['en', '“x”'],
    ['en-GB', '“x”'],
    ['ru', '«x»'],
    ['uk', '«x»'],
    ['be', '«x»'],
    ['de', '„x“'],
    ['cs', '„x“'],
    ['pl', '„x”'],
    ['hu', '„x”'],
    ['ro', '„x”'],
    ['bg', '„x“'],
    ['sv', '”x”'],
    ['fi', '”x”'],
    ['es', '«x»'],
    ['it', '«x»'],
    ['el', '«x»'],
    ['fa', '«x»'],
    ['nb', '«x»'],
    ['ja', '「x」'],
    ['zh', '“x”'],
    ['ko', '“x”'],
    ['nl', '“x”'],
    ['tr', '“x”'],
    // Not CLDR's: the press of these languages prints guillemets.
    ['ar', '«x»'],
    ['pt', '«x»'],
    // CLDR leaves out the narrow spaces that French sets inside its marks.
    ['fr', '«\u202fx\u202f»'],
    ['fr-CA', '«\u202fx\u202f»'],
  ])('of %s', (language, expected) => {
    expect(quoteWords('x', language)).toBe(expected);
  });

  it.each([undefined, '', 'xx', 'not a tag', 'constructor', '__proto__', 'DEUTSCH'])(
    'of what is no language we know are those of English: %j',
    (language) => {
      expect(quotationMarks(language)).toEqual(['“', '”']);
    },
  );

  it.each(['RU', 'ru-BY', 'ru_RU'])('do not depend on how the tag is written: %s', (language) => {
    expect(quotationMarks(language)).toEqual(['«', '»']);
  });
});

it.each([
  ['en', 'English'],
  ['ru', 'Русский'],
  ['ar', 'العربية'],
  ['_', '_'],
])('%s is called %s in a menu', (tag, name) => {
  expect(ownName(tag)).toBe(name);
});
