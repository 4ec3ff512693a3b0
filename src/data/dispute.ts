import { quoteSchema } from './quote.js';
import { outletReference, voice } from './speaker.js';
import { either, identifiedList, list, object, optional, refined } from './schema-combinators.js';
import { date, link, oneOf, reference, text } from './schema-values.js';
import type { Input } from './schema.js';

/** Relations of a statement to the one it responds to. */
export const STANCES = [
  'states',
  'confirms',
  'confirms-in-part',
  'denies',
  'disputes-premise',
  'disputes-in-part',
  'own-account',
  'declines-to-comment',
  'no-response',
] as const;

/** One of {@link STANCES}. */
export type Stance = (typeof STANCES)[number];

/** True for the stances that need no words. */
export function isWordless(stance: string | undefined): boolean {
  return stance === 'declines-to-comment' || stance === 'no-response';
}

export const statementSchema = refined(
  object({
    /** The id that other statements use in `respondsTo`. */
    id: optional(text),
    /** The speaker. */
    speaker: voice,
    /** The statement in the words of the article. Shown without quotation marks. */
    text: optional(text),
    /** The quote with the words: its id, or the quote itself. */
    quote: optional(either(reference, quoteSchema)),
    /** The relation to the statement it responds to. Missing: `states`. */
    stance: optional(oneOf(STANCES)),
    /** The id of the statement it responds to. */
    respondsTo: optional(reference),
    /** The date of the statement. */
    date: optional(date),
    /** The outlet the statement was made to. */
    saidTo: optional(outletReference),
    /** The outlet that reported it. */
    reportedBy: optional(outletReference),
    /** A page with the statement. */
    url: optional(link),
  }),
  (statement, place) =>
    statement.text || statement.quote || isWordless(statement.stance)
      ? statement
      : place.note('missing'),
);

/** One voice in a dispute. */
export type Statement = Input<typeof statementSchema>;

export const disputeSchema = object({
  /** The id for the `item` attribute. */
  id: optional(text),
  /** A neutral question or heading: "On the reported delay". */
  topic: text,
  /** Facts that nobody disputes. Shown above the sides. */
  established: optional(list(text)),
  /** The statements, at least two. A dispute with fewer is left out. */
  statements: identifiedList('statements', statementSchema, 2),
});

/** Statements about one question, side by side, without a verdict. */
export type Dispute = Input<typeof disputeSchema>;
