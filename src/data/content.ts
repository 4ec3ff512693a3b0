import type { ResolvedDocument } from './resolved-document.js';

/** Sections of a summary in their default order, between head and footer. */
export const SUMMARY_SECTIONS = [
  'keypoints',
  'quotes',
  'disputes',
  'events',
  'correction',
] as const;

/** One of {@link SUMMARY_SECTIONS}. */
export type SummarySection = (typeof SUMMARY_SECTIONS)[number];

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
