import { describe, expect, it } from 'vitest';
import { article, issuesOf, read } from './reading.js';

const authors = (author: unknown) => read(article({ author })).author?.map(({ name }) => name);

describe('what systems write in a way of their own:', () => {
  it('a property with a capital letter', () => {
    const data = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      Headline: 'A bridge opens',
      DatePublished: '2026-03-01',
    };
    expect(read(data)).toMatchObject({
      headline: 'A bridge opens',
      datePublished: { edtf: '2026-03-01' },
    });
  });

  it('but the name as it should be comes first', () => {
    expect(read(article({ Headline: 'Another' })).headline).toBe('A bridge opens');
  });

  it('an author whose name is a byline', () => {
    expect(authors({ '@type': 'Person', byline: 'A. Mason' })).toEqual(['A. Mason']);
    expect(authors({ '@type': 'Person', name: 'A. Mason', byline: 'AM' })).toEqual(['A. Mason']);
  });

  it('a name with the link around it', () => {
    const name = '<a href="/staff/a-mason" hreflang="en">A. Mason &amp; Sons</a>';
    expect(authors({ '@type': 'Person', name })).toEqual(['A. Mason & Sons']);
    expect(authors(name)).toEqual(['A. Mason & Sons']);
    expect(authors('<a href="/staff"></a>')).toBeUndefined();
  });

  it.each([
    ['locationCreated', '2026-03-01T20:06:23-05:00'],
    ['dateline', '2026-03-01T20:06:23-05:00'],
    ['dateline', 'Sun, 01 Mar 2026 04:00'],
  ])('a date for the place where it was written: %s, %s', (name, text) => {
    const data = article({ [name]: text });
    expect(read(data).dateline).toBeUndefined();
    expect(issuesOf(data)).toEqual([`left-out /${name}`]);
    expect(read(article({ [name]: 'Springfield' })).dateline).toBe('Springfield');
  });
});

describe('JSON-LD of a template is read', () => {
  const page = (author: string): string =>
    `{"@type":"NewsArticle","headline":'The town’s "new" bridge isn't old',"author":${author}}`;

  it('with values in single marks, and an apostrophe among them', () => {
    expect(read(page(`{"name": 'A. Mason'}`))).toMatchObject({
      headline: 'The town’s "new" bridge isn\'t old',
      author: [{ name: 'A. Mason' }],
    });
  });

  it('with values without marks, which may be names of a script: they are left out', () => {
    expect(read(page('A. Mason')).author).toBeUndefined();
    expect(read(page('authorName')).author).toBeUndefined();
  });
});
