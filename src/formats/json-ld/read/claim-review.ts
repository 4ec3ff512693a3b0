import { readAddress } from './address.js';
import { Thing } from './graph.js';
import { CLAIM } from './kinds.js';
import { readMomentAt } from './moment.js';
import { readParagraphs } from './plain-text.js';
import { type Told, tellReview } from './review.js';
import { readVoice } from './who.js';

/** Maximum length of a review body that is a remark, not an article, in characters. */
const LONGEST_REMARK = 300;

/** Reads a schema.org `ClaimReview`, or a `MediaReview`: a review of a claim about a picture or film. */
export function readClaimReview(review: Thing): Told {
  const [item] = review.things('itemReviewed');
  const claim = item?.is(CLAIM) ? item : item?.things('interpretedAsClaim')[0];
  const words =
    review.text('claimReviewed') ??
    review.literal('itemReviewed')?.found.text() ??
    claim?.text('text', 'name', 'headline', 'description');
  const url = readAddress(review, 'url');
  return tellReview({
    claim: words,
    claimant: item ? readVoice(item, 'author', 'creator') : {},
    date: readMomentAt(item?.literal('datePublished')?.found),
    url: item && readAddress(item, 'appearance', 'firstAppearance', 'url'),
    answers: [
      {
        speaker: readVoice(review, 'author', 'creator', 'publisher'),
        text: readAnswer(review, words),
        date: readMomentAt(review.literal('datePublished', 'dateCreated')?.found),
        url,
      },
    ],
  });
}

/**
 * Returns the reviewer's own words: the rating, or the title unless it repeats the claim, or a short review
 * body.
 */
function readAnswer(review: Thing, claim: string | undefined): string | undefined {
  const title = review.text('headline', 'name');
  const words = readRating(review) ?? (title === claim ? undefined : title);
  const body = review.literal('reviewBody')?.found;
  if (!body) return words;
  const remark = words === undefined ? readParagraphs(body).join(' ') : '';
  if (remark && remark.length <= LONGEST_REMARK) return remark;
  body.note('left-out', '');
  return words;
}

const hasLetters = (text: string | undefined): boolean => /\p{L}/u.test(text ?? '');

/** True for a rating without digits: "2 out of 5" means nothing to readers who do not know the scale. */
const isWord = (text: string | undefined): boolean =>
  /^\P{N}*$/u.test(text ?? '') && hasLetters(text);

/** Returns the words of a rating. Never turns a number into words: scales differ, and some are reversed. */
function readRating(review: Thing): string | undefined {
  for (const value of review.settled('reviewRating')) {
    const named =
      value instanceof Thing
        ? [value.text('alternateName'), value.text('ratingExplanation')].find(hasLetters)
        : undefined;
    const plain = value instanceof Thing ? value.text('name', 'ratingValue') : value.found.text();
    const words = named ?? (isWord(plain) ? plain : undefined);
    if (words !== undefined) return words;
  }
  const words = review.text('originalMediaContextDescription');
  if (words === undefined && review.has('reviewRating')) {
    review.place('reviewRating').note('left-out', '');
  }
  return words;
}
