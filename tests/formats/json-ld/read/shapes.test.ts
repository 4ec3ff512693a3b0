// Proves: src/formats/json-ld/read/graph.ts, src/formats/json-ld/read/collect.ts,
//   src/formats/json-ld/read/kinds.ts, src/formats/json-ld/read/terms.ts,
//   src/formats/json-ld/read/who.ts, src/formats/json-ld/read/address.ts
import { describe, expect, it } from 'vitest';
import { jsonLd } from '../../../../src/formats/json-ld.js';
import { MAX_EVENTS } from '../../../../src/data/limits.js';
import { article, issuesOf, read } from './reading.js';

const TITLE = 'A bridge opens';

describe('an article is found', () => {
  it.each<[string, unknown]>([
    ['alone', article()],
    ['in a list', [article()]],
    ['in a list of lists', [[{ '@type': 'WebSite', name: 'Town News' }], [article()]]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [article()] }],
    [
      'in a graph beside other properties',
      { '@type': 'WebSite', name: 'Town News', '@graph': [article()] },
    ],
    ['as what a page is about', { '@type': 'WebPage', name: 'Page', mainEntity: article() }],
    ['under names with a prefix', { '@type': 'schema:NewsArticle', 'schema:headline': TITLE }],
    [
      'under whole addresses',
      { '@type': 'http://schema.org/NewsArticle', 'https://schema.org/headline': TITLE },
    ],
    ['with its type in a list', { '@type': ['Thing', 'NewsArticle'], headline: TITLE }],
    ['with its type in small letters', { '@type': 'newsarticle', headline: TITLE }],
    ['without a context', { '@type': 'NewsArticle', headline: TITLE }],
    [
      'with keywords under the names of the context',
      { '@context': 'https://schema.org', type: 'NewsArticle', headline: TITLE },
    ],
    [
      'under a prefix of its own',
      { '@context': { s: 'http://schema.org/' }, '@type': 's:NewsArticle', 's:headline': TITLE },
    ],
    [
      'with a vocabulary',
      { '@context': { '@vocab': 'https://schema.org/' }, '@type': 'NewsArticle', headline: TITLE },
    ],
    [
      'with a term for a name',
      {
        '@context': ['https://schema.org', { title: 'schema:headline' }],
        '@type': 'NewsArticle',
        title: TITLE,
      },
    ],
    [
      'with a term that is defined at length',
      {
        '@context': { title: { '@id': 'http://schema.org/headline' } },
        '@type': 'NewsArticle',
        title: TITLE,
      },
    ],
    [
      'with a term for a keyword',
      { '@context': { kind: '@type' }, kind: 'NewsArticle', headline: TITLE },
    ],
    ['with a value object', article({ headline: { '@value': TITLE, '@language': 'en' } })],
    ['with a list object', article({ headline: { '@list': [TITLE, 'Another'] } })],
    ['with a set', article({ headline: { '@set': [TITLE] } })],
    [
      'in pieces under one id',
      [
        { '@id': '#a', '@type': 'NewsArticle' },
        { '@id': '#a', headline: TITLE },
      ],
    ],
  ])('%s', (_, data) => {
    expect(read(data).headline).toBe(TITLE);
  });

  it('but not where its words are of another vocabulary', () => {
    const data = {
      '@context': { '@vocab': 'https://example.org/' },
      '@type': 'NewsArticle',
      headline: TITLE,
    };
    expect(jsonLd.convert(data).document).toBeUndefined();
  });

  it('nor where a context takes a name away', () => {
    const data = {
      '@context': { headline: null },
      '@type': 'NewsArticle',
      headline: 'No',
      name: TITLE,
    };
    expect(read(data).headline).toBe(TITLE);
  });

  it.each([
    ['an organisation', { '@type': 'Organization', name: 'Town Council' }],
    [
      'a trail of links',
      { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', name: 'Home' }] },
    ],
    ['a page without a title', { '@type': 'WebPage', url: 'https://example.org/' }],
    ['nothing', {}],
    ['a list of nothing', [[], null, 'text']],
  ])('and there is no document of %s', (_, data) => {
    expect(jsonLd.convert(data)).toEqual({ issues: [] });
  });
});

describe('of several', () => {
  const named = (type: string): object => ({ '@type': type, name: type });
  it.each([
    [
      'news comes before a live blog',
      ['LiveBlogPosting', 'ReportageNewsArticle'],
      'ReportageNewsArticle',
    ],
    ['a live blog before any article', ['Article', 'LiveBlogPosting'], 'LiveBlogPosting'],
    ['an article before a post', ['BlogPosting', 'Article'], 'Article'],
    [
      'a post before a review of a claim',
      ['ClaimReview', 'SocialMediaPosting'],
      'SocialMediaPosting',
    ],
    ['a review of a claim before an event', ['Festival', 'ClaimReview'], 'ClaimReview'],
    ['an event before a page', ['WebPage', 'MusicEvent'], 'MusicEvent'],
    ['a page before what has no words', ['Organization', 'FAQPage'], 'FAQPage'],
    ['the first of two alike', ['WebPage', 'NewsArticle', 'OpinionNewsArticle'], 'NewsArticle'],
  ])('%s', (_, types, expected) => {
    expect(read(types.map(named)).headline).toBe(expected);
  });
});

