import { describe, expect, it } from 'vitest';
import {
  isAllowed,
  readEmbedColors,
  readEmbedLanguage,
  readEmbedQuery,
} from '../../src/embed/read-embed-query.js';

const PAGE = 'https://news.example/embed/';
const SRC = 'https://news.example/article.json';

const read = (query: string, origins: readonly string[] = []) =>
  readEmbedQuery(PAGE + query, origins);

/** The attributes for a query with a document, without those that every element gets. */
const looks = (query: string): Record<string, string> => {
  const request = read(`?src=/article.json&${query}`);
  if (typeof request === 'string') throw new Error(request);
  const { src, scheme, headinglevel, ...others } = request.attributes;
  expect(src).toBe(SRC);
  return {
    ...(scheme !== 'light' && { scheme: String(scheme) }),
    ...(headinglevel !== '2' && { headinglevel: String(headinglevel) }),
    ...others,
  };
};

describe('the element', () => {
  it.each([
    ['', 'news-summary'],
    ['&tag=', 'news-summary'],
    ['&tag=summary', 'news-summary'],
    ['&tag=quote-card', 'news-quote-card'],
    ['&tag=event-timeline', 'news-event-timeline'],
    ['&tag=statement-denial', 'news-statement-denial'],
  ])('of “%s” is <%s>', (query, tag) => {
    expect(read(`?src=/article.json${query}`)).toMatchObject({ tag, attributes: { src: SRC } });
  });

  it.each(['script', 'news-summary', 'Summary', '__proto__', 'constructor', 'summary>'])(
    'does not exist: %s',
    (tag) => {
      expect(read(`?src=/article.json&tag=${encodeURIComponent(tag)}`)).toBe('noTag');
    },
  );
});

describe('the document', () => {
  it.each(['', '?', '?src=', '?src=%20%09', '?tag=quote-card', '?lang=ru'])(
    'is not named: “%s”',
    (query) => {
      expect(read(query)).toBe('noDocument');
    },
  );

  it.each([
    ['?src=/article.json', SRC],
    ['?src=../article.json', SRC],
    ['?src=%20/article.json%20', SRC],
    ['?src=https://news.example/a%3Fb=c', 'https://news.example/a?b=c'],
    ['?src=//news.example/article.json', SRC],
  ])('starts at the page: %s', (query, src) => {
    expect(read(query)).toMatchObject({ attributes: { src } });
  });

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:application/json,{"headline":"Lies"}',
    'blob:null/1',
    'blob:https://news.example/1',
    'mailto:a@b.example',
    'file:///etc/passwd',
    'http://',
    '//other.example/a.json',
    'https:\\\\other.example\\a.json',
    'http://news.example/a.json',
    'https://news.example:8080/a.json',
    'https://news.example@other.example/a.json',
    'https://news.example.other.example/a.json',
  ])('may not be shown: %j', (src) => {
    expect(read(`?src=${encodeURIComponent(src)}`)).toBe('refused');
  });

  it.each<[string, string[], boolean]>([
    ['of an origin that is listed', ['https://cdn.example'], true],
    ['of an origin listed by another address of it', ['https://cdn.example/articles/'], true],
    ['of the second origin listed', ['https://news.example', 'https://cdn.example'], true],
    ['of an origin that is not listed', ['https://other.example'], false],
    ['of an origin listed in part', ['https://cdn.exampl', 'cdn.example', '*', 'null', ''], false],
    ['of another scheme than is listed', ['http://cdn.example'], false],
  ])('%s', (_, origins, expected) => {
    expect(isAllowed('https://cdn.example/a.json', PAGE, origins)).toBe(expected);
    expect(typeof read('?src=https://cdn.example/a.json', origins)).toBe(
      expected ? 'object' : 'string',
    );
  });
});

describe('looks', () => {
  it.each<[string, Record<string, string>]>([
    ['', {}],
    ['theme=editorial&scheme=dark', { theme: 'editorial', scheme: 'dark' }],
    ['theme=EDITORIAL&scheme=%20Auto%20', { theme: 'editorial', scheme: 'auto' }],
    ['theme=loud&scheme=red', {}],
    ['tag=quote-card&variant=pull', { variant: 'pull' }],
    [
      'tag=event-timeline&order=newest&group=month&layout=horizontal',
      { order: 'newest', group: 'month', layout: 'horizontal' },
    ],
    ['sections=events,quotes,<b>', { sections: 'events quotes' }],
    ['sections=Events%20quotes', { sections: 'events quotes' }],
    ['sections=<b>', {}],
    ['headinglevel=4', { headinglevel: '4' }],
    ['headinglevel=1', {}],
    ['headinglevel=7', {}],
    ['noimages', { noimages: '' }],
    ['noimages=false', {}],
    ['heading=Lies&topic=Lies&text=Lies&style=color:red&onclick=a()&article={}', {}],
    ['__proto__=dark&constructor=dark', {}],
  ])('of “%s”', (query, expected) => {
    expect(looks(query)).toEqual(expected);
  });

  it.each([
    ['tag=quote-card&item=late', { item: 'late' }],
    ['tag=quote-card&item=', {}],
    ['item=late', {}],
  ])('an item is named for one element: %s', (query, expected) => {
    expect(looks(query)).toEqual(expected);
  });
});

it.each([
  ['', 'light'],
  ['?scheme=dark', 'dark'],
  ['?scheme=AUTO', 'light dark'],
  ['?scheme=red;}', 'light'],
  ['?scheme=__proto__', 'light'],
])('the colours of the page for “%s” are “%s”', (query, colors) => {
  expect(readEmbedColors(PAGE + query)).toBe(colors);
});

it.each([
  ['', undefined],
  ['?lang=', undefined],
  ['?lang=ar', 'ar'],
  ['?lang=RU-by', 'ru-BY'],
  ['?lang=en_', undefined],
  ['?lang="><script>', undefined],
])('the language for “%s” is %s', (query, language) => {
  expect(readEmbedLanguage(PAGE + query)).toBe(language);
});
