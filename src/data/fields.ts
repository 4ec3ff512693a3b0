/**
 * The kinds of values that properties hold. To everything that looks at a schema (types, the JSON
 * Schema, `v.safeParse`) they are valibot's own. But where those give up a whole object or list over
 * one bad part, these leave out the part, place what is wrong, and read the rest all the same.
 *
 * What is read is made of values of our own: nothing the page does later can change it. Only own,
 * enumerable properties are read, each once, and never more deeply than the model goes.
 */
import type * as v from 'valibot';
import { cleanText } from './clean-text.js';
import { firstItems, MAX_CHARACTERS, MAX_ITEMS } from './limits.js';
import { isAddress, readImageAddress, readLink } from './link.js';
import { earliest, latest, readDate } from './partial-date.js';
import { Place } from './place.js';

/** What stands for a value in the document that was read; null where there is none or it is left out. */
type Read = (value: unknown, place: Place) => unknown;

/** A schema of valibot's, described as valibot does, with a way of its own to read a value. */
// Which one it is nobody but the caller can say.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
function kind<Schema extends v.GenericSchema>(description: object, read: Read): Schema {
  const run = ({ value }: { value: unknown }): object => {
    const place = new Place();
    const output = read(value, place);
    const issues = place.findings.map(({ code, found, keys }) => ({
      message: code,
      input: found,
      path: keys.map((key) => ({ key })),
    }));
    return { value: output, typed: output !== null, issues: issues[0] && issues };
  };
  const own = { kind: 'schema', async: false, read, '~run': run };
  return { ...description, ...own } as unknown as Schema;
}

/** How a schema reads. */
const readerOf = (schema: v.GenericSchema): Read => (schema as unknown as { read: Read }).read;

/** What a schema makes of a value, at a place in the document. */
export const readAs = (schema: v.GenericSchema, value: unknown, place: Place): unknown =>
  readerOf(schema)(value, place);

/** A value as it is read; null where nothing is left: null, undefined and blank text all say "absent". */
function clean(value: unknown, place: Place): unknown {
  if (typeof value !== 'string') return value ?? null;
  if (value.length <= MAX_CHARACTERS) return cleanText(value) || null;
  place.note('limit');
  return cleanText(value.slice(0, MAX_CHARACTERS)) || null;
}

/** The value itself, or the only item of a list: many systems make lists of whatever there is one of. */
const sole = (value: unknown, place: Place): unknown =>
  Array.isArray(value) && value.length === 1 ? clean(value[0], place) : value;

const reject = (value: unknown, place: Place): null =>
  place.note(value === null ? 'missing' : 'field', value);

/** A value of one of the types of JavaScript, and what is made of it. */
function primitive<Schema extends v.GenericSchema>(
  type: 'string' | 'number',
  read: (value: v.InferInput<Schema>, place: Place) => unknown = (value) => value,
  description: object = { type },
): Schema {
  return kind(description, (given, place) => {
    const value = typeof given === type ? given : sole(given, place);
    return typeof value === type ? read(value, place) : reject(value, place);
  });
}

/** Plain text. Never markup: it becomes a text node. */
export const text = primitive<v.StringSchema<undefined>>('string');

export const number = primitive<v.NumberSchema<undefined>>('number');

/**
 * Yes or no, also as text. What is neither is an issue, and the one of the two that says less.
 *
 * @param unclear what to take it for
 */
export const flag = (unclear: boolean): v.BooleanSchema<undefined> =>
  kind({ type: 'boolean' }, (given, place) => {
    const value = sole(given, place);
    if (typeof value === 'boolean') return value;
    reject(value, place);
    return value === null ? null : value === 'true' || (value !== 'false' && unclear);
  });

/** Text, and what is made of it. */
export const textAs = <Output>(
  read: (text: string, place: Place) => Output | null,
): v.GenericSchema<string, Output> => primitive('string', read);

/** A BCP 47 language tag, such as `en`, `ar` or `pt-BR`. */
export const language = text;

