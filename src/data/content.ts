import type { ResolvedDocument } from './resolved-document.js';

/** Whether a document has anything below its head: key points, quotes, disputes or events. */
export const hasSections = ({
  keyPoints = [],
  quotes,
  disputes,
  events,
}: ResolvedDocument): boolean =>
  [keyPoints, quotes, disputes, events].some((items) => items.length > 0);

/** Whether a document says anything: any object may be read as one, and then all in it is unknown. */
export const hasContent = (document: ResolvedDocument): boolean =>
  !!(document.headline || document.description) || hasSections(document);
