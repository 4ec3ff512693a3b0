/**
 * The kinds of values that properties hold, as valibot schemas. Where valibot's own kinds give up a
 * whole object or list over one bad part, these read tolerantly: the part is left out, its issue is
 * passed on with the way to it, and the rest is typed all the same. To everything that looks at a
 * schema (types, the JSON Schema) they are valibot's own kinds.
 *
 * The message of an issue is one of our codes, or valibot's own where a value is of the wrong type.
 */
import * as v from 'valibot';
import type { IssueCode } from './issue.js';
import { readImageAddress, readLink } from './link.js';
import { earliest, latest, type PartialDate, readDate } from './partial-date.js';

/** What valibot hands from schema to schema; its own types forbid to be typed and have issues at once. */
interface Dataset {
  value: unknown;
  typed?: boolean;
  issues?: { path?: { key: string | number }[] }[];
}

type Run = (dataset: Dataset, config: object) => Dataset;
type Anything = Record<string, unknown>;

const run = (schema: v.GenericSchema, dataset: Dataset, config: object): Dataset =>
  (schema['~run'] as unknown as Run)(dataset, config);

/** A schema of valibot's, described as valibot does, with a way of its own to read a value. */
function kind<Schema extends v.GenericSchema>(description: object, read: Run): Schema {
  return { ...description, kind: 'schema', async: false, '~run': read } as unknown as Schema;
}

/** Notes what is wrong with a value; by default, that it is of the wrong type. */
function reject(dataset: Dataset, config: object, message?: IssueCode): Dataset {
  v._addIssue(text, 'type', dataset as v.OutputDataset<unknown, never>, config, { message });
  return dataset;
}

/** Reads a part, and passes its issues on with one more step of the way to it. */
function readPart(
  schema: v.GenericSchema,
  key: string | number,
  value: unknown,
  whole: Dataset,
  config: object,
): Dataset {
  const part = run(schema, { value }, config);
  for (const issue of part.issues ?? []) {
    issue.path = [{ key }, ...(issue.path ?? [])];
    (whole.issues ??= []).push(issue);
  }
  return part;
}

/** Plain text. Never markup: it becomes a text node. */
export const text = v.string();

/** A BCP 47 language tag, such as `en`, `ar` or `pt-BR`. */
export const language = text;

/** Text that `read` makes something of; where it cannot, the text is left out. */
function parsed<Output>(
  code: IssueCode,
  read: (text: string) => Output | undefined,
): v.GenericSchema<string, Output> {
  return kind(text, (dataset, config) => {
    const { value } = dataset;
    if (typeof value !== 'string') return reject(dataset, config);
    const output = read(value);
    return output ? { value: output, typed: true } : reject(dataset, config, code);
  });
}

/** An address to follow: `http`, `https` or `mailto`; relative ones start at the document. */
export const link = parsed('blocked-url', (address) => readLink(address) && address);

/** An address of a picture: `http`, `https` or a raster `data:` address. */
export const imageAddress = parsed('blocked-url', (address) => readImageAddress(address) && address);

const anyDate = parsed('date', readDate);

/** A date in EDTF (ISO 8601-2), no more exact than what is known; see `readDate`. */
export const date = kind<typeof anyDate>(anyDate, (dataset, config) => {
  const read = run(anyDate, dataset, config);
  const interval = read.typed && (read.value as PartialDate);
  if (interval && earliest(interval) > latest(interval)) {
    reject(read, config, 'date-order');
    read.typed = true;
  }
  return read;
});

/** One of a closed list of words. An unknown one is an issue, and is kept, to be shown as it stands. */
export function word<const Words extends readonly string[]>(
  words: Words,
): v.PicklistSchema<Words, undefined> {
  return kind({ type: 'picklist', options: words }, (dataset, config) => {
    const { value } = dataset;
    if (typeof value !== 'string') return reject(dataset, config);
    if (!words.includes(value)) reject(dataset, config, 'unknown-value');
    dataset.typed = true;
    return dataset;
  });
}

/** An object with these properties only: any other is an issue and is left out. */
export function closed<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.StrictObjectSchema<Entries, undefined> {
  return kind({ type: 'strict_object', entries }, (dataset, config) => {
    const input = dataset.value as Anything;
    if (typeof input !== 'object' || Array.isArray(input)) return reject(dataset, config);
    const value: Anything = {};
    let typed = true;
    for (const key of Object.keys({ ...entries, ...input })) {
      const entry = (Object.hasOwn(entries, key) ? entries[key] : undefined) ?? unknownProperty;
      const part = readPart(entry as v.GenericSchema, key, input[key], dataset, config);
      if (part.typed) value[key] = part.value;
      else if (entry.type !== 'optional') typed = false;
    }
    return { ...dataset, value, typed };
  });
}

const unknownProperty = kind({ type: 'optional' }, (dataset, config) =>
  reject(dataset, config, 'unknown-property'),
);

/** A list; where the list has a single item, the item itself may stand. */
export function list<const Item extends v.GenericSchema>(
  item: Item,
): v.ArraySchema<Item, undefined> {
  return kind({ type: 'array', item }, (dataset, config) => {
    const { value } = dataset;
    if (value === undefined) return reject(dataset, config);
    if (!Array.isArray(value)) {
      const only = run(item, dataset, config);
      return { ...only, value: only.typed ? [only.value] : [], typed: true };
    }
    const parts = value.map((part, index) => readPart(item, index, part, dataset, config));
    const read = parts.filter(({ typed }) => typed);
    return { ...dataset, value: read.map((part) => part.value), typed: true };
  });
}

/** Text or an object, told apart by what is there, so that the issues of the object are its own. */
export function either<const Text extends v.GenericSchema, const Item extends v.GenericSchema>(
  asText: Text,
  asObject: Item,
): v.UnionSchema<[Text, Item], undefined> {
  return kind({ type: 'union', options: [asText, asObject] }, (dataset, config) =>
    run(typeof dataset.value === 'string' ? asText : asObject, dataset, config),
  );
}

/** Required, but what surrounds it is worth showing without it: `standIn` takes its place, the issue stays. */
export function spared<const Schema extends v.GenericSchema>(
  schema: Schema,
  standIn: v.InferOutput<Schema>,
): Schema {
  return kind(schema, (dataset, config) => {
    const read = run(schema, dataset, config);
    return read.typed ? read : { ...read, value: standIn, typed: true };
  });
}

/** An object that keeps `from`, where it cannot be read, as the words `to`: up to 40 characters that say something. */
export function keepingWords<const Schema extends v.GenericSchema>(
  from: string,
  to: string,
  schema: Schema,
): Schema {
  return kind(schema, (dataset, config) => {
    const words = (dataset.value as Anything)[from];
    const read = run(schema, dataset, config);
    const value = read.value as Anything;
    const isLost = read.typed && !value[from] && typeof words === 'string';
    if (isLost && /^(?=.*[\p{L}\p{N}]).{1,40}$/u.test(words)) value[to] ??= words;
    return read;
  });
}
