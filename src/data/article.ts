import type { Dispute } from './dispute.js';
import type { NewsSummaryDocument } from './document.js';
import type { NewsEvent } from './event.js';
import type { Quote } from './quote.js';
import type { ResolvedDocument } from './resolved-document.js';

/** A whole document, or the part that an element shows. */
export type Article =
  | NewsSummaryDocument
  | Quote
  | readonly Quote[]
  | NewsEvent
  | readonly NewsEvent[]
  | Dispute
  | readonly Dispute[]
  | ResolvedDocument;
