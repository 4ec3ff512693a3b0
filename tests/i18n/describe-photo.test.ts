import { describe, expect, it } from 'vitest';
import { describePhoto } from '../../src/i18n/describe-photo.js';
import { en } from '../../src/i18n/locales/en.js';
import { lineText } from '../../src/i18n/sentence.js';

const url = 'https://pictures.example/1.jpg';

describe('a picture', () => {
  it.each([
    ['the credit as given', { creditText: 'AP/Pixel', creator: 'Ada' }, 'AP/Pixel'],
    ['its maker', { creator: 'Ada' }, 'Photo: Ada'],
  ])('names %s', (_, given, expected) => {
    const view = describePhoto({ url, ...given }, en, undefined);
    expect(view && lineText(view.credit)).toBe(expected);
  });

  it.each([
    ['without a credit', { url }],
    ['from an address that may not be loaded', { url: 'javascript:alert(1)', creator: 'Ada' }],
  ])('%s is not shown', (_, image) => {
    expect(describePhoto(image, en, undefined)).toBeUndefined();
  });

  it('has its licence by name, or by the word for one', () => {
    const licenceOf = (license: string) =>
      describePhoto({ url, creator: 'Ada', license }, en, undefined)?.licence;
    expect(licenceOf('https://creativecommons.org/licenses/by/4.0/')).toBe('CC BY 4.0');
    expect(licenceOf('https://pictures.example/terms')).toBe('Licence');
  });

  it('starts relative addresses at the base', () => {
    const image = { url: '1.jpg', creator: 'Ada' };
    expect(describePhoto(image, en, 'https://a.example/b/')?.url).toBe('https://a.example/b/1.jpg');
    expect(describePhoto(image, en, undefined)?.url).toBe('1.jpg');
  });
});
