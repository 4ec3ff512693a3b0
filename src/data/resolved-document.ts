/**
 * A document once it has been read: dates parsed, every speaker and outlet an object, every item
 * with an id of its own, every statement with the words it stands on.
 */
import type { disputeSchema, statementSchema } from './dispute.js';
import type { documentSchema } from './document.js';
import type { eventSchema } from './event.js';
import type { PartialDate } from './partial-date.js';
import type { quoteSchema } from './quote.js';
import type { Output } from './schema.js';

/** A document as the schema returns it: fits the model, but its parts do not know each other yet. */
type ParsedDocument = Output<typeof documentSchema>;
export type ParsedQuote = Output<typeof quoteSchema>;
type ParsedEvent = Output<typeof eventSchema>;
type ParsedDispute = Output<typeof disputeSchema>;
export type ParsedStatement = Output<typeof statementSchema>;

/** A quote with its speaker and outlets. `text` is empty where a statement has no words. */
export type ResolvedQuote = ParsedQuote & {
  readonly id: string;
  /** The day the article that carries the quote was published. */
  readonly reported?: PartialDate | undefined;
};

/** An event with its people, outlets and quotes. */
export type ResolvedEvent = Omit<ParsedEvent, 'quotes'> & {
  readonly id: string;
  readonly quotes: readonly ResolvedQuote[];
};

/** A statement with the words it stands on. */
export interface ResolvedStatement {
  readonly id: string;
  /** One of `STANCES`, or an unknown word as it stands. */
  readonly stance: string;
  /** The id of a statement in the same dispute. */
  readonly respondsTo?: string | undefined;
  /** What was said, by whom; its text is empty where no words are quoted. */
  readonly quote: ResolvedQuote;
}

/** A dispute with its statements in the order they are shown in. */
export type ResolvedDispute = Omit<ParsedDispute, 'statements'> & {
  readonly id: string;
  readonly statements: readonly ResolvedStatement[];
};

/** A document that has been read. Treat it as immutable: several elements may share it. */
export type ResolvedDocument = Omit<ParsedDocument, 'quotes' | 'events' | 'disputes'> & {
  readonly quotes: readonly ResolvedQuote[];
  readonly events: readonly ResolvedEvent[];
  readonly disputes: readonly ResolvedDispute[];
  /** Where the document was loaded from: where its relative addresses start. */
  readonly address?: string | undefined;
};
