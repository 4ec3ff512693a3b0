import type { NewsSummaryDocument } from './document.js';
import type { Issue } from './issue.js';
import { firstItems } from './limits.js';

/** The formats of others that can be read: each has a file of its own in `formats/`, to import. */
export type FormatName = 'json-ld' | 'ninjs' | 'timelinejs';

/** What came of turning another format into a document of ours. */
export interface Conversion {
  /** The document as a newsroom would write it; missing where there was nothing for one. */
  readonly document?: NewsSummaryDocument | undefined;
  /** What was wrong, and what was left out; paths are those of the original. */
  readonly issues: readonly Issue[];
}

/** How one format is read. */
export interface Format {
  readonly name: FormatName;
  /** Turns what JSON.parse returned into a document. */
  readonly convert: (data: unknown) => Conversion;
  /** Makes data of text that was meant to be JSON; undefined where it cannot. */
  readonly repair?: (text: string) => unknown;
}

const formats = new Map<FormatName, Format>();
const listeners = new Set<() => void>();

/** Has every reader understand one more format. Elements that wait for it read again. */
export function registerFormat(format: Format): void {
  formats.set(format.name, format);
  for (const listener of listeners) listener();
}

/** The format of that name, if it has been registered. */
export const findFormat = (name: FormatName): Format | undefined => formats.get(name);

/** Calls back whenever a format is added. Returns what ends this. */
export function onFormatAdded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What some registered format makes of text that is not JSON; undefined where none can. */
export function repairText(text: string): unknown {
  for (const { repair } of formats.values()) {
    const data = repair?.(text);
    if (data !== undefined) return data;
  }
  return undefined;
}

/** The object that data is, or the first ones in its lists, or in lists within them. */
function firstObjects(data: unknown, depth = 0): readonly Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(data)) return isObject(data) ? [data] : [];
  return depth < 4 ? firstItems(data, 4).flatMap((item) => firstObjects(item, depth + 1)) : [];
}

/**
 * Tells the format of data by its content; undefined for our own, and for what is none of them. In a list
 * a single odd item does not decide for its neighbours.
 */
export function formatOf(data: unknown): FormatName | undefined {
  const objects = firstObjects(data);
  const [name, ...others] = objects.flatMap((object) => formatOfObject(object) ?? []);
  return (others.length + 1) * 2 > objects.length ? name : undefined;
}

function formatOfObject(object: Readonly<Record<string, unknown>>): FormatName | undefined {
  const has = (...names: readonly string[]): boolean =>
    names.some((name) => Object.hasOwn(object, name));
  if (has('@context', '@type', '@graph', '@id', 'claimReview', 'claim_review', 'claims')) {
    return 'json-ld';
  }
  if (has('uri', 'newsItems') || isAnswer(object)) return 'ninjs';
  const { title, events } = object;
  // Our documents have events too, but slides have no headline around them.
  const isTimeline = !has('headline') && [title, events].map(firstOf).some(isSlide);
  return isTimeline || has('timeline') ? 'timelinejs' : undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const firstOf = (value: unknown): unknown =>
  Array.isArray(value) ? (value as unknown[])[0] : value;

/** Whether it is what services of ninjs put around their items: a list of them, perhaps in `data`. */
function isAnswer(answer: Readonly<Record<string, unknown>>): boolean {
  const { data } = answer;
  return [answer, isObject(data) ? data : {}]
    .flatMap((around) => [around['data'], around['items'], around['item'], around['_items']])
    .map(firstOf)
    .some((item) => isObject(item) && (Object.hasOwn(item, 'uri') || 'newsItems' in item));
}

/** Whether it is a slide of TimelineJS 3; our events have neither a date of that name nor such a text. */
const isSlide = (value: unknown): boolean =>
  isObject(value) &&
  (Object.hasOwn(value, 'start_date') || isObject(value['text']) || isObject(value['media']));
