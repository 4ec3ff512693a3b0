import type { Dispute } from '../../../data/dispute.js';
import type { Quote } from '../../../data/quote.js';
import type { Speaker } from '../../../data/speaker.js';

/** Response of a reviewer to a claim. */
export interface Answer {
  readonly speaker: Speaker;
  /** The reviewer's own words; undefined for a rating in numbers only. */
  readonly text: string | undefined;
  readonly date: string | undefined;
  readonly url: string | undefined;
}

/** Claim with responses of reviewers. */
export interface Review {
  /** Undefined if missing. */
  readonly claim: string | undefined;
  readonly claimant: Speaker;
  readonly date: string | undefined;
  readonly url: string | undefined;
  readonly answers: readonly Answer[];
}

/** Result of claims and reviews: disputes, and quotes without a second side. */
export interface Told {
  readonly disputes: readonly Dispute[];
  readonly quotes: readonly Quote[];
}

const CLAIM = 'claim';

/**
 * Converts a review to a dispute: the claim under its author, and each review as the reviewer's own account.
 * The dispute does not say who is right. Its topic is the claim, because the titles of reviews give a verdict.
 * Without the claim, or without words for the review, the remaining part becomes a paraphrase.
 */
export function tellReview({ claim, claimant, date, url, answers }: Review): Told {
  const worded = answers.flatMap((answer) =>
    answer.text === undefined ? [] : [{ ...answer, text: answer.text }],
  );
  if (claim === undefined) {
    return { disputes: [], quotes: worded.map((answer) => ({ ...answer, kind: 'paraphrase' })) };
  }
  const said = { speaker: claimant, text: claim, date, url };
  if (worded.length === 0) return { disputes: [], quotes: [{ ...said, kind: 'paraphrase' }] };
  const statements: Dispute['statements'] = [
    { id: CLAIM, stance: 'states', ...said },
    ...worded.map((answer) => ({ stance: 'own-account' as const, respondsTo: CLAIM, ...answer })),
  ];
  return { disputes: [{ topic: claim, statements }], quotes: [] };
}
