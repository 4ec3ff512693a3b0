import { formatOf, type FormatName, repairText } from '../../src/data/format-registry.js';
import { openDocument } from '../../src/data/open-document.js';
import type { Issue } from '../../src/data/issue.js';
import { partOf } from '../../src/data/part.js';
import { isObject } from './json-edit.js';

/** What can be edited: a whole document or a part of one, as `readDocument` tells them apart. */
export const KINDS = [
  'document',
  'quote',
  'event',
  'dispute',
  'quotes',
  'events',
  'disputes',
] as const;
export type Kind = (typeof KINDS)[number];

/** What came of a text. */
export interface Opened {
  /** Missing where nothing could be made of the text. */
  readonly document?: object | undefined;
  /** The format of others that the text is in; missing where it is our own, or none. */
  readonly format?: FormatName | undefined;
  /** What was wrong with the text, or left out on the way; paths are those of the text. */
  readonly issues: readonly Issue[];
}

/** Opens JSON text in our format or in one of others whose reader is registered. Never throws. */
export function openText(text: string): Opened {
  const { document, issues } = openDocument(text);
  const format = formatOf(parse(text));
  return typeof document === 'object' && document !== null
    ? { document, format, issues }
    : { format, issues };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch {
    return repairText(text);
  }
}

const ITEMS = { quotes: 'quote', events: 'event', disputes: 'dispute' } as const;

/** What a document is: told by the property that only such things have. */
export function kindOf(document: unknown): Kind {
  if (Array.isArray(document)) return partOf((document as unknown[]).find(isObject)) ?? 'events';
  const part = partOf(document);
  return part ? ITEMS[part] : 'document';
}
