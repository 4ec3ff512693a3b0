/** All hostile strings by attack. Every test uses a string once it is in its table. */
import { BLOCKED_ADDRESSES, ODD_ADDRESSES } from './address-strings.js';
import { ATTRIBUTES, ENTITIES, MARKUP, SCRIPTS, STYLES, TEMPLATES } from './code-strings.js';
import { ABSENT, CHARACTERS, DIRECTIONS, LENGTHS, NAMES } from './odd-characters.js';

/** Hostile strings of one kind, by what each of them is called in a test. */
export type Strings = Readonly<Record<string, string>>;

export const CORPUS = {
  markup: MARKUP,
  entities: ENTITIES,
  attributes: ATTRIBUTES,
  'addresses that may not be links': BLOCKED_ADDRESSES,
  'odd addresses': ODD_ADDRESSES,
  templates: TEMPLATES,
  'scripts and data': SCRIPTS,
  styles: STYLES,
  'marks of direction': DIRECTIONS,
  characters: CHARACTERS,
  lengths: LENGTHS,
  'names of properties': NAMES,
  'no text at all': ABSENT,
} as const satisfies Readonly<Record<string, Strings>>;

/** Attack of a string. */
export type Trick = keyof typeof CORPUS;

export const ALL_STRINGS: readonly string[] = Object.values(CORPUS).flatMap((strings) =>
  Object.values(strings),
);
