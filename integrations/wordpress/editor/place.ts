/**
 * Places in a document, and what to write there. A document may name people and outlets once and refer to them by id, or have them
 * where they speak; a field of the form changes whichever it is.
 */

/** The way to a value, from the outside in. */
export type Place = readonly (string | number)[];

/** The value at a place; undefined where there is none. */
export function valueAt(data: unknown, place: Place): unknown {
  let value = data;
  for (const key of place) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return value;
}

/** The text at a place; empty where there is none. */
export function textAt(data: unknown, place: Place): string {
  const value = valueAt(data, place);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The list at a place; empty where there is none. */
export function listAt(data: unknown, place: Place): readonly unknown[] {
  const value = valueAt(data, place);
  return Array.isArray(value) ? value : [];
}

/** A copy with another value at a place. What is empty is taken away rather than stored, except from lists. */
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

/** A copy of the list at a place without one of its items. */
export const withoutItem = (data: unknown, place: Place, index: number): unknown =>
  withValue(
    data,
    place,
    listAt(data, place).filter((_, position) => position !== index),
  );

/** Where the object of a reference is: among those named once, or where the reference stands. */
function referred(data: unknown, place: Place, list: 'people' | 'outlets'): Place {
  const reference = valueAt(data, place);
  if (typeof reference !== 'string') return place;
  const index = listAt(data, [list]).findIndex((one) => textAt(one, ['id']) === reference);
  return index < 0 ? place : [list, index];
}

/** What a person is called by: a name, or the description of a source that is not named. */
export function speakerName(data: unknown, place: Place): string {
  const at = referred(data, place, 'people');
  const speaker = valueAt(data, at);
  if (typeof speaker === 'string') return speaker;
  return textAt(speaker, ['name']) || textAt(speaker, ['description']);
}

/** A fact about a speaker, such as the role. */
export const speakerFact = (data: unknown, place: Place, name: string): string =>
  textAt(data, [...referred(data, place, 'people'), name]);

/** Whether a speaker is a source that is not to be named. */
export const isAnonymous = (data: unknown, place: Place): boolean =>
  valueAt(data, [...referred(data, place, 'people'), 'anonymous']) === true;

/** A copy in which a speaker has other facts. A name alone becomes an object. */
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

/** A copy in which a speaker is called otherwise: a source without a name is described instead. */
export function withSpeakerName(data: unknown, place: Place, name: string): unknown {
  const own = isAnonymous(data, place) ? 'description' : nameOf(data, place);
  return withSpeaker(data, place, { [own]: name });
}

/** Reports and other voices without a name have a description. */
function nameOf(data: unknown, place: Place): 'name' | 'description' {
  const speaker = valueAt(data, referred(data, place, 'people'));
  return textAt(speaker, ['description']) && !textAt(speaker, ['name']) ? 'description' : 'name';
}

/**
 * A copy in which a speaker is named, or is not to be. The name goes: it would say who the source is, in the page and in its
 * data. What a source was called instead is no name either.
 */
export const withAnonymity = (data: unknown, place: Place, anonymous: boolean): unknown =>
  withSpeaker(data, place, { anonymous, name: '', description: '' });

/** The name of an outlet. */
export function outletName(data: unknown, place: Place): string {
  const outlet = valueAt(data, referred(data, place, 'outlets'));
  return typeof outlet === 'string' ? outlet : textAt(outlet, ['name']);
}

/** A copy in which an outlet is called otherwise. */
export function withOutletName(data: unknown, place: Place, name: string): unknown {
  const at = referred(data, place, 'outlets');
  return typeof valueAt(data, at) === 'object' && name
    ? withValue(data, [...at, 'name'], name)
    : withValue(data, at, name);
}
