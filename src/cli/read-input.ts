import type { FormatName } from '../data/format-registry.js';
import { createIssue, type Issue } from '../data/issue.js';
import { MAX_BYTES } from '../data/limits.js';
import type { ResolvedDocument } from '../data/resolved-document.js';
import type { Input } from './find-inputs.js';
import { findJsonLd, isPage, type JsonBlock, parseJson } from './json-blocks.js';
import { countLines, findFault, findValues, keysOf, type Position } from './positions.js';
import { readData } from './read-data.js';

/** Issue with its position in the file. Unset if its path belongs to the converted document. */
export interface LocatedIssue extends Issue {
  readonly position?: Position | undefined;
}

/** Result of reading a file. */
export interface ReadInput {
  /** Unset if the file holds nothing readable. */
  readonly format?: FormatName | 'news-summary' | undefined;
  /** Document in our format, converted if needed. */
  readonly document?: unknown;
  /** The resolved document. */
  readonly value?: ResolvedDocument | undefined;
  readonly issues: readonly LocatedIssue[];
}

/**
 * Reads a file. Throws the system error if the file cannot be read, and never for its content.
 *
 * @param base base of relative addresses in the document
 */
export async function readInput({ name, open }: Input, base?: string): Promise<ReadInput> {
  const bytes = await collect(open());
  if (!bytes) return { issues: [createIssue('too-large')] };
  const { text, issues } = decode(bytes);
  const read = text.trim() === '' ? { issues: [createIssue('empty')] } : readText(name, text, base);
  return { ...read, issues: [...issues, ...read.issues] };
}

/** Reads all bytes of a stream. Returns undefined if there are too many. */
async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_BYTES) return undefined;
  }
  return Buffer.concat(chunks);
}

/** Decodes UTF-8, without a byte order mark. */
function decode(bytes: Uint8Array): { text: string; issues: readonly LocatedIssue[] } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), issues: [] };
  } catch {
    const text = new TextDecoder().decode(bytes);
    const position = countLines(text)(text.indexOf('\ufffd'));
    return { text, issues: [{ ...createIssue('encoding'), position }] };
  }
}

function readText(name: string, text: string, base: string | undefined): ReadInput {
  const found = isPage(name, text) ? findJsonLd(text) : [{ text, offset: 0 }];
  if (found.length === 0)
    return { issues: [createIssue('not-found', [], 'no JSON-LD in the page')] };
  const positionOf = countLines(text);
  const locate = (issue: Issue, offset: number | undefined): LocatedIssue => ({
    ...issue,
    position: offset === undefined ? undefined : positionOf(offset),
  });
  const blocks = found.map((block) => ({ ...block, ...parseJson(block.text) }));
  const faults = blocks.flatMap(({ text: json, offset, issue }) =>
    issue ? [locate(issue, findFault(json, offset))] : [],
  );
  const parsed = blocks.filter(({ data }) => data !== undefined);
  const [first] = parsed;
  if (!first) return { issues: faults };
  const isList = parsed.length > 1;
  const data = isList ? parsed.map((block) => block.data) : first.data;
  const { ownIssues, laterIssues, ...read } = readData(data, base);
  const find = ownIssues.length > 0 ? findInBlocks(parsed, isList) : () => undefined;
  const located = ownIssues.map((issue) => locate(issue, find(keysOf(issue.path))));
  return { ...read, issues: [...faults, ...located, ...laterIssues] };
}

/** Finds the start of a value in a file. With several blocks, the first key is the index of the block. */
function findInBlocks(
  blocks: readonly JsonBlock[],
  isList: boolean,
): (keys: readonly string[]) => number | undefined {
  const finders = blocks.map(({ text, offset }) => findValues(text, offset));
  return (keys) => (isList ? finders[Number(keys[0] ?? 0)]?.(keys.slice(1)) : finders[0]?.(keys));
}
