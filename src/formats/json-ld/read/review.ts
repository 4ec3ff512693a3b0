import type { Dispute } from '../../../data/dispute.js';
import type { Quote } from '../../../data/quote.js';
import type { Speaker } from '../../../data/speaker.js';

/** What a reviewer says of a claim. */
export interface Answer {
  readonly speaker: Speaker;
  /** The reviewer's own words; undefined where there are only numbers. */
  readonly text: string | undefined;
  readonly date: string | undefined;
  readonly url: string | undefined;
}

/** A claim, and what reviewers say of it. */
export interface Review {
  /** Undefined where the claim itself is not given. */
  readonly claim: string | undefined;
  readonly claimant: Speaker;
  readonly date: string | undefined;
  readonly url: string | undefined;
  readonly answers: readonly Answer[];
}

/** What is left to show where there are no two sides, and what there is where there are. */
export interface Told {
  readonly disputes: readonly Dispute[];
  readonly quotes: readonly Quote[];
}

const CLAIM = 'claim';

/**
 * A review as a dispute: the claim under whoever made it, and each review as a remark of the reviewer's
 * own; nothing here says who is right. The topic is the claim, as titles of reviews give a verdict.
 * Without the claim, or without words for the review, what is there stands alone, as a paraphrase.
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
