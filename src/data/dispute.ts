import { quoteSchema } from './quote.js';
import { outletReference, voice } from './speaker.js';
import { either, identifiedList, list, object, optional, refined } from './schema-combinators.js';
import { date, link, oneOf, reference, text } from './schema-values.js';
import type { Input } from './schema.js';

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

export const statementSchema = refined(
  object({
    /** What other statements call this one by, in `respondsTo`. */
    id: optional(text),
    /** Whose statement it is. */
    speaker: voice,
    /** What is stated, in the article's words: shown without quotation marks. */
    text: optional(text),
    /** The id of a quote, or a quote, that carries the words. */
    quote: optional(either(reference, quoteSchema)),
    /** What it is to the statement it responds to. Missing: `states`. */
    stance: optional(oneOf(STANCES)),
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

/** One voice in a dispute. */
export type Statement = Input<typeof statementSchema>;

export const disputeSchema = object({
  /** What the `item` attribute calls this dispute by. */
  id: optional(text),
  /** A neutral question or heading: "On the reported delay". */
  topic: text,
  /** What nobody disputes; stands above the sides. */
  established: optional(list(text)),
  /** Two or more: with a single side there is nothing to set side by side, and the dispute is left out. */
  statements: identifiedList('statements', statementSchema, 2),
});

/** Statements about one question, side by side, without a verdict. */
export type Dispute = Input<typeof disputeSchema>;
