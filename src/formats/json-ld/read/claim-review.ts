import { readAddress } from './address.js';
import { Thing } from './graph.js';
import { CLAIM } from './kinds.js';
import { readMomentAt } from './moment.js';
import { readParagraphs } from './plain-text.js';
import { type Told, tellReview } from './review.js';
import { readVoice } from './who.js';

/** Characters of a review that is still a remark. */
const LONGEST_REMARK = 300;

/** A schema.org `ClaimReview`, or a `MediaReview` of what somebody claims a picture or film to show. */
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
 * The reviewer's own words: of the rating, or the title, unless it only repeats the claim, or what there is
 * to read where that is no article of its own.
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

/** A rating without any digits: "2 out of 5" says nothing to who does not know the scale. */
const isWord = (text: string | undefined): boolean =>
  /^\P{N}*$/u.test(text ?? '') && hasLetters(text);

/** The words of a rating. A number is never turned into any: scales differ, and some are upside down. */
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
