import { formatOf, type FormatName, repairText } from '../../src/data/format-registry.js';
import { openDocument } from '../../src/data/open-document.js';
import type { Issue } from '../../src/data/issue.js';
import { type Part, partOf } from '../../src/data/part.js';
import { isObject } from './json-edit.js';

const ITEMS = { quotes: 'quote', events: 'event', disputes: 'dispute' } as const;

/** Kinds of input: a whole document, a list of its parts, or one of them. */
export type Kind = 'document' | Part | (typeof ITEMS)[Part];

/** Result of opening a text. */
export interface Opened {
  /** Unset if the text is unreadable. */
  readonly document?: object | undefined;
  /** Third-party format of the text. Unset: ours, or unknown. */
  readonly format?: FormatName | undefined;
  /** Issues of the text and of its conversion. Their paths point into the text. */
  readonly issues: readonly Issue[];
}

/** Opens JSON text in our format or a registered third-party format. Never throws. */
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

/** Detects the kind of a document by properties that only this kind has. */
export function kindOf(document: unknown): Kind {
  if (Array.isArray(document)) return partOf((document as unknown[]).find(isObject)) ?? 'events';
  const part = partOf(document);
  return part ? ITEMS[part] : 'document';
}
