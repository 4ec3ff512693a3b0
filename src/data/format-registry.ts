import type { NewsSummaryDocument } from './document.js';
import type { Issue } from './issue.js';
import { firstItems } from './limits.js';

/** Third-party formats. Import `formats/NAME.js` to read one. */
export type FormatName = 'json-ld' | 'ninjs' | 'timelinejs';

/** Result of converting a third-party format. */
export interface Conversion {
  /** The document, in our format. Missing if the data had no content for one. */
  readonly document?: NewsSummaryDocument | undefined;
  /** Problems, and data that was left out. Paths are those of the original. */
  readonly issues: readonly Issue[];
}

/** Reader of a third-party format. */
export interface Format {
  readonly name: FormatName;
  /** Converts the result of JSON.parse. */
  readonly convert: (data: unknown) => Conversion;
  /** Parses text that is almost JSON. Returns undefined if it cannot. */
  readonly repair?: (text: string) => unknown;
}

const formats = new Map<FormatName, Format>();
const listeners = new Set<() => void>();

/** Registers a format. Elements whose data could not be read try again. */
export function registerFormat(format: Format): void {
  formats.set(format.name, format);
  for (const listener of listeners) listener();
}

/** Returns a format, if it is registered. */
export const findFormat = (name: FormatName): Format | undefined => formats.get(name);

/** Calls `listener` whenever a format is registered. Returns a function that removes it. */
export function onFormatAdded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Parses text that is almost JSON, with the first registered format that can. */
export function repairText(text: string): unknown {
  for (const { repair } of formats.values()) {
    const data = repair?.(text);
    if (data !== undefined) return data;
  }
  return undefined;
}

/** Returns the object, or the first objects in nested lists. */
function firstObjects(data: unknown, depth = 0): readonly Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(data)) return isObject(data) ? [data] : [];
  return depth < 4 ? firstItems(data, 4).flatMap((item) => firstObjects(item, depth + 1)) : [];
}

/**
 * Detects the third-party format of data; undefined for our own format and for unknown data. In a list the
 * majority decides.
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
  // Our documents have events too, but a timeline has no headline beside them.
  const isTimeline = !has('headline') && [title, events].map(firstOf).some(isSlide);
  return isTimeline || has('timeline') ? 'timelinejs' : undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const firstOf = (value: unknown): unknown =>
  Array.isArray(value) ? (value as unknown[])[0] : value;

/** True for the response of a ninjs service: a list of items, perhaps in `data`. */
function isAnswer(answer: Readonly<Record<string, unknown>>): boolean {
  const { data } = answer;
  return [answer, isObject(data) ? data : {}]
    .flatMap((around) => [around['data'], around['items'], around['item'], around['_items']])
    .map(firstOf)
    .some((item) => isObject(item) && (Object.hasOwn(item, 'uri') || 'newsItems' in item));
}

/** True for a slide of TimelineJS 3. Our events have no `start_date`, and no object as `text`. */
const isSlide = (value: unknown): boolean =>
  isObject(value) &&
  (Object.hasOwn(value, 'start_date') || isObject(value['text']) || isObject(value['media']));
