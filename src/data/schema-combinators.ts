/**
 * Schemas made of other schemas: objects, lists, alternatives, fallbacks.
 *
 * Reading never throws. A bad part is left out and noted; its neighbours are kept. The result shares nothing
 * with the input, so the page cannot change it later. Only own, enumerable properties are read, each once,
 * and never deeper than the model goes.
 */
import { firstItems, MAX_ITEMS } from './limits.js';
import type { Place } from './place.js';
import { clean, reject, unwrap } from './schema-values.js';
import type { Derived, Fields, Input, ObjectSchema, Optional, Output, Schema } from './schema.js';

/** A field that may be absent. If it cannot be read, only the field is left out. */
export const optional = <Wrapped extends Schema>(schema: Wrapped): Optional<Wrapped> => ({
  ...schema,
  isOptional: true,
});

/** An object with these fields only. Any other property is an issue, and is left out. */
export const object = <const All extends Fields>(fields: All): ObjectSchema<All> => {
  const entries = Object.entries(fields);
  const read = (given: unknown, place: Place): Record<string, unknown> | null => {
    const value = unwrap(given, place);
    if (!value || typeof value !== 'object' || Array.isArray(value)) return reject(value, place);
    // A copy, so that each property is read once: a getter could return something else later.
    const own: Record<string, unknown> = { ...value };
    const keys = Object.keys(own);
    const isWithin = place.enter(keys.length) === keys.length;
    const made: Record<string, unknown> = {};
    let isWhole = isWithin;
    let known = 0;
    for (const [key, schema] of isWithin ? entries : []) {
      const isOptional = 'isOptional' in schema;
      const isGiven = Object.hasOwn(own, key);
      place.goTo(key);
      const found = isGiven ? clean(own[key], place) : null;
      const part = found !== null || !isOptional ? schema.read(found, place) : null;
      // Set even if absent: a lookup must not reach a prototype that the page has patched.
      made[key] = part ?? undefined;
      if (isGiven) known++;
      if (part === null && !isOptional) isWhole = false;
    }
    if (isWithin && keys.length > known) noteUnknown(own, fields, place);
    place.leave();
    return isWhole ? made : null;
  };
  // The loop above sets every field to what its schema returned.
  return { shape: { type: 'object', fields }, read: read as ObjectSchema<All>['read'] };
};

/** Notes the properties that are no fields. Absent values are no issue under any name. */
function noteUnknown(own: object, fields: object, place: Place): void {
  for (const [key, value] of Object.entries(own)) {
    place.goTo(key);
    if (!Object.hasOwn(fields, key) && clean(value, place) !== null) place.note('unknown-property');
  }
}

/** A list of at least `least` items. A single item may be given without a list. */
export const list = <Item extends Schema>(
  item: Item,
  least = 0,
  most = MAX_ITEMS,
): Schema<Input<Item> | readonly Input<Item>[], Output<Item>[]> => {
  // The compiler does not relate a generic schema to the type it infers from it.
  const readItem = item.read as (value: unknown, place: Place) => Output<Item> | null;
  const read = (value: unknown, place: Place): Output<Item>[] | null => {
    const isList = Array.isArray(value);
    if ((isList ? value.length : 1) < least) return place.note('missing');
    if (!isList) {
      const only = readItem(value, place);
      return only === null ? [] : [only];
    }
    if (value.length > most) place.note('limit');
    const given = firstItems(value, most);
    const parts: Output<Item>[] = [];
    given.length = place.enter(given.length);
    given.forEach((one, index) => {
      place.goTo(index);
      const part = clean(one, place);
      const made = part === null ? null : readItem(part, place);
      if (made !== null) parts.push(made);
    });
    place.leave();
    return parts;
  };
  return { shape: { type: 'list', item, least }, read };
};

interface WithId {
  id?: string | undefined;
}

/** A list whose items may have ids. If two have the same id, it refers to the first; the second is an issue. */
export const uniqueList = <In, Out extends WithId>(
  item: Schema<In, Out>,
  least?: number,
  most?: number,
): Schema<In | In[], Out[]> => ({
  shape: list(item, least, most).shape,
  read: (value, place) => {
    const taken = new Set<string>();
    const checked = refined(item, (read) => {
      const { id } = read;
      if (id && taken.has(id)) place.note('duplicate-id', id, ['id']);
      if (id) taken.add(id);
      return read;
    });
    return list(checked, least, most).read(value, place);
  },
});

/** A list that gives each item an id of its own: `quotes-2` if its id is missing or taken. */
export const identifiedList = <In, Out extends WithId>(
  name: string,
  item: Schema<In, Out>,
  least?: number,
  most?: number,
): Schema<In[], (Out & { id: string })[]> => {
  const unique = uniqueList(item, least, most);
  return {
    shape: unique.shape,
    read: (value, place) => {
      const items = unique.read(value, place);
      // A generated id never takes one that any item was given.
      const given = new Set(items?.map(({ id }) => id));
      const used = new Set<string>();
      let number = 0;
      const identify = (read: Out, index: number): Out & { id: string } => {
        let { id } = read;
        if (!id || used.has(id)) {
          number = Math.max(number, index);
          do id = `${name}-${++number}`;
          while (given.has(id));
        }
        used.add(id);
        return Object.assign(read, { id });
      };
      return items?.map(identify) ?? null;
    },
  };
};

/** Text or an object. Told apart by type, so that the issues of an object are those of its fields. */
export const either = <Text extends Schema, Item extends Schema>(
  asText: Text,
  asObject: Item,
): Schema<Input<Text> | Input<Item>, Output<Text> | Output<Item>> => ({
  shape: { type: 'either', options: [asText, asObject] },
  read: (given, place) => {
    const value = unwrap(given, place);
    return (typeof value === 'string' ? asText : asObject).read(value, place) as
      Output<Text> | Output<Item> | null;
  },
});

/** A schema whose result `refine` replaces. Returning null leaves the value out. */
export const refined = <From extends Schema, Out>(
  schema: From,
  refine: (read: Output<From>, place: Place) => Out | null,
): Derived<From, Out> => ({
  shape: schema.shape,
  read: (value, place) => {
    const read = schema.read(value, place) as Output<From> | null;
    return read === null ? null : refine(read, place);
  },
});

/**
 * A required field with a fallback: if it cannot be read, the issue is kept and `fallback` is used, so that
 * its parent survives.
 */
export const withFallback = <From extends Schema>(
  schema: From,
  fallback: Output<From>,
): Derived<From, Output<From>> => ({
  shape: schema.shape,
  read: (value, place) => (schema.read(value, place) as Output<From> | null) ?? fallback,
});

/** An object whose field `from`, if it cannot be read, is kept as text in `to`: up to 40 characters. */
export const withWords = <From extends Schema>(
  from: string,
  to: string,
  schema: From,
): Derived<From, Output<From>> => ({
  shape: schema.shape,
  read: (value, place) => {
    const read = schema.read(value, place) as (Output<From> & Record<string, unknown>) | null;
    const words = clean((value as Record<string, unknown>)[from], place);
    if (!read || read[from] || read[to] || typeof words !== 'string') return read;
    return /^(?=.*[\p{L}\p{N}]).{1,40}$/u.test(words) ? { ...read, [to]: words } : read;
  },
});
