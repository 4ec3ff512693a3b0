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

/** True if a document has key points, quotes, disputes or events. */
export const hasSections = ({
  keyPoints = [],
  quotes,
  disputes,
  events,
}: ResolvedDocument): boolean =>
  [keyPoints, quotes, disputes, events].some((items) => items.length > 0);

/** True if a document has content. Any object can be read as a document, even if all its properties are unknown. */
export const hasContent = (document: ResolvedDocument): boolean =>
  !!(document.headline || document.description) || hasSections(document);