const noteAddress = (address: string, place: Place): null =>
  place.note(isAddress(address) ? 'blocked-url' : 'url', address);

/** An address to follow: `http`, `https` or `mailto`; relative ones start at the document. */
export const link = textAs((address, place) =>
  readLink(address) ? address : noteAddress(address, place),
);

/** An address of a picture: `http`, `https` or a raster `data:` address. */
export const imageAddress = textAs((address, place) =>
  readImageAddress(address) ? address : noteAddress(address, place),
);

/** A date in EDTF (ISO 8601-2), no more exact than what is known; see `readDate`. */
export const date = textAs((words, place) => {
  const read = readDate(words);
  if (!read) return place.note('date', words);
  if (earliest(read) > latest(read)) place.note('date-order', words);
  return read;
});

/** The id of something else in the document, with a way to say that there is no such thing. */
export const reference = textAs((id, place) => ({ id, miss: place.later('reference', id) }));

/** An id as {@link reference} reads it. */
export type Reference = v.InferOutput<typeof reference>;

/** One of a closed list of words. An unknown one is an issue, and is kept, to be shown as it stands. */
export const word = <const Words extends readonly string[]>(
  words: Words,
): v.PicklistSchema<Words, undefined> =>
  primitive(
    'string',
    (value, place) => {
      if (!words.includes(value)) place.note('unknown-value', value);
      return value;
    },
    { type: 'picklist', options: words },
  );

/** A property that may be absent, and is left out alone where it cannot be read. */
export const optional = <const Schema extends v.GenericSchema>(
  wrapped: Schema,
): v.OptionalSchema<Schema, undefined> =>
  kind({ type: 'optional', wrapped }, (value, place) =>
    value === null ? null : readAs(wrapped, value, place),
  );

/** An object with these properties only: any other is an issue and is left out. */
export const closed = <const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.StrictObjectSchema<Entries, undefined> => {
  const properties = Object.entries(entries).map(([key, schema]) => {
    const isOptional = schema.type === 'optional';
    const { wrapped = schema } = schema as Partial<v.OptionalSchema<v.GenericSchema, undefined>>;
    return { key, isOptional, read: readerOf(wrapped) };
  });
  return kind({ type: 'strict_object', entries }, (given, place) => {
    const value = sole(given, place);
    if (!value || typeof value !== 'object' || Array.isArray(value)) return reject(value, place);
    // Only what is its own, enumerable, and each once: later it could be something else.
    const own: Record<string, unknown> = { ...value };
    const keys = Object.keys(own);
    const isWithin = place.enter(keys.length) === keys.length;
    const made: Record<string, unknown> = {};
    let isWhole = isWithin;
    let known = 0;
    for (const { key, isOptional, read } of isWithin ? properties : []) {
      const isGiven = Object.hasOwn(own, key);
      place.goTo(key);
      const found = isGiven ? clean(own[key], place) : null;
      const part = found !== null || !isOptional ? read(found, place) : null;
      // Also what is absent: it must not be found on a prototype that the page has patched.
      made[key] = part ?? undefined;
      if (isGiven) known++;
      if (part === null && !isOptional) isWhole = false;
    }
    if (isWithin && keys.length > known) noteOthers(own, entries, place);
    place.leave();
    return isWhole ? made : null;
  });
};

/** Notes what an object has besides its properties; absent is absent, whatever it is called. */
function noteOthers(own: object, entries: object, place: Place): void {
  for (const [key, value] of Object.entries(own)) {
    place.goTo(key);
    if (!Object.hasOwn(entries, key) && clean(value, place) !== null)
      place.note('unknown-property');
  }
}

