/** Number of tested strings, places and ways: counted here only. */
import { ALL_STRINGS } from './corpus.js';
import { SCENES } from './scenes.js';
import { FIELDS } from './schema-fields.js';
import { LIST_FIELDS, SIMPLE_FORMS } from './simple-forms.js';
import { SIMPLE_WAYS, WAYS } from './ways.js';

export const FIGURES = {
  strings: ALL_STRINGS.length,
  /** Places of a document that take a text. */
  fields: FIELDS.size,
  /** Ways in for a document. */
  ways: Object.keys(WAYS).length,
  /** Attributes that take a text, and what does so in a plain list. */
  attributes:
    SIMPLE_FORMS.reduce((sum, { attributes }) => sum + Object.keys(attributes).length, 0) +
    Object.keys(LIST_FIELDS).length,
  simpleWays: Object.keys(SIMPLE_WAYS).length,
  /** Drawings of an element with one string. */
  scenes: SCENES.length,
} as const;

/** The line that is printed at the end. */
export function inWords(texts: number): string {
  const { strings, fields, ways, attributes, simpleWays } = FIGURES;
  return (
    `hostile strings: ${strings} strings × (${fields} fields × ${ways} ways in + ${attributes} attributes ` +
    `× ${simpleWays} ways in) = ${texts} texts shown, 0 hits`
  );
}
