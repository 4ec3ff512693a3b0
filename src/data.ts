/** The document model, its reader, its issues and its dates. Runs without a browser. */
export { type Dispute, isWordless, type Stance, STANCES, type Statement } from './data/dispute.js';
export { DOCUMENT_VERSION, type NewsSummaryDocument } from './data/document.js';
export { type EventStatus, EVENT_STATUSES, type NewsEvent } from './data/event.js';
export {
  groupEvents,
  type Grouping,
  orderEvents,
  type OrderedEvents,
  type PlacedEvent,
} from './data/event-order.js';
export { readStatus, type StatusView } from './data/event-status.js';
export {
  type Conversion,
  type Format,
  type FormatName,
  formatOf,
  registerFormat,
} from './data/format-registry.js';
export type { Image } from './data/image.js';
export { type Issue, type IssueCode, ISSUES } from './data/issue.js';
export { ISSUE_HELP, type IssueHelp } from './data/issue-help.js';
export type { JsonLdNode, JsonLdValue } from './formats/json-ld/write/node.js';
export {
  type JsonLdGraph,
  type JsonLdOptions,
  toJsonLd,
} from './formats/json-ld/write/to-json-ld.js';
export { licenceName } from './data/licence.js';
export { readImageAddress, readLink } from './data/link.js';
export {
  compareDates,
  type DatePoint,
  earliest,
  isWeek,
  latest,
  type PartialDate,
  type Qualifier,
  readDate,
  toDateTime,
} from './data/partial-date.js';
export { type OpenedDocument, openDocument } from './data/open-document.js';
export { passageLink } from './data/passage-link.js';
export { type Quote, type QuoteKind, QUOTE_KINDS } from './data/quote.js';
export { readDocument, type Reading } from './data/read-document.js';
export type {
  ResolvedDispute,
  ResolvedDocument,
  ResolvedEvent,
  ResolvedQuote,
  ResolvedStatement,
} from './data/resolved-document.js';
export { toScriptJson } from './data/script-json.js';
export { type Outlet, type Speaker, SPEAKER_KINDS } from './data/speaker.js';
