import '../formats/json-ld.js';
import '../formats/ninjs.js';
import '../formats/timelinejs.js';
import { type FormatName, formatOf } from '../data/format-registry.js';
import { createIssue, type Issue } from '../data/issue.js';
import { openDocument } from '../data/open-document.js';
import { readDocument } from '../data/read-document.js';
import type { ResolvedDocument } from '../data/resolved-document.js';

/** What data of any format says. */
interface ReadData {
  /** Missing where nothing could be told. */
  readonly format?: FormatName | 'news-summary' | undefined;
  /** The document as a newsroom would write it, converted if need be; missing where there is none. */
  readonly document?: unknown;
  /** The same, read. */
  readonly value?: ResolvedDocument | undefined;
  /** Issues whose paths are those of the data. */
  readonly ownIssues: readonly Issue[];
  /** Issues whose paths are those of what the data was converted into. */
  readonly laterIssues: readonly Issue[];
}

/**
 * Reads data as the elements read it. Never throws.
 *
 * @param base where relative addresses of the document start
 */
export function readData(data: unknown, base: string | undefined): ReadData {
  // A text within JSON is not JSON once more.
  const isText = typeof data === 'string';
  const { document, issues } = isText ? { issues: [] } : openDocument(data);
  const foreign = isText ? undefined : formatOf(data);
  if (document === undefined) {
    const ownIssues = issues.length > 0 ? issues : [createIssue('shape')];
    return { format: foreign, ownIssues, laterIssues: [] };
  }
  const reading = readDocument(document, base);
  const { value } = reading;
  if (foreign)
    return { format: foreign, document, value, ownIssues: issues, laterIssues: reading.issues };
  const format = value && 'news-summary';
  return { format, document, value, ownIssues: reading.issues, laterIssues: [] };
}
