import { describe, expect, it } from 'vitest';
import { passageLink } from '../../src/data/passage-link.js';
import { readDocument } from '../../src/data/read-document.js';

const PAGE = 'https://news.example/a';

describe('a link to words on a page', () => {
  it.each([
    ['spaces', 'not ready', 'not%20ready'],
    ['what a directive is made of', 'a, b & c-d', 'a%2C%20b%20%26%20c%2Dd'],
    ['other scripts', 'дождь', '%D0%B4%D0%BE%D0%B6%D0%B4%D1%8C'],
    ['quotation marks', '“No”', '%E2%80%9CNo%E2%80%9D'],
    ['what would start another fragment', 'a#:~:text=b', 'a%23%3A~%3Atext%3Db'],
  ])('encodes %s', (_, words, expected) => {
    expect(passageLink(PAGE, words)).toBe(`${PAGE}#:~:text=${expected}`);
  });

  it('takes the place of another fragment', () => {
    expect(passageLink(`${PAGE}?b=c#part`, 'x')).toBe(`${PAGE}?b=c#:~:text=x`);
  });

  it('names long words by their start and end', () => {
    const words = Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ');
    expect(passageLink(PAGE, words)).toBe(
      `${PAGE}#:~:text=w0%20w1%20w2%20w3%20w4%20w5,w94%20w95%20w96%20w97%20w98%20w99`,
    );
  });

  it.each([
    [300, 1],
    [301, 2],
  ])('words of %d characters have %d parts', (length, parts) => {
    const words = 'ab '.repeat(length).slice(0, length - 1) + 'x';
    const [, directive = ''] = passageLink(PAGE, words).split('text=');
    expect(directive.split(',')).toHaveLength(parts);
  });

  it('decodes to the words', () => {
    const words = '100% – “ja”, \u00a0nein; #1 & ~2';
    const [, directive = ''] = passageLink(PAGE, words).split('text=');
    expect(decodeURIComponent(directive)).toBe(words);
  });

  it('takes words that were read with half a character, which cannot be encoded', () => {
    const { value } = readDocument({ text: 'Rain \ud83d', speaker: 'Ada' });
    const link = passageLink(PAGE, value?.quotes[0]?.text ?? '');
    expect(link.startsWith(`${PAGE}#:~:text=Rain`)).toBe(true);
  });
});
