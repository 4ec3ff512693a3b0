import type { Dispute } from '../data/dispute.js';
import type { NewsSummaryDocument } from '../data/document.js';
import type { NewsEvent } from '../data/event.js';
import type { Quote } from '../data/quote.js';
import type { ReadDocument } from '../data/read-model.js';

/** A whole document, or the part that an element shows. */
export type Article =
  | NewsSummaryDocument
  | Quote
  | readonly Quote[]
  | NewsEvent
  | readonly NewsEvent[]
  | Dispute
  | readonly Dispute[]
  | ReadDocument;
