/** Schemas of single values: text, numbers, addresses, dates. */
import { cleanText } from './clean-text.js';
import { MAX_CHARACTERS } from './limits.js';
import { isAddress, readImageAddress, readLink } from './link.js';
import { earliest, latest, readDate } from './partial-date.js';
import type { Place } from './place.js';
import type { Output, Schema, Shape } from './schema.js';

/** Normalizes a raw value. Returns null for null, undefined and blank text: all three mean "absent". */
export function clean(value: unknown, place: Place): unknown {
  if (typeof value !== 'string') return value ?? null;
  if (value.length <= MAX_CHARACTERS) return cleanText(value) || null;
  place.note('limit');
  return cleanText(value.slice(0, MAX_CHARACTERS)) || null;
}

/** Unwraps a list of one item: many systems write single values as lists. */
export const unwrap = (value: unknown, place: Place): unknown =>
  Array.isArray(value) && value.length === 1 ? clean(value[0], place) : value;

/** Notes a missing or unusable value, and returns null. */
export const reject = (value: unknown, place: Place): null =>
  place.note(value === null ? 'missing' : 'field', value);

/** A string, passed through `parse`. */
function string<In extends string, Out>(
  parse: (text: string, place: Place) => Out | null,
  shape: Shape = { type: 'string' },
): Schema<In, Out> {
  return {
    shape,
    read: (given, place) => {
      const value = typeof given === 'string' ? given : unwrap(given, place);
      return typeof value === 'string' ? parse(value, place) : reject(value, place);
    },
  };
}

/** Text, turned into something else. */
export const parsed = <Out>(
  parse: (text: string, place: Place) => Out | null,
): Schema<string, Out> => string(parse);

/** Plain text. Never markup: it becomes a text node. */
export const text = parsed((value) => value);

export const number: Schema<number, number> = {
  shape: { type: 'number' },
  read: (given, place) => {
    const value = unwrap(given, place);
    return typeof value === 'number' ? value : reject(value, place);
  },
};

/**
 * True or false, also as text. Anything else is an issue, and is read as `fallback`.
 *
 * @param fallback the value that claims less
 */
export const boolean = (fallback: boolean): Schema<boolean, boolean> => ({
  shape: { type: 'boolean' },
  read: (given, place) => {
    const value = unwrap(given, place);
    if (typeof value === 'boolean') return value;
    reject(value, place);
    return value === null ? null : value === 'true' || (value !== 'false' && fallback);
  },
});

/** A BCP 47 language tag, such as `en`, `ar` or `pt-BR`. */
export const language = text;

const noteAddress = (address: string, place: Place): null =>
  place.note(isAddress(address) ? 'blocked-url' : 'url', address);

/** An address to follow: `http`, `https` or `mailto`. Relative ones are resolved against the document. */
export const link = parsed((address, place) =>
  readLink(address) ? address : noteAddress(address, place),
);

/** The address of a picture: `http`, `https` or a raster `data:` address. */
export const imageAddress = parsed((address, place) =>
  readImageAddress(address) ? address : noteAddress(address, place),
);

/** A date in EDTF (ISO 8601-2), no more exact than what is known; see `readDate`. */
export const date = parsed((words, place) => {
  const read = readDate(words);
  if (!read) return place.note('date', words);
  if (earliest(read) > latest(read)) place.note('date-order', words);
  return read;
});

/** The id of another item. `miss` notes that no item has it. */
export const reference = parsed((id, place) => ({ id, miss: place.later('reference', id) }));

/** An id as {@link reference} reads it. */
export type Reference = Output<typeof reference>;

/** One of a closed list of words. An unknown word is an issue, and is kept to be shown as written. */
export const oneOf = <const Words extends readonly string[]>(
  words: Words,
): Schema<Words[number], Words[number]> =>
  string(
    (value, place) => {
      if (!words.includes(value)) place.note('unknown-value', value);
      return value;
    },
    { type: 'words', words },
  );
