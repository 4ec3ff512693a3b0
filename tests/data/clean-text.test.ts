import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/data/clean-text.js';

describe('text that nobody can see is none [D10 D20]', () => {
  it.each([
    ['white space', ' \t\n\u00a0\u2003'],
    ['controls', '\u0000\u0001\u007f'],
    ['marks of direction, open or stray', '\u202e\u2067 \u2069\u202c\u200f'],
    ['joiners and other letters without a width', '\u200b\u200d\ufeff\u2060'],
    ['what is no character, and forbidden in XML', '\ufffe\uffff'],
    ['separators', '\u2028\u2029'],
    ['what becomes of an object', ' [object Object] '],
  ])('%s', (_, text) => {
    expect(cleanText(text)).toBe('');
  });

  it.each([
    ['joiners between letters', 'क्\u200dष'],
    ['a family of faces', '👩\u200d👩\u200d👧'],
    ['an object in a sentence', 'It said [object Object].'],
    ['a single mark', '—'],
  ])('but not %s', (_, text) => {
    expect(cleanText(text)).toBe(text);
  });
});
