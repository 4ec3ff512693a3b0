import '../formats/json-ld.js';
import '../formats/ninjs.js';
import '../formats/timelinejs.js';
import { type FormatName, formatOf } from '../data/format-registry.js';
import { createIssue, type Issue } from '../data/issue.js';
import { openDocument } from '../data/open-document.js';
import { readDocument } from '../data/read-document.js';
import type { ResolvedDocument } from '../data/resolved-document.js';

/** Result of reading data in any format. */
interface ReadData {
  /** Unset if unknown. */
  readonly format?: FormatName | 'news-summary' | undefined;
  /** Document in our format, converted if needed. Unset if there is none. */
  readonly document?: unknown;
  /** The resolved document. */
  readonly value?: ResolvedDocument | undefined;
  /** Issues with paths in the original data. */
  readonly ownIssues: readonly Issue[];
  /** Issues with paths in the converted document. */
  readonly laterIssues: readonly Issue[];
}

/**
 * Reads data in the same way as the elements. Never throws.
 *
 * @param base base of relative addresses in the document
 */
export function readData(data: unknown, base: string | undefined): ReadData {
  // A string inside JSON is not parsed again.
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
