import * as v from 'valibot';
import { DOCUMENT_VERSION, documentSchema } from './document.js';
import { createIssue, type Issue, type IssueCode, ISSUES } from './issue.js';
import { copyPlain } from './plain-copy.js';
import type { ParsedDocument, ReadDocument } from './read-model.js';
import { settleReferences } from './settle-references.js';

/** What came of reading: the document, as far as it can be read, and everything that was wrong with it. */
export interface Reading {
  /** Missing when nothing could be read. */
  readonly value?: ReadDocument;
  readonly issues: readonly Issue[];
}

// What has been read before is not read again: a summary hands its document to its parts.
const known = new WeakSet<object>();

/**
 * Reads a whole document, or just a part: a quote, an event, a dispute, or a list of one of them.
 * Never throws. What can be read is read, what cannot is left out, nothing is invented.
 *
 * @param data an object, or JSON text of one
 * @param address where it was loaded from, if it was
 */
export function readDocument(data: unknown, address?: string): Reading {
  const isObject = typeof data === 'object' && data !== null;
  if (isObject && known.has(data)) return { value: data as ReadDocument, issues: [] };
  const issues: Issue[] = [];
  const read = readParts(typeof data === 'string' ? parseJson(data, issues) : data, issues);
  if (!read) return { issues };
  const value = { ...read, address };
  known.add(value);
  return { value, issues };
}

/** Parses JSON text; says where it breaks. A byte order mark is passed over (RFC 8259, section 8.1). */
function parseJson(json: string, issues: Issue[]): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    issues.push(createIssue('parse', [], error instanceof Error ? error.message : ''));
    return undefined;
  }
}

function readParts(data: unknown, issues: Issue[]): ReadDocument | undefined {
  if (data === undefined || issues.length > 0) return undefined;
  let copy: unknown;
  try {
    copy = copyPlain(data, () => issues.push(createIssue('limit')));
  } catch (error) {
    // A getter or a proxy of the page threw: the data cannot be had.
    issues.push(createIssue('shape', [], String(error)));
    return undefined;
  }
  const whole = asDocument(copy);
  if (!whole) {
    issues.push(createIssue('shape'));
    return undefined;
  }
  const { output, issues: problems = [] } = v.safeParse(documentSchema, whole);
  for (const { path = [], message, received, input } of problems) {
    const code = message in ISSUES ? (message as IssueCode) : received === 'undefined' ? 'missing' : 'field';
    const keys = path.map(({ key }) => key as string | number);
    issues.push(createIssue(code, keys, typeof input === 'string' ? input.slice(0, 40) : ''));
  }
  // A tolerant schema types whatever object it is given.
  const document = output as ParsedDocument;
  if ((document.version ?? 0) > DOCUMENT_VERSION) issues.push(createIssue('version', ['version']));
  return settleReferences(document, issues);
}

/** Puts a part into a document of its own, so that there is one thing to read. */
function asDocument(data: unknown): object | undefined {
  if (Array.isArray(data)) {
    const part = data.map(partOf).find((name) => name !== undefined);
    return part && { [part]: data, headline: '' };
  }
  if (typeof data !== 'object' || data === null || Object.keys(data).length === 0) return undefined;
  const part = partOf(data);
  return part ? { [part]: [data], headline: '' } : data;
}

/** The list of a document that an item belongs to, told by the property only such items have. */
function partOf(item: unknown): 'disputes' | 'quotes' | 'events' | undefined {
  if (typeof item !== 'object' || item === null || 'headline' in item) return undefined;
  if ('statements' in item) return 'disputes';
  if ('text' in item) return 'quotes';
  return 'name' in item ? 'events' : undefined;
}

