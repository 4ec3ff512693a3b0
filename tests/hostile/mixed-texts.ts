/** A few documents in which every place meets every kind of string, and every string stands somewhere. */
import { CORPUS } from './corpus.js';
import { fillDocument, PIXEL } from './document.js';
import { expectedPicture, expectedText } from './expected-text.js';
import type { TextAt } from './markers.js';
import type { Use } from './schema-fields.js';
import { COMMON_LOOKS, LIST_FIELDS, LOOKS, SIMPLE_FORMS } from './simple-forms.js';

const NOWHERE = 'https://meridel.example/';
const KINDS = Object.values(CORPUS).map((strings) => Object.values<string>(strings));

/** Without these nothing else of their item is shown. */
const NEEDED =
  /^(NewsEvent\.name|Quote\.text|Dispute\.topic|Statement\.text|Image\.url|Speaker\.(name|description)|text|statement|denial|headline) /;

/** Every place that takes a text, numbered; first those whose text is always shown. */
const PLACES: readonly string[] = (() => {
  const shown = new Set<string>();
  const others = new Set<string>();
  const add = (field: string, use: Use, variant = 0): void => {
    (use === 'text' ? shown : others).add(`${field} ${variant}`);
  };
  fillDocument((field, use, variant) => {
    add(field, use, variant);
    return '';
  });
  for (const attributes of [...SIMPLE_FORMS.map((form) => form.attributes), LIST_FIELDS])
    for (const [name, use] of Object.entries(attributes)) add(name, use);
  add('heading', 'text');
  for (const name of [...Object.values(LOOKS).flat(), ...COMMON_LOOKS]) add(name, 'word');
  return [...shown, ...others];
})();

/**
 * The texts of each document: a Latin square of places and kinds of strings, in which each place goes on to the
 * next string of its kind. Ids are one text in a document, as they stand for each other. What an item needs is
 * never without text, as all its other places would then be empty too.
 */
export const MIXED_TEXTS: readonly TextAt[] = KINDS.map((_, document): TextAt => {
  const textAt = (number: number): string => {
    const place = PLACES[number];
    if (place === undefined) throw new Error('A place that has no number');
    const given = (kind: number): string => {
      const strings = KINDS[kind % KINDS.length] ?? [];
      return strings[number % strings.length] ?? '';
    };
    const text = given(number + document);
    const isEnough = place.startsWith('Image.url')
      ? expectedPicture(text, NOWHERE)
      : expectedText(text);
    return isEnough || !NEEDED.test(place)
      ? text
      : place.startsWith('Image.url')
        ? PIXEL
        : given(number + document + 1);
  };
  return ({ field, use, variant }) =>
    textAt(use === 'id' ? 0 : PLACES.indexOf(`${field} ${variant}`));
});

/** The kind of a string, by its name in the corpus. */
export const kindOf = (text: string): string | undefined =>
  Object.entries(CORPUS).find(([, strings]) => Object.values<string>(strings).includes(text))?.[0];
