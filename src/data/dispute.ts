import type * as v from 'valibot';
import {
  closed,
  date,
  either,
  identified,
  link,
  list,
  optional,
  reference,
  refined,
  text,
  word,
} from './fields.js';
import { quoteSchema } from './quote.js';
import { outletReference, voice } from './speaker.js';

/** What a statement is in relation to the one it responds to. */
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

/** The stances that need no words. */
export function isWordless(stance: string | undefined): boolean {
  return stance === 'declines-to-comment' || stance === 'no-response';
}

/** One voice in a dispute. */
export const statementSchema = refined(
  closed({
    /** What other statements call this one by, in `respondsTo`. */
    id: optional(text),
    /** Whose statement it is. */
    speaker: voice,
    /** What is stated, in the article's words: shown without quotation marks. */
    text: optional(text),
    /** The id of a quote, or a quote, that carries the words. */
    quote: optional(either(reference, quoteSchema)),
    /** What it is to the statement it responds to. Missing: `states`. */
    stance: optional(word(STANCES)),
    /** The id of the statement it responds to. */
    respondsTo: optional(reference),
    /** When it was made. */
    date: optional(date),
    /** The outlet it was made to. */
    saidTo: optional(outletReference),
    /** The outlet that reported it. */
    reportedBy: optional(outletReference),
    /** Where it can be read. */
    url: optional(link),
  }),
  (statement, place) =>
    statement.text || statement.quote || isWordless(statement.stance)
      ? statement
      : place.note('missing'),
);

/** A statement as a document has it. */
export type Statement = v.InferInput<typeof statementSchema>;

/** Statements about one question, side by side, without a verdict. */
export const disputeSchema = closed({
  /** What the `item` attribute calls this dispute by. */
  id: optional(text),
  /** A neutral question or heading: "On the reported delay". */
  topic: text,
  /** What nobody disputes; stands above the sides. */
  established: optional(list(text)),
  /** Two or more: with a single side there is nothing to set side by side, and the dispute is left out. */
  statements: identified('statements', statementSchema, 2),
});

/** A dispute as a document has it. */
export type Dispute = v.InferInput<typeof disputeSchema>;
