import { describe, expect, it } from 'vitest';
import '../../src/i18n/locales/ar.js';
import '../../src/i18n/locales/ru.js';
import { findLocale } from '../../src/i18n/locales.js';
import { fill, lineText, type Mention, say } from '../../src/i18n/sentence.js';
import { plain } from '../helpers/shown-text.js';

const cite = (text: string): Mention => ({ as: 'reportedBy', outlet: { name: text }, text });

/** A sentence with angle brackets around its mentions. */
const write = (message: (...parts: string[]) => string, ...parts: readonly unknown[]): string =>
  plain(
    fill(message, parts)
      .map((piece) => (parts.includes(piece) ? `<${String(piece)}>` : String(piece)))
      .join(''),
  );

describe('a part of a sentence stands where the language puts it', () => {
  it.each([
    ['en', 'As reported by <The Paper>'],
    ['ru', 'Сообщает <The Paper>'],
    ['ar', 'نقلًا عن <The Paper>'],
  ])('%s', (language, expected) => {
    expect(write(findLocale(language).reportedBy, 'The Paper')).toBe(expected);
  });

  it.each([
    ['en', '<Anonymous>, to <The Paper>'],
    ['ru', '<Анонимно>, для <The Paper>'],
    ['ar', '<مصدر مجهول الهوية>، لـ <The Paper>'],
  ])('%s, beside another', (language, expected) => {
    const { toOutlet, anonymous } = findLocale(language);
    expect(write(toOutlet, anonymous, 'The Paper')).toBe(expected);
  });

  it.each([
    ['en', 'Disputed by <A & B>, <C> and <D>'],
    ['ru', 'Оспаривает: <A & B>, <C> и <D>'],
    ['ar', 'يعترض على ذلك: <A & B> و<C> و<D>'],
  ])('%s, as a list', (language, expected) => {
    const { disputedBy, list } = findLocale(language);
    const message = (...names: string[]): string => disputedBy(list(names));
    expect(write(message, 'A & B', 'C', 'D')).toBe(expected);
  });

  it('for a thousand parts', () => {
    const parts = Array.from({ length: 1000 }, (_, index) => ({ index }));
    const pieces = fill((...places) => places.reverse().join(' '), parts);
    expect(pieces.filter((piece) => typeof piece === 'object')).toEqual([...parts].reverse());
  });
});

describe('a line as text', () => {
  const { accordingTo, toOutlet } = findLocale('en');

  it('is itself, a name, or a sentence', () => {
    expect(lineText('Date not given')).toBe('Date not given');
    expect(lineText(cite('CNN'))).toBe('CNN');
    expect(lineText(say(accordingTo, cite('CNN')))).toBe('According to CNN');
  });

  it('has sentences in sentences', () => {
    const line = say(accordingTo, say(toOutlet, 'a source', cite('CNN')));
    expect(lineText(line)).toBe('According to a source, to CNN');
  });

  it('isolates a name of the other direction', () => {
    expect(lineText(say(accordingTo, cite('وكالة')))).toBe('According to \u2068وكالة\u2069');
  });

  it('keeps characters that mark places elsewhere', () => {
    expect(lineText(say(accordingTo, cite('\ue000\ue001')))).toBe('According to \ue000\ue001');
  });
});
