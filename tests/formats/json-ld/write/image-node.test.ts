import { describe, expect, it } from 'vitest';
import { toJsonLd } from '../../../../src/formats/json-ld/write/to-json-ld.js';
import { readDocument } from '../../../../src/data/read-document.js';
import { nodesOf } from './graph-of.js';

describe('a picture', () => {
  const imageOf = (image: object, base?: string) =>
    nodesOf({ image: { url: 'https://a.example/b.jpg', ...image } }, base)[0]?.['image'];

  it.each([
    ['with a credit', { creditText: 'Photo: Ada', creator: 'Ada' }, { creditText: 'Photo: Ada' }],
    ['with a maker', { creator: 'Ada' }, { creditText: 'Ada' }],
    [
      'with measures',
      { creator: 'Ada', width: 1200, height: 800 },
      { creditText: 'Ada', width: '1200 px', height: '800 px' },
    ],
  ])('%s', (_, image, expected) => {
    expect(imageOf(image)).toEqual({
      ...{ '@type': 'ImageObject', contentUrl: 'https://a.example/b.jpg' },
      ...expected,
    });
  });

  it.each([
    ['nobody is credited for', {}],
    ['is in the document itself', { url: 'data:image/png;base64,AA==', creator: 'Ada' }],
    ['has no address', { url: 'javascript:alert(1)', creator: 'Ada' }],
  ])('that %s is left out', (_, image) => {
    expect(imageOf(image)).toBeUndefined();
  });

  it.each([
    [undefined, 'b.jpg'],
    ['https://c.example/d/', 'https://c.example/d/b.jpg'],
  ])('of a relative address starts at %s', (base, contentUrl) => {
    expect(imageOf({ url: 'b.jpg', creator: 'Ada' }, base)).toMatchObject({ contentUrl });
  });

  it('starts where the document was loaded from, whatever else is given', () => {
    const image = { url: 'b.jpg', creator: 'Ada' };
    const { value } = readDocument({ headline: 'A', image }, 'https://e.example/f.json');
    const [article] = value ? toJsonLd(value, { base: 'https://c.example/' })['@graph'] : [];
    expect(article).toMatchObject({ image: { contentUrl: 'https://e.example/b.jpg' } });
  });
});
