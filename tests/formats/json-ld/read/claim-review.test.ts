// Proves: src/formats/json-ld/read/review.ts, src/formats/json-ld/read/fact-check-tools.ts
import { describe, expect, it } from 'vitest';
import { article, issuesOf, plain, read } from './reading.js';

const CLAIM = 'The bridge is made of paper.';
const review = (properties: object = {}): object => ({
  '@type': 'ClaimReview',
  claimReviewed: CLAIM,
  author: { '@type': 'Organization', name: 'Town News' },
  datePublished: '2026-03-02',
  url: 'https://a.example/review',
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'A. Neighbour' },
    datePublished: '2026-03-01',
    appearance: [{ '@type': 'CreativeWork', url: 'https://b.example/post' }],
  },
  reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, alternateName: 'Made up' },
  ...properties,
});
const answerOf = (properties: object) => read(review(properties)).disputes[0]?.statements[1];

describe('the review of a claim', () => {
  it('sets the claim and what the reviewer says side by side', () => {
    expect(read(review({ headline: 'No, it is steel' }))).toMatchObject({
      headline: 'No, it is steel',
      datePublished: { edtf: '2026-03-02' },
      quotes: [],
      disputes: [
        {
          topic: CLAIM,
          statements: [
            {
              stance: 'states',
              quote: {
                text: CLAIM,
                speaker: { name: 'A. Neighbour' },
                date: { edtf: '2026-03-01' },
                url: 'https://b.example/post',
              },
            },
            {
              stance: 'own-account',
              respondsTo: 'claim',
              quote: {
                text: 'Made up',
                speaker: { name: 'Town News', kind: 'institution' },
                date: { edtf: '2026-03-02' },
                url: 'https://a.example/review',
              },
            },
          ],
        },
      ],
    });
    expect(issuesOf(review())).toEqual([]);
  });

  it('has the claim for a headline where it has none', () => {
    expect(read(review()).headline).toBe(CLAIM);
  });

  it.each<[string, unknown, string]>([
    ['its name', { alternateName: 'Made up', ratingExplanation: 'It is steel.' }, 'Made up'],
    ['its explanation', { ratingValue: 1, ratingExplanation: 'It is steel.' }, 'It is steel.'],
    ['a value in words', { ratingValue: 'Made up' }, 'Made up'],
    ['a text', 'Made up', 'Made up'],
    ['a name with a number in it', { alternateName: '4 Towers' }, '4 Towers'],
  ])('takes the words of a rating from %s [D12]', (_, reviewRating, words) => {
    expect(answerOf({ reviewRating })?.quote.text).toBe(words);
  });

  it.each<[string, unknown]>([
    ['a number', { ratingValue: 1, bestRating: 5 }],
    ['a number as text', { ratingValue: '5', alternateName: '5' }],
    ['a part of a scale', { ratingValue: '1 out of 5' }],
    ['a text of digits', '1/5'],
  ])('makes no verdict of %s [D12]', (_, reviewRating) => {
    const data = review({ reviewRating });
    expect(read(data)).toMatchObject({
      disputes: [],
      quotes: [{ kind: 'paraphrase', text: CLAIM, speaker: { name: 'A. Neighbour' } }],
    });
    expect(issuesOf(data)).toEqual(['left-out /reviewRating']);
  });

  it('answers with its title where the rating has no words', () => {
    expect(
      answerOf({ name: 'No, it is steel', reviewRating: { ratingValue: 1 } })?.quote.text,
    ).toBe('No, it is steel');
  });

  it('answers with what it says at length, where that is no more than a remark', () => {
    const short = { reviewBody: '<p>It is steel.</p><p>So are its rails.</p>' };
    expect(answerOf({ ...short, reviewRating: { ratingValue: 1 } })?.quote.text).toBe(
      'It is steel. So are its rails.',
    );
    expect(answerOf(short)?.quote.text).toBe('Made up');
    expect(issuesOf(review(short))).toContain('left-out /reviewBody');
    const long = review({ reviewBody: 'It is steel. '.repeat(40), reviewRating: undefined });
    expect(read(long)).toMatchObject({ disputes: [], quotes: [{ kind: 'paraphrase' }] });
    expect(issuesOf(long)).toContain('left-out /reviewBody');
  });

  it('invents no name for a reviewer who has only an address', () => {
    const answer = answerOf({ author: { '@type': 'Organization', url: 'https://a.example/' } });
    expect(plain(answer?.quote)).toMatchObject({ text: 'Made up', speaker: {} });
  });

  it.each<[string, unknown, unknown]>([
    ['as text', { author: 'A.' }, 'A.'],
    ['as a list', { author: [{ name: ['A.'] }] }, 'A.'],
    ['as a creator', { '@type': 'MediaReviewItem', creator: { name: 'A.' } }, 'A.'],
    ['as nobody', { '@type': 'CreativeWork', author: { name: '' } }, undefined],
    ['not at all', undefined, undefined],
  ])('reads who made the claim %s', (_, itemReviewed, name) => {
    expect(read(review({ itemReviewed })).disputes[0]?.statements[0]?.quote.speaker.name).toBe(
      name,
    );
  });

  it('takes the claim from what is reviewed where it does not repeat it', () => {
    const data = review({
      claimReviewed: ' ',
      itemReviewed: { '@type': 'Claim', name: CLAIM, author: 'A.' },
    });
    expect(read(data).disputes[0]?.topic).toBe(CLAIM);
  });

  it('without the claim is the reviewer’s remark, and no empty statement', () => {
    expect(read(review({ claimReviewed: '', name: 'On paper' }))).toMatchObject({
      headline: 'On paper',
      disputes: [],
      quotes: [{ kind: 'paraphrase', text: 'Made up', speaker: { name: 'Town News' } }],
    });
  });

  it('belongs to the article beside it', () => {
    expect(read([article(), review()])).toMatchObject({
      headline: 'A bridge opens',
      disputes: [{ topic: CLAIM }],
    });
  });

  it('is one of several', () => {
    const data = { '@graph': [review(), review({ claimReviewed: 'It floats.' })] };
    expect(read(data).disputes.map(({ topic }) => topic)).toEqual([CLAIM, 'It floats.']);
  });

  it('is one of a feed', () => {
    const items = [review(), review({ claimReviewed: 'It floats.' })].map((item) => ({
      '@type': 'DataFeedItem',
      item: [item],
    }));
    expect(read({ '@type': 'DataFeed', dataFeedElement: items }).disputes).toHaveLength(2);
  });

  it('does not show the claim a second time where that stands apart', () => {
    const data = [
      review({ itemReviewed: { '@id': '#c' } }),
      { '@type': 'Claim', '@id': '#c', text: CLAIM, author: 'A.' },
    ];
    expect(read(data).quotes).toEqual([]);
  });

  it('of a picture sets side by side what it is claimed and said to show', () => {
    const data = {
      '@type': 'MediaReview',
      author: { name: 'Town News' },
      originalMediaContextDescription: 'It shows a model.',
      itemReviewed: {
        '@type': 'MediaReviewItem',
        creator: { name: 'A.' },
        interpretedAsClaim: { '@type': 'Claim', description: CLAIM },
      },
    };
    expect(read(data)).toMatchObject({
      headline: CLAIM,
      disputes: [{ topic: CLAIM, statements: [{}, { quote: { text: 'It shows a model.' } }] }],
    });
  });
});

