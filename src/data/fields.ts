/**
 * The kinds of values that properties hold. To everything that looks at a schema (types, the JSON
 * Schema, `v.safeParse`) they are valibot's own. But where those give up a whole object or list over
 * one bad part, these leave out the part, note what is wrong, and read the rest all the same.
 *
 * What is read is made of values of our own: nothing the page does later can change it. Only own,
 * enumerable properties are read, each once, and never more deeply than the model goes.
 */
import type * as v from 'valibot';
import { cleanText } from './clean-text.js';
import type { IssueCode } from './issue.js';
import { firstItems, MAX_CHARACTERS, MAX_ITEMS, MAX_VALUES } from './limits.js';
import { isAddress, readImageAddress, readLink } from './link.js';
import { lookUp } from './look-up.js';
import { earliest, latest, readDate } from './partial-date.js';

type Keys = readonly (string | number)[];

/** Notes what is wrong with a value, or with the part of it that `keys` lead to, and what was found. */
type Note = (code: IssueCode, found?: unknown, keys?: Keys) => null;

/** What stands for a value in the document that was read; null where there is none or it is left out. */
type Read = (value: unknown, note: Note) => unknown;

/** A schema of valibot's, described as valibot does, with a way of its own to read a value. */
// Which one it is nobody but the caller can say.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
function kind<Schema extends v.GenericSchema>(description: object, read: Read): Schema {
  const run = ({ value }: { value: unknown }): object => {
    const issues: object[] = [];
    const output = read(value, (message, input, keys = []) => {
      issues.push({ message, input, path: keys.map((key) => ({ key })) });
      return null;
    });
    return { value: output, typed: output !== null, issues: issues[0] && issues };
  };
  const own = { kind: 'schema', async: false, read, '~run': run };
  return { ...description, ...own } as unknown as Schema;
}

const readAs = (schema: v.GenericSchema, value: unknown, note: Note): unknown =>
  (schema as unknown as { read: Read }).read(value, note);

/** How many values may still be looked at in the document that is being read. */
let left = 0;

/** A whole document: what it has beyond the limit of values is left out. */
export const whole = <const Schema extends v.GenericSchema>(schema: Schema): Schema =>
  kind(schema, (value, note) => {
    left = MAX_VALUES;
    return readAs(schema, value, note);
  });

function readPart(
  schema: v.GenericSchema,
  key: string | number,
  value: unknown,
  note: Note,
): unknown {
  const noteIn: Note = (code, found, keys = []) => note(code, found, [key, ...keys]);
  if (left-- > 0) return readAs(schema, clean(value, noteIn), noteIn);
  return left === -1 ? noteIn('limit') : null;
}

/** A value as it is read; null where nothing is left: null, undefined and blank text all say "absent". */
function clean(value: unknown, note: Note): unknown {
  if (typeof value !== 'string') return value ?? null;
  if (value.length > MAX_CHARACTERS) note('limit');
  return cleanText(value.slice(0, MAX_CHARACTERS)) || null;
}

/** The value itself, or the only item of a list: many systems make lists of whatever there is one of. */
const sole = (value: unknown, note: Note): unknown =>
  Array.isArray(value) && value.length === 1 ? clean(value[0], note) : value;

const reject = (value: unknown, note: Note): null =>
  note(value === null ? 'missing' : 'field', value);

