import * as v from 'valibot';
import { closed, date, either, link, list, text, word } from './fields.js';
import type { IssueCode } from './issue.js';
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
export const statementSchema = v.pipe(
  closed({
    /** What other statements call this one by, in `respondsTo`. */
    id: v.optional(text),
    /** Whose statement it is. */
    speaker: voice,
    /** What is stated, in the article's words: shown without quotation marks. */
    text: v.optional(text),
    /** The id of a quote, or a quote, that carries the words. */
    quote: v.optional(either(text, quoteSchema)),
    /** What it is to the statement it responds to. Missing: `states`. */
    stance: v.optional(word(STANCES)),
    /** The id of the statement it responds to. */
    respondsTo: v.optional(text),
    /** When it was made. */
    date: v.optional(date),
    /** The outlet it was made to. */
    saidTo: v.optional(outletReference),
    /** The outlet that reported it. */
    reportedBy: v.optional(outletReference),
    /** Where it can be read. */
    url: v.optional(link),
  }),
  v.check((statement) => !!(statement.text ?? statement.quote) || isWordless(statement.stance), 'missing' satisfies IssueCode),
);

/** A statement as a document has it. */
export type Statement = v.InferInput<typeof statementSchema>;

/** Statements about one question, side by side, without a verdict. */
export const disputeSchema = closed({
  /** What the `item` attribute calls this dispute by. */
  id: v.optional(text),
  /** A neutral question or heading: "On the reported delay". */
  topic: text,
  /** What nobody disputes; stands above the sides. */
  established: v.optional(list(text)),
  /** Two or more: with a single side there is nothing to set side by side, and the dispute is left out. */
  statements: v.pipe(list(statementSchema), v.minLength(2, 'missing' satisfies IssueCode)),
});

/** A dispute as a document has it. */
export type Dispute = v.InferInput<typeof disputeSchema>;
