/**
 * Reads and writes places in a document. A document lists people and outlets once and refers to them by id, or has them inline; a field
 * changes the one in use.
 */

/** Keys from the document to a value. */
export type Place = readonly (string | number)[];

/** The value at a place; undefined if missing. */
export function valueAt(data: unknown, place: Place): unknown {
  let value = data;
  for (const key of place) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return value;
}

/** The text at a place; empty if missing. */
export function textAt(data: unknown, place: Place): string {
  const value = valueAt(data, place);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The list at a place; empty if missing. */
export function listAt(data: unknown, place: Place): readonly unknown[] {
  const value = valueAt(data, place);
  return Array.isArray(value) ? value : [];
}

/** A copy with another value at a place. Empty properties are removed; list items stay. */
export function withValue(data: unknown, place: Place, value: unknown): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list: unknown[] = Array.isArray(data) ? [...(data as readonly unknown[])] : [];
    list[key] = withValue(list[key], rest, value);
    return list;
  }
  const object = typeof data === 'object' && data !== null ? data : {};
  const next = withValue((object as Readonly<Record<string, unknown>>)[key], rest, value);
  if (next === undefined || next === '' || next === false) {
    return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
  }
  return { ...object, [key]: next };
}

/** A copy without one item of the list at a place. */
export const withoutItem = (data: unknown, place: Place, index: number): unknown =>
  withValue(
    data,
    place,
    listAt(data, place).filter((_, position) => position !== index),
  );

/** Place of a referenced object: in the list if it is an id, else inline. */
function referred(data: unknown, place: Place, list: 'people' | 'outlets'): Place {
  const reference = valueAt(data, place);
  if (typeof reference !== 'string') return place;
  const index = listAt(data, [list]).findIndex((one) => textAt(one, ['id']) === reference);
  return index < 0 ? place : [list, index];
}

/** Name of a speaker, or the description of an anonymous source. */
export function speakerName(data: unknown, place: Place): string {
  const at = referred(data, place, 'people');
  const speaker = valueAt(data, at);
  if (typeof speaker === 'string') return speaker;
  return textAt(speaker, ['name']) || textAt(speaker, ['description']);
}

/** A text property of a speaker, such as the role. */
export const speakerFact = (data: unknown, place: Place, name: string): string =>
  textAt(data, [...referred(data, place, 'people'), name]);

/** Returns true if a speaker is anonymous. */
export const isAnonymous = (data: unknown, place: Place): boolean =>
  valueAt(data, [...referred(data, place, 'people'), 'anonymous']) === true;

/** A copy with other properties of a speaker. A plain name becomes an object. */
export function withSpeaker(
  data: unknown,
  place: Place,
  facts: Readonly<Record<string, unknown>>,
): unknown {
  const at = referred(data, place, 'people');
  const speaker = valueAt(data, at);
  const object = typeof speaker === 'string' ? { name: speaker } : speaker;
  const next = Object.entries(facts).reduce<unknown>(
    (all, [name, value]) => withValue(all, [name], value),
    object,
  );
  const isEmpty = typeof next === 'object' && next !== null && Object.keys(next).length === 0;
  return withValue(data, at, isEmpty ? undefined : next);
}

/** A copy with another name of a speaker, or another description of an anonymous source. */
export function withSpeakerName(data: unknown, place: Place, name: string): unknown {
  const own = isAnonymous(data, place) ? 'description' : nameOf(data, place);
  return withSpeaker(data, place, { [own]: name });
}

/** The property that holds the name: news reports without a name have a description. */
function nameOf(data: unknown, place: Place): 'name' | 'description' {
  const speaker = valueAt(data, referred(data, place, 'people'));
  return textAt(speaker, ['description']) && !textAt(speaker, ['name']) ? 'description' : 'name';
}

/**
 * A copy with a speaker made anonymous, or named again. Removes the name, which would reveal the source in the data of the page, and the
 * description, which is not a name.
 */
export const withAnonymity = (data: unknown, place: Place, anonymous: boolean): unknown =>
  withSpeaker(data, place, { anonymous, name: '', description: '' });

/** Name of an outlet. */
export function outletName(data: unknown, place: Place): string {
  const outlet = valueAt(data, referred(data, place, 'outlets'));
  return typeof outlet === 'string' ? outlet : textAt(outlet, ['name']);
}

/** A copy with another name of an outlet. */
export function withOutletName(data: unknown, place: Place, name: string): unknown {
  const at = referred(data, place, 'outlets');
  return typeof valueAt(data, at) === 'object' && name
    ? withValue(data, [...at, 'name'], name)
    : withValue(data, at, name);
}