/** A value of one of the types of JavaScript, and what is made of it. */
function primitive<Schema extends v.GenericSchema>(
  type: 'string' | 'number',
  read: (value: v.InferInput<Schema>, note: Note) => unknown = (value) => value,
  description: object = { type },
): Schema {
  return kind(description, (given, note) => {
    const value = sole(given, note);
    return typeof value === type ? read(value, note) : reject(value, note);
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
  kind({ type: 'boolean' }, (given, note) => {
    const value = sole(given, note);
    if (typeof value === 'boolean') return value;
    reject(value, note);
    return value === null ? null : value === 'true' || (value !== 'false' && unclear);
  });

/** Text, and what is made of it. */
export const textAs = <Output>(
  read: (text: string, note: Note) => Output | null,
): v.GenericSchema<string, Output> => primitive('string', read);

/** A BCP 47 language tag, such as `en`, `ar` or `pt-BR`. */
export const language = text;

const noteAddress = (address: string, note: Note): null =>
  note(isAddress(address) ? 'blocked-url' : 'url', address);

/** An address to follow: `http`, `https` or `mailto`; relative ones start at the document. */
export const link = textAs((address, note) =>
  readLink(address) ? address : noteAddress(address, note),
);

/** An address of a picture: `http`, `https` or a raster `data:` address. */
export const imageAddress = textAs((address, note) =>
  readImageAddress(address) ? address : noteAddress(address, note),
);

/** A date in EDTF (ISO 8601-2), no more exact than what is known; see `readDate`. */
export const date = textAs((words, note) => {
  const read = readDate(words);
  if (!read) return note('date', words);
  if (earliest(read) > latest(read)) note('date-order', words);
  return read;
});

/** The id of something else in the document, with a way to say that there is no such thing. */
export const reference = textAs((id, note) => ({ id, miss: () => note('reference', id) }));

/** An id as {@link reference} reads it. */
export type Reference = v.InferOutput<typeof reference>;

/** One of a closed list of words. An unknown one is an issue, and is kept, to be shown as it stands. */
export const word = <const Words extends readonly string[]>(
  words: Words,
): v.PicklistSchema<Words, undefined> =>
  primitive(
    'string',
    (value, note) => {
      if (!words.includes(value)) note('unknown-value', value);
      return value;
    },
    { type: 'picklist', options: words },
  );

/** A property that may be absent, and is left out alone where it cannot be read. */
export const optional = <const Schema extends v.GenericSchema>(
  wrapped: Schema,
): v.OptionalSchema<Schema, undefined> =>
  kind({ type: 'optional', wrapped }, (value, note) =>
    value === null ? null : readAs(wrapped, value, note),
  );

const unknownProperty = optional(kind({}, (_, note) => note('unknown-property')));

/** An object with these properties only: any other is an issue and is left out. */
export const closed = <const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.StrictObjectSchema<Entries, undefined> =>
  kind({ type: 'strict_object', entries }, (given, note) => {
    const value = sole(given, note);
    if (!value || typeof value !== 'object' || Array.isArray(value)) return reject(value, note);
    const own: Record<string, unknown> = { ...value };
    const read: Record<string, unknown> = {};
    let isWhole = true;
    for (const key of Object.keys({ ...entries, ...own })) {
      const schema = lookUp(entries, key) ?? unknownProperty;
      const part = readPart(schema, key, lookUp(own, key), note);
      // Also what is absent: it must not be found on a prototype that the page has patched.
      if (schema !== unknownProperty) read[key] = part ?? undefined;
      if (part === null && schema.type !== 'optional') isWhole = false;
    }
    return isWhole ? read : null;
  });

/** A list of `least` items or more; where it has a single item, the item itself may stand. */
export const list = <const Item extends v.GenericSchema>(
  item: Item,
  least = 0,
): v.GenericSchema<v.InferInput<Item> | readonly v.InferInput<Item>[], v.InferOutput<Item>[]> =>
  kind({ type: 'array', item }, (value, note) => {
    const isList = Array.isArray(value);
    if ((isList ? value.length : 1) < least) return note('missing');
    if (isList && value.length > MAX_ITEMS) note('limit');
    const read = isList
      ? firstItems(value, MAX_ITEMS).map((part, index) =>
          readPart(optional(item), index, part, note),
        )
      : [readAs(item, value, note)];
    return read.filter((part) => part !== null);
  });

/** Items that may have ids; of two with the same, the first is meant by it, and the other is told of. */
export const distinct = <const Item extends v.GenericSchema<unknown, { id?: string | undefined }>>(
  item: Item,
  least?: number,
): v.GenericSchema<v.InferInput<Item> | v.InferInput<Item>[], v.InferOutput<Item>[]> =>
  kind(list(item), (value, note) => {
    const taken = new Set<string>();
    const own = refined(item, (read, noteIn) => {
      const { id } = read;
      if (id && taken.has(id)) noteIn('duplicate-id', id, ['id']);
      if (id) taken.add(id);
      return read;
    });
    return readAs(list(own, least), value, note);
  });

/** Items that each have an id of their own: `quotes-2` where one has none, and where its id is taken. */
export const identified = <const Item extends v.GenericSchema<unknown, { id?: string }>>(
  name: string,
  item: Item,
  least?: number,
): v.GenericSchema<v.InferInput<Item>[], (v.InferOutput<Item> & { id: string })[]> =>
  kind(list(item), (value, note) => {
    const items = readAs(distinct(item, least), value, note) as { id?: string }[] | null;
    // An id that is given is never taken by one that is made, wherever it stands.
    const given = new Set(items?.map(({ id }) => id));
    const used = new Set<string>();
    let place = 0;
    const identify = (read: { id?: string }, index: number): object => {
      let { id } = read;
      if (!id || used.has(id)) {
        place = Math.max(place, index);
        do id = `${name}-${++place}`;
        while (given.has(id));
      }
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
  kind({ type: 'union', options: [asText, asObject] }, (given, note) => {
    const value = sole(given, note);
    return readAs(typeof value === 'string' ? asText : asObject, value, note);
  });

/** Required, but what surrounds it is worth showing without it: `standIn` takes its place, the issue stays. */
export const spared = <const Schema extends v.GenericSchema>(
  schema: Schema,
  standIn: v.InferOutput<Schema>,
): Schema => kind(schema, (value, note) => readAs(schema, value, note) ?? standIn);

/** What `refine` makes of what was read; null where it has to be left out after all. */
export const refined = <const Schema extends v.GenericSchema, Output>(
  schema: Schema,
  refine: (read: v.InferOutput<Schema>, note: Note) => Output | null,
): v.GenericSchema<v.InferInput<Schema>, Output> =>
  kind(schema, (value, note) => {
    const read = readAs(schema, value, note);
    return read === null ? null : refine(read, note);
  });

/** An object that keeps `from`, where it cannot be read, as the words `to`: up to 40 characters that say something. */
export const keepingWords = <const Schema extends v.GenericSchema>(
  from: string,
  to: string,
  schema: Schema,
): Schema =>
  kind(schema, (value, note) => {
    const read = readAs(schema, value, note) as Record<string, unknown> | null;
    const words = clean((value as Record<string, unknown>)[from], note);
    if (!read || read[from] || typeof words !== 'string') return read;
    if (/^(?=.*[\p{L}\p{N}]).{1,40}$/u.test(words)) read[to] ??= words;
    return read;
  });
