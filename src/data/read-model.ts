/**
 * A document once it has been read: dates parsed, every speaker and outlet an object, every item
 * with an id of its own, every statement with the words it stands on.
 */
import type * as v from 'valibot';
import type { disputeSchema, statementSchema } from './dispute.js';
import type { documentSchema } from './document.js';
import type { eventSchema } from './event.js';
import type { PartialDate } from './partial-date.js';
import type { quoteSchema } from './quote.js';

/** A document as the schema returns it: fits the model, but its parts do not know each other yet. */
type ParsedDocument = v.InferOutput<typeof documentSchema>;
export type ParsedQuote = v.InferOutput<typeof quoteSchema>;
type ParsedEvent = v.InferOutput<typeof eventSchema>;
type ParsedDispute = v.InferOutput<typeof disputeSchema>;
export type ParsedStatement = v.InferOutput<typeof statementSchema>;

/** A quote with its speaker and outlets. `text` is empty where a statement has no words. */
export type ReadQuote = ParsedQuote & {
  readonly id: string;
  /** The day the article that carries the quote was published. */
  readonly reported?: PartialDate | undefined;
};

/** An event with its people, outlets and quotes. */
export type ReadEvent = Omit<ParsedEvent, 'quotes'> & {
  readonly id: string;
  readonly quotes: readonly ReadQuote[];
};

/** A statement with the words it stands on. */
export interface ReadStatement {
  readonly id: string;
  /** One of `STANCES`, or an unknown word as it stands. */
  readonly stance: string;
  /** The id of a statement in the same dispute. */
  readonly respondsTo?: string | undefined;
  /** What was said, by whom; its text is empty where no words are quoted. */
  readonly quote: ReadQuote;
}

/** A dispute with its statements in the order they are shown in. */
export type ReadDispute = Omit<ParsedDispute, 'statements'> & {
  readonly id: string;
  readonly statements: readonly ReadStatement[];
};

/** A document that has been read. Treat it as immutable: several elements may share it. */
export type ReadDocument = Omit<ParsedDocument, 'quotes' | 'events' | 'disputes'> & {
  readonly quotes: readonly ReadQuote[];
  readonly events: readonly ReadEvent[];
  readonly disputes: readonly ReadDispute[];
  /** Where the document was loaded from: where its relative addresses start. */
  readonly address?: string | undefined;
};
