/**
 * The kinds of values that properties hold, as valibot schemas. They read tolerantly where that
 * cannot change the meaning (one item for a list of one), and say exactly where something is wrong.
 * The message of a check is the code of its issue.
 */
import * as v from 'valibot';
import type { IssueCode } from './issue.js';
import { readImageAddress, readLink } from './link.js';
import { type PartialDate, readDate } from './partial-date.js';

/** Plain text. Never markup: it becomes a text node. */
export const text = v.string();

/** A BCP 47 language tag, such as `en`, `ar` or `pt-BR`. */
export const language = v.string();

/** An address to follow: `http`, `https` or `mailto`; relative ones start at the document. */
export const link = v.pipe(
  v.string(),
  v.check((address) => readLink(address) !== undefined, 'blocked-url' satisfies IssueCode),
);

/** An address of a picture: `http`, `https` or a raster `data:` address. */
export const imageAddress = v.pipe(
  v.string(),
  v.check((address) => readImageAddress(address) !== undefined, 'blocked-url' satisfies IssueCode),
);

/** A date in EDTF (ISO 8601-2), no more exact than what is known; see `readDate`. */
export const date = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }): PartialDate => {
    const read = readDate(dataset.value);
    if (read) return read;
    addIssue({ message: 'date' satisfies IssueCode });
    return NEVER;
  }),
);

/**
 * An object with these properties only: any other is an issue and is left out. It is a strict
 * object that reports every unknown property instead of the first.
 */
export function closed<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.StrictObjectSchema<Entries, undefined> {
  const schema: unknown = v.objectWithRest(entries, v.never());
  return schema as v.StrictObjectSchema<Entries, undefined>;
}

/** A list; where the list has a single item, the item itself may stand. */
export function list<const Item extends v.GenericSchema>(
  item: Item,
): v.ArraySchema<Item, undefined> {
  const schema = v.array(item);
  return {
    ...schema,
    '~run': (dataset, config) => {
      if (!Array.isArray(dataset.value)) dataset.value = [dataset.value];
      return schema['~run'](dataset, config);
    },
  };
}

/**
 * Text or an object. Unlike a plain union it reads by what is there, so that one wrong property of
 * the object is reported and left out alone.
 */
export function either<const Text extends v.GenericSchema, const Item extends v.GenericSchema>(
  asText: Text,
  asObject: Item,
): v.UnionSchema<[Text, Item], undefined> {
  return {
    ...v.union([asText, asObject]),
    '~run': (dataset, config) =>
      // The dataset of a schema of either kind has the same shape; the union's type is their sum.
      (typeof dataset.value === 'string' ? asText : asObject)['~run'](dataset, config) as never,
  };
}

/** One of a closed list of words; unknown words pass, so that they can be shown as they stand. */
export function word<const Words extends readonly string[]>(
  words: Words,
): v.PicklistSchema<Words, undefined> {
  const schema = v.picklist(words);
  return {
    ...schema,
    '~run': (dataset, config) =>
      typeof dataset.value === 'string'
        ? ({ typed: true, value: dataset.value } as never)
        : schema['~run'](dataset, config),
  };
}
