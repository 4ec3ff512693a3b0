import { describe, expect, it } from 'vitest';
import { licenceName } from '../../src/data/licence.js';

describe('a licence of Creative Commons', () => {
  it.each([
    ['https://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0'],
    ['https://creativecommons.org/licenses/by-sa/4.0', 'CC BY-SA 4.0'],
    ['http://www.creativecommons.org/licenses/by-nc-nd/3.0/de/', 'CC BY-NC-ND 3.0'],
    ['https://creativecommons.org/licenses/by/2.5/legalcode', 'CC BY 2.5'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0 1.0'],
    ['https://creativecommons.org/publicdomain/mark/1.0/deed.ru', 'Public Domain Mark 1.0'],
  ])('%s is %s', (address, name) => {
    expect(licenceName(address)).toBe(name);
  });
});

it('is not named after a property of every object', () => {
  const address = 'https://creativecommons.org/licenses/constructor/4.0/';
  expect(licenceName(address)).toBe('CC CONSTRUCTOR 4.0');
});

describe('any other licence has no short name', () => {
  it.each([
    '',
    'CC BY 4.0',
    'https://creativecommons.org/',
    'https://creativecommons.org/licenses/',
    'https://creativecommons.org/licenses/by/',
    'https://creativecommons.org/licenses/by/4.0x/',
    'https://creativecommons.org.evil.example/licenses/by/4.0/',
    'https://evil.example/creativecommons.org/licenses/by/4.0/',
    'https://evil.example/?https://creativecommons.org/licenses/by/4.0/',
    'https://opensource.org/license/mit',
  ])('%j', (address) => {
    expect(licenceName(address)).toBeUndefined();
  });
});
