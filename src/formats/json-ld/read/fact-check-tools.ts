import type { NewsSummaryDocument } from '../../../data/document.js';
import type { Conversion } from '../../../data/format-registry.js';
import type { Found } from '../../source/found.js';
import type { Speaker } from '../../../data/speaker.js';
import { readMomentAt } from './moment.js';
import { readPlainText } from './plain-text.js';
import { type Told, tellReview } from './review.js';

/**
 * Reads a response of Google's Fact Check Tools API (`claims.search`), or only its list of claims. Also reads
 * the column names of tables with the same data (`claim_review`). Undefined without a reviewed claim. Source:
 * https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims
 */
export function readFactCheckTools(answer: Found): Conversion | undefined {
  const list = Array.isArray(answer.value) ? answer : answer.at('claims');
  const claims = (list.isGiven ? list : answer)
    .items()
    .filter((claim) => claim.at('claimReview', 'claim_review').isGiven);
  const [first] = claims;
  if (!first) return undefined;
  const told = claims.map(readClaim);
  const [review] = reviewsOf(first);
  const headline = (review && textOf(review, 'title')) ?? textOf(first, 'text') ?? '';
  const document: NewsSummaryDocument = {
    headline,
    inLanguage: review && textOf(review, 'languageCode', 'language_code'),
    quotes: told.flatMap(({ quotes }) => quotes),
    disputes: told.flatMap(({ disputes }) => disputes),
  };
  return { document, issues: answer.issues };
}

const textOf = (found: Found, ...names: readonly string[]): string | undefined =>
  readPlainText(found.at(...names).text() ?? '');

const reviewsOf = (claim: Found): readonly Found[] =>
  claim.at('claimReview', 'claim_review').items();

const dateOf = (found: Found, ...names: readonly string[]): string | undefined =>
  readMomentAt(found.at(...names));

function readClaim(claim: Found): Told {
  const claimant = textOf(claim, 'claimant');
  return tellReview({
    claim: textOf(claim, 'text'),
    claimant: claimant === undefined ? {} : { name: claimant },
    date: dateOf(claim, 'claimDate', 'claim_date'),
    url: undefined,
    answers: reviewsOf(claim).map((review) => ({
      speaker: readPublisher(review.at('publisher')),
      text: textOf(review, 'textualRating', 'textual_rating') ?? textOf(review, 'title'),
      date: dateOf(review, 'reviewDate', 'review_date'),
      url: review.at('url').text(),
    })),
  });
}

/** Reads the publisher's name. Fallback: its site. */
function readPublisher(publisher: Found): Speaker {
  const name = textOf(publisher, 'name') ?? textOf(publisher, 'site') ?? publisher.text();
  return name === undefined ? {} : { name, kind: 'institution' };
}