describe('an answer of Fact Check Tools', () => {
  const claim = {
    text: CLAIM,
    claimant: 'A. Neighbour',
    claimDate: '2026-03-01T00:00:00Z',
    claimReview: [
      {
        publisher: { name: 'Town News', site: 'town.example' },
        url: 'https://a.example/review',
        title: 'No, it is steel',
        reviewDate: '2026-03-02T00:00:00Z',
        textualRating: 'Made up',
        languageCode: 'en',
      },
    ],
  };
  const columns = {
    text: CLAIM,
    claimant: 'A. Neighbour',
    claim_date: '2026-03-01T00:00:00Z',
    claim_review: [
      {
        publisher: { name: 'Town News' },
        url: 'https://a.example/review',
        title: 'No, it is steel',
        review_date: '2026-03-02T00:00:00Z',
        textual_rating: 'Made up',
        language_code: 'en',
      },
    ],
  };
  it.each<[string, unknown]>([
    ['whole', { claims: [claim], nextPageToken: 'x' }],
    ['as a list of claims', [claim]],
    ['as a single claim', claim],
    ['as columns of a table', [columns]],
  ])('is read %s', (_, data) => {
    expect(read(data)).toMatchObject({
      headline: 'No, it is steel',
      inLanguage: 'en',
      disputes: [
        {
          topic: CLAIM,
          statements: [
            {
              stance: 'states',
              quote: {
                text: CLAIM,
                speaker: { name: 'A. Neighbour' },
                date: { edtf: '2026-03-01T00:00:00Z' },
              },
            },
            {
              stance: 'own-account',
              quote: {
                text: 'Made up',
                speaker: { name: 'Town News' },
                url: 'https://a.example/review',
              },
            },
          ],
        },
      ],
    });
  });

  it('has as many answers to a claim as it has reviews', () => {
    const [review] = claim.claimReview;
    const data = {
      claims: [
        { ...claim, claimReview: [review, { ...review, publisher: { site: 'b.example' } }] },
      ],
    };
    expect(read(data).disputes[0]?.statements.map(({ quote }) => quote.speaker.name)).toEqual([
      'A. Neighbour',
      'Town News',
      'b.example',
    ]);
  });
});
