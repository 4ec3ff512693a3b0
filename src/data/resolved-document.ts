/**
 * Types of a document after reading: dates are parsed, speakers and outlets are objects, every item has an
 * id, and every statement has its words.
 */
import type { disputeSchema, statementSchema } from './dispute.js';
import type { documentSchema } from './document.js';
import type { eventSchema } from './event.js';
import type { PartialDate } from './partial-date.js';
import type { quoteSchema } from './quote.js';
import type { Output } from './schema.js';

/** A document as the schema returns it: valid, but references are not resolved. */
type ParsedDocument = Output<typeof documentSchema>;
export type ParsedQuote = Output<typeof quoteSchema>;
type ParsedEvent = Output<typeof eventSchema>;
type ParsedDispute = Output<typeof disputeSchema>;
export type ParsedStatement = Output<typeof statementSchema>;

/** A quote with its speaker and outlets. `text` is empty for a statement without words. */
export type ResolvedQuote = ParsedQuote & {
  readonly id: string;
  /** The publication date of the article. */
  readonly reported?: PartialDate | undefined;
};

/** An event with its people, outlets and quotes. */
export type ResolvedEvent = Omit<ParsedEvent, 'quotes'> & {
  readonly id: string;
  readonly quotes: readonly ResolvedQuote[];
};

/** A statement with its words. */
export interface ResolvedStatement {
  readonly id: string;
  /** One of `STANCES`, or an unknown word as written. */
  readonly stance: string;
  /** The id of a statement in the same dispute. */
  readonly respondsTo?: string | undefined;
  /** The words and their speaker. The text is empty if no words are given. */
  readonly quote: ResolvedQuote;
}

/** A dispute with its statements in display order. */
export type ResolvedDispute = Omit<ParsedDispute, 'statements'> & {
  readonly id: string;
  readonly statements: readonly ResolvedStatement[];
};

/** A document after reading. Treat it as immutable: elements may share it. */
export type ResolvedDocument = Omit<ParsedDocument, 'quotes' | 'events' | 'disputes'> & {
  readonly quotes: readonly ResolvedQuote[];
  readonly events: readonly ResolvedEvent[];
  readonly disputes: readonly ResolvedDispute[];
  /** The address the document was loaded from: the base of its relative addresses. */
  readonly address?: string | undefined;
};
