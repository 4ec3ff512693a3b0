// Proves: src/formats/source/found.ts
import { describe, expect, it } from 'vitest';
import '../../src/formats/json-ld.js';
import '../../src/formats/ninjs.js';
import '../../src/formats/timelinejs.js';
import { readDocument } from '../../src/data/read-document.js';

const picture = { '@type': 'ImageObject', url: 'https://example.org/bridge.jpg', width: '800px' };
const person = { '@type': 'Person', name: 'Ada Moor', affiliation: { name: 'The Daily Example' } };

const article = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'NewsArticle',
      '@id': '#article',
      headline: 'A bridge opens',
      datePublished: '2025-10-16T09:00:00+02:00',
      inLanguage: { '@type': 'Language', alternateName: 'en' },
      author: [person, { '@id': '#second' }],
      publisher: { '@type': 'Organization', name: 'The Daily Example' },
      image: [picture, picture],
      correction: [
        { '@type': 'CorrectionComment', text: 'It is red.', datePublished: '2025-10-17' },
      ],
      hasPart: { '@type': 'Quotation', text: 'It holds.', creator: person },
      about: {
        '@type': 'Event',
        name: 'Opening',
        startDate: '2025-10-18',
        endDate: '2025-10-19',
        previousStartDate: '2025-10-11',
        eventStatus: 'https://schema.org/EventRescheduled',
        location: { '@type': 'Place', name: 'River', address: { addressLocality: 'Exampleton' } },
      },
    },
    { '@type': 'Person', '@id': '#second', name: 'Bo Lind' },
  ],
};

const liveBlog = {
  '@context': { '@vocab': 'http://schema.org/' },
  '@type': ['LiveBlogPosting'],
  headline: 'The bridge, hour by hour',
  coverageStartTime: '2025-10-18T08:00Z',
  liveBlogUpdate: {
    '@list': [
      { '@type': 'BlogPosting', headline: 'First car', datePublished: '2025-10-18T09:00Z' },
      { '@type': 'BlogPosting', articleBody: '<p>Rain.</p><p>More rain.</p>' },
    ],
  },
};

const claimReview = {
  '@type': 'ClaimReview',
  claimReviewed: 'The bridge is made of glass',
  datePublished: '2025-10-20',
  author: { '@type': 'Organization', name: 'Example Checks' },
  itemReviewed: { '@type': 'Claim', author: person, datePublished: '2025-10-19' },
  reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, alternateName: 'Steel' },
};

const claims = {
  claims: [
    {
      text: 'The bridge is made of glass',
      claimant: 'Ada Moor',
      claimReview: [{ publisher: { name: 'Example Checks' }, textualRating: 'Steel' }],
    },
  ],
};

const item = {
  uri: 'https://example.org/items/1',
  type: 'composite',
  version: '1',
  firstCreated: '2025-10-16T09:00:00Z',
  versionCreated: '2025-10-16T10:00:00Z',
  headlines: [{ role: 'main', value: 'A bridge opens' }],
  descriptions: [{ contentType: 'text/html', value: '<p>Cars <em>and</em> feet.</p>' }],
  by: 'By Ada Moor',
  places: [{ name: 'Exampleton' }],
  associations: [
    {
      name: 'photo',
      type: 'picture',
      renditions: [{ name: 'main', href: 'https://example.org/bridge.jpg', width: 800 }],
    },
    {
      name: 'opening',
      type: 'event',
      title: 'Opening',
      eventDetails: { dates: { startDate: '2025-10-18', endDate: '2025-10-19' } },
    },
  ],
};

const oldItem = {
  uri: 'https://example.org/items/1',
  headline: 'A bridge opens',
  description_text: 'Cars and feet.',
  versioncreated: '2025-10-16T09:00:00Z',
  byline: 'Ada Moor',
  associations: { photo: { type: 'picture', renditions: { main: { href: '/bridge.jpg' } } } },
};

const slides = {
  title: { text: { headline: 'The bridge', text: '<p>Built twice.</p>' } },
  events: [
    {
      start_date: { year: '2025', month: '10', day: '18', hour: 9, display_date: 'one morning' },
      end_date: { year: 2025, month: 11 },
      text: { headline: 'It <b>opens</b>', text: 'With music.' },
      media: { url: '<blockquote>It holds.<cite>Ada Moor</cite></blockquote>', credit: 'A. M.' },
      unique_id: 'opening',
    },
    { start_date: { year: -200 }, media: { url: 'https://example.org/old.jpg', credit: 'B. L.' } },
  ],
  eras: [{ start_date: { year: 1900 }, end_date: { year: 2000 }, text: { headline: 'Ferries' } }],
};

const oldSlides = {
  timeline: {
    headline: 'The bridge',
    startDate: '1900',
    asset: { media: 'https://example.org/bridge.jpg', credit: 'A. M.' },
    date: [{ startDate: '2025,10,18', endDate: '2025,10,19', headline: 'Opening', asset: {} }],
    era: [{ startDate: '1900', endDate: '2000', headline: 'Ferries' }],
  },
};

const documents = { article, liveBlog, claimReview, claims, item, oldItem, slides, oldSlides };

/** Wrong values in a document. */
const NOTHINGS: readonly unknown[] = [null, {}, [], ''];

/** Copies of a value in which one value, however deep, is another. */
function* replaceEach(value: unknown, other: unknown): Generator {
  yield other;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    for (const replaced of replaceEach(part, other)) {
      yield Array.isArray(value)
        ? Object.assign([...(value as unknown[])], { [key]: replaced })
        : { ...value, [key]: replaced };
    }
  }
}

/** Reads it, and says how long that took, in milliseconds; once more if it was long: others run too. */
function time(data: unknown): number {
  const measure = (): number => {
    const start = performance.now();
    readDocument(data);
    return performance.now() - start;
  };
  return Math.min(measure(), measure());
}

describe.each(Object.entries(documents))('%s', (_, document) => {
  it('is read', () => {
    expect(readDocument(document).value).toBeDefined();
  });

  it.each(NOTHINGS.map((nothing) => [JSON.stringify(nothing), nothing]))(
    'with %s in any place has an answer, and soon',
    (_, nothing) => {
      for (const damaged of replaceEach(document, nothing)) {
        const text = JSON.stringify(damaged);
        const { value, issues } = readDocument(damaged);
        expect([text, value ?? issues.length > 0]).not.toEqual([text, false]);
        expect([text, time(damaged) < 200]).toEqual([text, true]);
      }
    },
  );

  it('cut off in any place is refused, with a reason, and soon', () => {
    const text = JSON.stringify(document);
    for (let place = 1; place < text.length; place++) {
      const part = text.slice(0, place);
      const { value, issues } = readDocument(part);
      expect([part, value]).toEqual([part, undefined]);
      expect([part, issues.map(({ code }) => code)]).toEqual([part, ['parse']]);
    }
    expect(time(text.slice(0, -1))).toBeLessThan(200);
  });
});
