import * as v from 'valibot';
import { DOCUMENT_VERSION, documentSchema } from './document.js';
import { createIssue, type Issue, type IssueCode, ISSUES } from './issue.js';
import { copyPlain } from './plain-copy.js';
import type { ReadDocument } from './read-model.js';
import { settleReferences } from './settle-references.js';

/** What came of reading: the document, as far as it can be read, and everything that was wrong with it. */
export interface Reading {
  /** Missing when nothing could be read. */
  readonly value?: ReadDocument;
  readonly issues: readonly Issue[];
}

type Container = Record<string | number, unknown>;

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
  const output = whole && readTolerantly(whole, issues);
  if (!output) {
    issues.push(createIssue('shape'));
    return undefined;
  }
  if ((output.version ?? 0) > DOCUMENT_VERSION) issues.push(createIssue('version', ['version']));
  return settleReferences(output, issues);
}

/** Puts a part into a document of its own, so that there is one thing to read. */
function asDocument(data: unknown): Container | undefined {
  if (Array.isArray(data)) {
    const part = data.map(partOf).find((name) => name !== undefined);
    return part && { [part]: data, headline: '' };
  }
  if (typeof data !== 'object' || data === null || Object.keys(data).length === 0) return undefined;
  const part = partOf(data);
  return part ? { [part]: [data], headline: '' } : (data as Container);
}

/** The list of a document that an item belongs to, told by the property only such items have. */
function partOf(item: unknown): 'disputes' | 'quotes' | 'events' | undefined {
  if (typeof item !== 'object' || item === null || 'headline' in item) return undefined;
  if ('statements' in item) return 'disputes';
  if ('text' in item) return 'quotes';
  return 'name' in item ? 'events' : undefined;
}

/**
 * Reads by the schema; where something does not fit, notes it, takes it out of the copy and reads
 * again, until the rest fits. So the schema alone says what is right, and neighbours of a bad part stay.
 */
function readTolerantly(
  copy: Container,
  issues: Issue[],
): v.InferOutput<typeof documentSchema> | undefined {
  // Every round takes something out; a round that could not would never end.
  for (let rounds = 0; rounds < 100; rounds++) {
    const result = v.safeParse(documentSchema, copy);
    if (result.success) return result.output;
    for (const problem of result.issues) {
      const keys = (problem.path ?? []).map((step) => step.key as string | number);
      if (keys.length === 0) return undefined;
      const code = codeOf(problem);
      const issue = createIssue(code, keys, typeof problem.input === 'string' ? problem.input.slice(0, 40) : '');
      if (!issues.some((known) => known.path === issue.path)) issues.push(issue);
      takeOut(copy, keys, code);
    }
    dropHoles(copy);
  }
  return undefined;
}

function codeOf(problem: v.BaseIssue<unknown>): IssueCode {
  if (problem.message in ISSUES) return problem.message as IssueCode;
  if (problem.type === 'never') return 'unknown-property';
  if (problem.type === 'picklist') return 'unknown-value';
  return problem.received === 'undefined' ? 'missing' : 'field';
}

/** Properties whose absence is said in words, or leaves no gap, instead of losing all that surrounds them. */
const SPARED = new Set<string | number>(['speaker', 'headline']);

function takeOut(root: Container, keys: readonly (string | number)[], code: IssueCode): void {
  const steps: [Container, string | number][] = [];
  let node: unknown = root;
  for (const key of keys) {
    // The item of a list of one stands in the place of the list: it has no position of its own.
    if (typeof key === 'number' && !Array.isArray(node)) continue;
    const holder = node as Container;
    steps.push([holder, key]);
    node = holder[key];
    if (node === undefined) break;
  }
  const [holder, key] = steps.pop() ?? [root, ''];
  if (node !== undefined) {
    keepWords(holder, key, code);
    holder[key] = undefined;
  } else if (SPARED.has(key)) {
    holder[key] = '';
  } else {
    // Something required is missing: what it is required by cannot be shown.
    const [outer, place] = steps.pop() ?? [root, ''];
    outer[place] = undefined;
  }
}

/** A date that cannot be read is still the article's word for the day. */
function keepWords(event: Container, key: string | number, code: IssueCode): void {
  const words = event[key];
  if (code === 'date' && key === 'date' && 'name' in event && typeof words === 'string') {
    if (words.length <= 40 && /[\p{L}\p{N}]/u.test(words)) event['dateText'] ??= words;
  }
}

function dropHoles(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const kept = value.filter((item) => item !== undefined);
    if (kept.length < value.length) value.splice(0, value.length, ...(kept as unknown[]));
  }
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) delete (value as Container)[key];
    else dropHoles(item);
  }
}
