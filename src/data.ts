/** The document model: reading, checking and converting documents. Runs without a browser. */
export { type Dispute, STANCES, type Statement } from './data/dispute.js';
export type { NewsSummaryDocument } from './data/document.js';
export { EVENT_STATUSES, type NewsEvent } from './data/event.js';
export type { Image } from './data/image.js';
export { type Issue, type IssueCode, ISSUES } from './data/issue.js';
export { ISSUE_HELP, type IssueHelp } from './data/issue-help.js';
export { readLink } from './data/link.js';
export { type OpenedDocument, openDocument } from './data/open-document.js';
export { type PartialDate, readDate } from './data/partial-date.js';
export { type Quote, QUOTE_KINDS } from './data/quote.js';
export { readDocument, type Reading } from './data/read-document.js';
export type { ResolvedDocument } from './data/resolved-document.js';
export { toScriptJson } from './data/script-json.js';
export { type Outlet, type Speaker, SPEAKER_KINDS } from './data/speaker.js';
export {
  type JsonLdGraph,
  type JsonLdOptions,
  toJsonLd,
} from './formats/json-ld/write/to-json-ld.js';
