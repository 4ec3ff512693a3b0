// Proves: src/formats/json-ld/read/picture.ts, src/formats/json-ld/read/plain-text.ts
import { describe, expect, it } from 'vitest';
import { article, issuesOf, plain, read } from './reading.js';

describe('of an article', () => {
  it.each<[string, object, string, unknown]>([
    [
      'the title is a name where there is no headline',
      { headline: undefined, name: 'B' },
      'headline',
      'B',
    ],
    [
      'the title is another headline where there is neither',
      { headline: ' ', alternativeHeadline: 'C' },
      'headline',
      'C',
    ],
    [
      'entities are decoded once',
      { headline: 'A &amp;amp; B &#8216;C&#8217;' },
      'headline',
      'A &amp; B ‘C’',
    ],
    ['tags stay as they are', { headline: 'A <b>bridge</b>' }, 'headline', 'A <b>bridge</b>'],
    ['white space is as a browser shows it', { headline: ' A\n  bridge ' }, 'headline', 'A bridge'],
    ['no-break spaces stay', { headline: '«\u00a0A\u00a0»' }, 'headline', '«\u00a0A\u00a0»'],
    ['the description can be an abstract', { abstract: 'So it was.' }, 'description', 'So it was.'],
    [
      'the description can be that of its page',
      { mainEntityOfPage: { '@type': 'WebPage', description: 'So.' } },
      'description',
      'So.',
    ],
    ['the dateline is kept', { dateline: 'LISBON' }, 'dateline', 'LISBON'],
    [
      'the dateline is the place it was made at',
      { locationCreated: { '@type': 'Place', name: 'Porto' } },
      'dateline',
      'Porto',
    ],
    ['the dateline is not what it is about', { contentLocation: 'Porto' }, 'dateline', undefined],
    [
      'the address is its own',
      { url: 'https://a.example/', '@id': 'https://b.example/' },
      'url',
      'https://a.example/',
    ],
    [
      'the address can be that of its page',
      { mainEntityOfPage: { '@id': 'https://a.example/' } },
      'url',
      'https://a.example/',
    ],
    [
      'the address can be the text of its page',
      { mainEntityOfPage: 'https://a.example/' },
      'url',
      'https://a.example/',
    ],
    ['the address can be its id', { '@id': 'https://a.example/' }, 'url', 'https://a.example/'],
    [
      'the address is no id that a system made up',
      { '@id': 'https://a.example/#/schema/Article/1' },
      'url',
      undefined,
    ],
    ['the address is not "true"', { mainEntityOfPage: 'True' }, 'url', undefined],
    ['the language is a tag', { inLanguage: 'pt_BR' }, 'inLanguage', 'pt-BR'],
    [
      'the language can be an object',
      { inLanguage: { '@type': 'Language', name: 'Danish', alternateName: 'da' } },
      'inLanguage',
      'da',
    ],
    ['the language is no name', { inLanguage: 'Scottish Gaelic' }, 'inLanguage', undefined],
    [
      'the language can be that of the headline',
      { headline: { '@value': 'Uma ponte', '@language': 'pt' } },
      'inLanguage',
      'pt',
    ],
  ])('%s', (_, properties, name, expected) => {
    expect(Reflect.get(read(article(properties)), name)).toBe(expected);
  });

  it('a date that is none is an issue, and absent', () => {
    expect(issuesOf(article({ datePublished: 'TBD' }))).toEqual(['date /datePublished']);
    expect(read(article({ datePublished: 'TBD' })).datePublished).toBeUndefined();
  });

  it('a date can be a value with a type', () => {
    const datePublished = { '@type': 'Date', '@value': '2026-03-01T10:00:00+0100' };
    expect(read(article({ datePublished })).datePublished?.edtf).toBe('2026-03-01T10:00:00+01:00');
  });

  it.each<[string, unknown, unknown]>([
    ['a text', 'A. Reporter', [{ name: 'A. Reporter' }]],
    ['a text that names two', 'A. and B.', [{ name: 'A. and B.' }]],
    ['a list of texts', ['A.', 'B.'], [{ name: 'A.' }, { name: 'B.' }]],
    [
      'a person',
      {
        '@type': 'Person',
        name: 'A.',
        jobTitle: 'Editor',
        affiliation: { name: 'Town News' },
        url: 'https://a.example/',
      },
      [{ name: 'A.', jobTitle: 'Editor', affiliation: 'Town News', url: 'https://a.example/' }],
    ],
    ['an object without a type, its name in a list', [{ name: ['A.'] }], [{ name: 'A.' }]],
    [
      'an organisation',
      { '@type': 'NewsMediaOrganization', name: 'Town News' },
      [{ name: 'Town News', kind: 'institution' }],
    ],
    [
      'given and family names',
      { '@type': 'Person', givenName: 'A.', familyName: 'Reporter' },
      [{ name: 'A. Reporter' }],
    ],
    ['an address alone', 'https://a.example/', undefined],
    ['a type in place of a name', 'Organization', undefined],
    ['nobody', { '@type': 'Person', name: '' }, undefined],
  ])('the author is %s', (_, author, expected) => {
    expect(plain(read(article({ author })).author)).toEqual(expected ?? null);
  });

  it('whoever created it wrote it, where there is no author', () => {
    expect(read(article({ creator: 'A.' })).author).toMatchObject([{ name: 'A.' }]);
    expect(read(article({ author: { name: '' }, creator: 'A.' })).author).toMatchObject([
      { name: 'A.' },
    ]);
  });

  it('the publisher comes with its policy on unnamed sources', () => {
    const publisher = {
      '@type': 'Organization',
      name: ['Town News'],
      url: 'www.town.example',
      unnamedSourcesPolicy: { url: 'https://town.example/p' },
    };
    expect(plain(read(article({ publisher })).publisher)).toEqual([
      {
        name: 'Town News',
        url: 'https://www.town.example',
        unnamedSourcesPolicy: 'https://town.example/p',
      },
    ]);
  });

  it('a publisher without a name is missed', () => {
    const data = article({ publisher: { '@type': 'Organization', name: '', logo: 'l.png' } });
    expect(read(data).publisher).toBeUndefined();
    expect(issuesOf(data)).toEqual(['missing /publisher']);
  });

  it.each<[string, unknown, unknown]>([
    ['an address', 'https://a.example/p.jpg', { url: 'https://a.example/p.jpg' }],
    [
      'the first of a list',
      ['https://a.example/p.jpg', 'https://a.example/q.jpg'],
      { url: 'https://a.example/p.jpg' },
    ],
    [
      'an object',
      {
        '@type': 'ImageObject',
        url: 'u.jpg',
        contentUrl: 'c.jpg',
        caption: 'The bridge',
        creditText: 'Agency',
        creator: [{ name: 'A.' }, 'B.'],
        license: 'https://l.example/',
        acquireLicensePage: { '@id': 'https://l.example/buy' },
        width: '800px',
        height: { '@type': 'QuantitativeValue', value: 600 },
      },
      {
        url: 'c.jpg',
        caption: 'The bridge',
        creditText: 'Agency',
        creator: 'A., B.',
        license: 'https://l.example/',
        acquireLicensePage: 'https://l.example/buy',
        width: 800,
        height: 600,
      },
    ],
    [
      'an object with the right to it',
      {
        url: 'u.jpg',
        copyrightNotice: '© A.',
        width: { '@type': 'Distance', name: '80 px' },
        height: '',
      },
      { url: 'u.jpg', creditText: '© A.', width: 80 },
    ],
    [
      'an object whose right somebody holds',
      { url: 'u.jpg', copyrightHolder: { name: 'Town News' } },
      { url: 'u.jpg', creditText: 'Town News' },
    ],
    ['not what is only told of', 'A bridge with people on it', undefined],
    ['not an object without an address', { '@type': 'ImageObject', url: '' }, undefined],
  ])('the picture is %s', (_, image, expected) => {
    expect(plain(read(article({ image })).image)).toEqual(expected ?? null);
  });

  it.each<[string, unknown, unknown, readonly string[]]>([
    ['a text', 'It was 2 km.', [{ text: 'It was 2 km.' }], []],
    [
      'a comment',
      { '@type': 'CorrectionComment', text: 'It was 2 km.', datePublished: '2026-03-02' },
      [{ text: 'It was 2 km.', date: { edtf: '2026-03-02' } }],
      [],
    ],
    ['elsewhere', 'https://a.example/corrections', undefined, ['left-out /correction']],
    ['an empty list', [], undefined, []],
  ])('the correction is %s', (_, correction, expected, issues) => {
    const data = article({ correction });
    if (expected) expect(read(data).correction).toMatchObject(Object(expected) as object);
    else expect(read(data).correction).toBeUndefined();
    expect(issuesOf(data)).toEqual(issues);
  });

  it('what a reader would miss is told of, once for each property', () => {
    const data = article({
      articleBody: 'Much.',
      video: [{ '@type': 'VideoObject' }, {}],
      comment: [{}, {}],
      image: ['a.jpg', 'b.jpg', 'c.jpg'],
    });
    expect(issuesOf(data)).toEqual([
      'left-out /articleBody',
      'left-out /video',
      'left-out /comment',
      'left-out /image/1',
    ]);
  });

  it('what is only for machines says nothing', () => {
    const data = article({
      isAccessibleForFree: true,
      keywords: ['a'],
      wordCount: 3,
      potentialAction: {},
      sameAs: 'https://a.example/',
      hasPart: { '@type': 'WebPageElement', cssSelector: '.x' },
    });
    expect(issuesOf(data)).toEqual([]);
  });

  it.each(['OpinionNewsArticle', 'SatiricalArticle', 'AdvertiserContentArticle'])(
    'that it is a %s is left out, and told of',
    (type) => {
      expect(issuesOf({ ...article(), '@type': type })).toEqual(['left-out /@type']);
    },
  );

  it('a quotation in its headline is no quote', () => {
    expect(read(article({ headline: 'Mayor: "It opens"' })).quotes).toEqual([]);
  });

  it('an announcement shows what it announces', () => {
    const data = {
      '@type': 'SpecialAnnouncement',
      name: 'Bridge closed',
      text: 'Until Monday.',
      datePosted: '2026-03-01',
    };
    expect(read(data)).toMatchObject({
      headline: 'Bridge closed',
      description: 'Until Monday.',
      datePublished: { edtf: '2026-03-01' },
    });
    expect(issuesOf(data)).toEqual([]);
  });
});