describe('what an id stands for', () => {
  const someone = { '@type': 'Person', '@id': '#someone', name: 'A. Reporter' };
  it.each<[string, unknown]>([
    ['before it is known', [article({ author: { '@id': '#someone' } }), someone]],
    ['after it is known', [someone, article({ author: { '@id': '#someone' } })]],
    ['as plain text', [article({ author: '#someone' }), someone]],
    ['with a blank id', [article({ author: { '@id': '_:b' } }), { ...someone, '@id': '_:b' }]],
    [
      'in two pieces',
      [
        article({ author: { '@id': '#someone', '@type': 'Person' } }),
        { '@id': '#someone', name: 'A. Reporter' },
      ],
    ],
    ['in a role', article({ author: { '@type': 'Role', roleName: 'reporter', author: someone } })],
  ])('is found %s', (_, data) => {
    expect(read(data).author?.map(({ name }) => name)).toEqual(['A. Reporter']);
  });

  it('is missed where it is of the document [D16]', () => {
    expect(issuesOf(article({ author: { '@id': '#nobody' } }))).toEqual(['reference /author']);
  });

  it('may be elsewhere on the web', () => {
    expect(issuesOf(article({ author: { '@id': 'https://example.org/someone' } }))).toEqual([]);
  });

  it('is more than one thing where two contradict each other', () => {
    const update = (headline: string): object => ({
      '@type': 'BlogPosting',
      '@id': '#live',
      headline,
    });
    const data = {
      '@type': 'LiveBlogPosting',
      headline: 'Live',
      liveBlogUpdate: ['One', 'Two', 'Three'].map(update),
    };
    expect(read(data).events.map(({ name }) => name)).toEqual(['One', 'Two', 'Three']);
  });

  it('may lead back to itself [D16]', () => {
    const data = [
      { '@type': 'Event', '@id': '#a', name: 'A', subEvent: { '@id': '#b' } },
      { '@type': 'Event', '@id': '#b', name: 'B', subEvent: { '@id': '#a' } },
    ];
    expect(read(data).events.map(({ name }) => name)).toEqual(['A', 'B']);
  });
});

describe('data that means harm', () => {
  it('an object that holds itself', () => {
    const data: Record<string, unknown> = { '@type': 'Event', name: 'A' };
    data['subEvent'] = [data, data];
    expect(read(data).events).toHaveLength(1);
  });

  it('objects that share their parts a thousandfold', () => {
    let data: object = { '@type': 'Event', name: 'Innermost' };
    for (let depth = 0; depth < 60; depth++)
      data = { '@type': 'Event', name: 'E', about: data, subEvent: data };
    expect(read(data).events.length).toBeGreaterThan(20);
  });

  it.each(['[', '{"@graph":'])('nesting without end: %s', (open) => {
    const close = open === '[' ? ']' : '}';
    const text = `[{"@type":"Event","name":"A"},${open.repeat(3000)}{}${close.repeat(3000)}]`;
    expect(read(text).events).toHaveLength(1);
  });

  it('names that every object has', () => {
    const text =
      '{"@type":"NewsArticle","headline":"A bridge opens","__proto__":{"description":"x"},"constructor":1}';
    expect(read(text)).toMatchObject({ headline: TITLE, description: undefined });
  });

  it('more events than a timeline holds', () => {
    const events = Array.from({ length: MAX_EVENTS + 1 }, (_, index) => ({
      '@type': 'Event',
      name: `E ${String(index)}`,
    }));
    expect(read(events).events).toHaveLength(MAX_EVENTS);
  });

  it('as many things under a single id', () => {
    const events = Array.from({ length: 5000 }, (_, index) => ({
      '@type': 'Event',
      '@id': '#e',
      name: `E ${String(index)}`,
    }));
    expect(read(events).events).toHaveLength(5000);
  });

  it.each<[string, unknown]>([
    ['numbers', 1],
    ['lists', [[[]]]],
    ['objects', { a: { b: {} } }],
    ['nothing', null],
    ['yes', true],
    ['blank text', ' '],
  ])('%s in place of everything', (_, value) => {
    const names =
      `@id @context @type @graph headline description author publisher image correction url dateline
      datePublished inLanguage mainEntityOfPage about mentions hasPart liveBlogUpdate startDate endDate eventStatus
      location organizer claimReviewed itemReviewed reviewRating text creator isBasedOn`.split(
        /\s+/,
      );
    for (const type of [
      'NewsArticle',
      'LiveBlogPosting',
      'Event',
      'ClaimReview',
      'Quotation',
      'Claim',
    ]) {
      const thing = Object.fromEntries(names.map((name) => [name, value]));
      const data = [article({ hasPart: { ...thing, '@type': type } }), { ...thing, '@type': type }];
      expect(read(data).headline).toBe(TITLE);
    }
  });
});
