import type { Dispute } from './dispute.js';
import type { NewsSummaryDocument } from './document.js';
import type { NewsEvent } from './event.js';
import type { Quote } from './quote.js';
import type { ResolvedDocument } from './resolved-document.js';

/** A document, or the part of one that an element shows. */
export type Article =
  | NewsSummaryDocument
  | Quote
  | readonly Quote[]
  | NewsEvent
  | readonly NewsEvent[]
  | Dispute
  | readonly Dispute[]
  | ResolvedDocument;
