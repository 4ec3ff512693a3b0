import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/data/read-document.js';

const headlineOf = (headline: unknown) =>
  readDocument({ headline, keyPoints: ['x'] }).value?.headline;

describe('text is cleaned while it is read [D20]', () => {
  it.each([
    ['white space around it', '  Rain\n', 'Rain'],
    ['NUL', 'Ra\u0000in', 'Rain'],
    ['a bell and a backspace', 'Ra\u0007\u0008in', 'Rain'],
    ['escape sequences', '\u001b[31mRain', '[31mRain'],
    ['DEL', 'Rain\u007f', 'Rain'],
    ['separators of lines and paragraphs', 'Rain\u2028and\u2029sun', 'Rain and sun'],
  ])('%s', (_, text, expected) => {
    expect(headlineOf(text)).toBe(expected);
  });

  it.each(['Rain \ud83d', '\ude00 Rain', '\ud83d Rain \ud83d\ud83d'])(
    'half a character: %j',
    (text) => {
      const headline = headlineOf(text);
      expect(headline).toMatch(/^(\ufffd )?Rain( \ufffd+)?$/);
      expect(() => encodeURIComponent(headline ?? '')).not.toThrow();
    },
  );

  it.each([
    ['a tab', 'Ra\tin'],
    ['line breaks', 'Rain\r\nSun'],
    ['pictures made of two surrogates', 'Rain 🌧️'],
    ['spaces that do not break', 'Rain\u00a0now'],
    ['markup', '<b onclick="x">Rain</b> &amp; &#39;'],
    ['marks of direction', '\u202bRain\u202c'],
    ['accents of their own', 'Rai\u0301n'],
  ])('but not %s', (_, text) => {
    expect(headlineOf(text)).toBe(text);
  });
});

describe('what says “absent” is absent, without an issue', () => {
  it.each([
    ['null', null],
    ['undefined', undefined],
    ['an empty text', ''],
    ['white space', ' \t\n'],
    ['control characters', '\u0000\u0001'],
  ])('%s', (_, description) => {
    const { value, issues } = readDocument({ headline: 'Rain', description });
    expect(issues).toEqual([]);
    expect(value?.description).toBeUndefined();
  });

  it('false and nought are not', () => {
    const { value } = readDocument({ text: 'x', speaker: { name: 'Ada', onRecord: false } });
    expect(value?.quotes[0]?.speaker.onRecord).toBe(false);
    expect(readDocument({ headline: 'x', version: 0 }).value?.version).toBe(0);
  });

  it('empty items of a list leave no gap', () => {
    const { value, issues } = readDocument({ headline: 'x', keyPoints: ['a', '', null, ' ', 'b'] });
    expect(issues).toEqual([]);
    expect(value?.keyPoints).toEqual(['a', 'b']);
  });
});

describe('foreign objects [D17]', () => {
  class Article {
    headline = 'Rain';
    #secret = 'x';
    get description(): string {
      return this.#secret;
    }
  }

  it('give their own properties', () => {
    const { value, issues } = readDocument(new Article());
    expect(issues).toEqual([]);
    expect(value?.headline).toBe('Rain');
    expect(value?.description).toBeUndefined();
  });

  it('without a prototype are read', () => {
    const data = Object.assign(Object.create(null) as object, { headline: 'Rain' });
    expect(readDocument(data).value?.headline).toBe('Rain');
  });

  it('that appear in two places are read in both', () => {
    const speaker = { name: 'Ada' };
    const { value, issues } = readDocument([
      { text: 'a', speaker },
      { text: 'b', speaker },
    ]);
    expect(issues).toEqual([]);
    expect(value?.quotes.map((quote) => quote.speaker.name)).toEqual(['Ada', 'Ada']);
  });

  it('lists with gaps are read without them', () => {
    const keyPoints: string[] = [];
    keyPoints[3] = 'b';
    expect(readDocument({ headline: 'x', keyPoints }).value?.keyPoints).toEqual(['b']);
  });
});

describe('what no JSON can hold is left out [D17]', () => {
  it.each([
    ['a function', () => 'x'],
    ['a symbol', Symbol('x')],
    ['a large number', 10n],
  ])('%s', (_, description) => {
    const { value } = readDocument({ headline: 'Rain', description });
    expect(value?.headline).toBe('Rain');
    expect(value?.description).toBeUndefined();
  });
});