/** A list of `least` items or more; where it has a single item, the item itself may stand. */
export const list = <const Item extends v.GenericSchema>(
  item: Item,
  least = 0,
  most = MAX_ITEMS,
): v.GenericSchema<v.InferInput<Item> | readonly v.InferInput<Item>[], v.InferOutput<Item>[]> => {
  const read = readerOf(item);
  return kind({ type: 'array', item }, (value, place) => {
    const isList = Array.isArray(value);
    if ((isList ? value.length : 1) < least) return place.note('missing');
    if (!isList) return [read(value, place)].filter((part) => part !== null);
    if (value.length > most) place.note('limit');
    const given = firstItems(value, most);
    const parts: unknown[] = [];
    given.length = place.enter(given.length);
    given.forEach((one, index) => {
      place.goTo(index);
      const part = clean(one, place);
      const made = part === null ? null : read(part, place);
      if (made !== null) parts.push(made);
    });
    place.leave();
    return parts;
  });
};

/** Items that may have ids; of two with the same, the first is meant by it, and the other is told of. */
export const distinct = <const Item extends v.GenericSchema<unknown, { id?: string | undefined }>>(
  item: Item,
  least?: number,
  most?: number,
): v.GenericSchema<v.InferInput<Item> | v.InferInput<Item>[], v.InferOutput<Item>[]> =>
  kind(list(item), (value, place) => {
    const taken = new Set<string>();
    const own = refined(item, (read) => {
      const { id } = read;
      if (id && taken.has(id)) place.note('duplicate-id', id, ['id']);
      if (id) taken.add(id);
      return read;
    });
    return readAs(list(own, least, most), value, place);
  });

/** Items that each have an id of their own: `quotes-2` where one has none, and where its id is taken. */
export const identified = <const Item extends v.GenericSchema<unknown, { id?: string }>>(
  name: string,
  item: Item,
  least?: number,
  most?: number,
): v.GenericSchema<v.InferInput<Item>[], (v.InferOutput<Item> & { id: string })[]> =>
  kind(list(item), (value, place) => {
    const items = readAs(distinct(item, least, most), value, place) as { id?: string }[] | null;
    // An id that is given is never taken by one that is made, wherever it stands.
    const given = new Set(items?.map(({ id }) => id));
    const used = new Set<string>();
    let number = 0;
    const identify = (read: { id?: string }, index: number): object => {
      let { id } = read;
      if (id && !used.has(id)) {
        used.add(id);
        return read;
      }
      number = Math.max(number, index);
      do id = `${name}-${++number}`;
      while (given.has(id));
      used.add(id);
      return { ...read, id };
    };
    return items?.map(identify) ?? null;
  });

/** Text or an object, told apart by what is there, so that the issues of the object are its own. */
export const either = <const Text extends v.GenericSchema, const Item extends v.GenericSchema>(
  asText: Text,
  asObject: Item,
): v.UnionSchema<[Text, Item], undefined> =>
  kind({ type: 'union', options: [asText, asObject] }, (given, place) => {
    const value = sole(given, place);
    return readAs(typeof value === 'string' ? asText : asObject, value, place);
  });

/** Required, but what surrounds it is worth showing without it: `standIn` takes its place, the issue stays. */
export const spared = <const Schema extends v.GenericSchema>(
  schema: Schema,
  standIn: v.InferOutput<Schema>,
): Schema => kind(schema, (value, place) => readAs(schema, value, place) ?? standIn);

/** What `refine` makes of what was read; null where it has to be left out after all. */
export const refined = <const Schema extends v.GenericSchema, Output>(
  schema: Schema,
  refine: (read: v.InferOutput<Schema>, place: Place) => Output | null,
): v.GenericSchema<v.InferInput<Schema>, Output> =>
  kind(schema, (value, place) => {
    const read = readAs(schema, value, place);
    return read === null ? null : refine(read, place);
  });

/** An object that keeps `from`, where it cannot be read, as the words `to`: up to 40 characters that say something. */
export const keepingWords = <const Schema extends v.GenericSchema>(
  from: string,
  to: string,
  schema: Schema,
): Schema =>
  kind(schema, (value, place) => {
    const read = readAs(schema, value, place) as Record<string, unknown> | null;
    const words = clean((value as Record<string, unknown>)[from], place);
    if (!read || read[from] || typeof words !== 'string') return read;
    if (/^(?=.*[\p{L}\p{N}]).{1,40}$/u.test(words)) read[to] ??= words;
    return read;
  });
