/**
 * A form made from the JSON Schema: what there is to fill in, in which order, and what is said about it.
 * Pure; the views in fields/ draw it.
 */
import schema from '../../schema/news-summary.schema.json' with { type: 'json' };
import { BLANK_KEYS, FIRST, HIDDEN, LONG_TEXTS, POINTERS } from './form-hints.js';
import type { JsonObject } from './json-edit.js';
import type { Kind } from './open.js';

/** The lists of a document whose items others refer to by id; statements only within their dispute. */
export type Target = 'people' | 'outlets' | 'quotes' | 'statements';

/** One thing to fill in. */
export type Field =
  | { readonly type: 'text'; readonly format: TextFormat; readonly examples: readonly string[] }
  | { readonly type: 'number' }
  | { readonly type: 'flag' }
  | { readonly type: 'choice'; readonly words: readonly string[] }
  | ObjectField
  | ListField
  /** The id of an item, or a name; with `inline` also the item itself. */
  | { readonly type: 'reference'; readonly to: Target; readonly inline?: ObjectField | undefined }
  /** A text, or an object around one that says more. */
  | { readonly type: 'annotated'; readonly inline: ObjectField };

export type TextFormat = 'line' | 'lines' | 'date' | 'address';

export interface ObjectField {
  readonly type: 'object';
  /** Its name under `$defs`; empty where it has none. */
  readonly name: string;
  readonly properties: readonly Property[];
}

export interface ListField {
  readonly type: 'list';
  readonly item: Field;
  /** How many there must be. */
  readonly least: number;
}

export interface Property {
  readonly key: string;
  /** The description in the schema. */
  readonly help: string;
  readonly isRequired: boolean;
  /** Filled in now and then: folded away. */
  readonly isFolded: boolean;
  readonly field: Field;
}

/** The keywords that our schema makes use of. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly examples?: readonly string[];
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

const root: Schema = schema;
const parts: Readonly<Record<string, Schema>> = schema.$defs;
const TARGETS: Readonly<Record<string, Target>> = {
  Speaker: 'people',
  Outlet: 'outlets',
  Quote: 'quotes',
};

/** The form for what is edited. */
export function formFor(kind: Kind): ObjectField | ListField {
  if (kind === 'document') return documentForm;
  const form = PART_FORMS[kind.replace(/s$/, '')] ?? documentForm;
  return kind.endsWith('s') ? { type: 'list', item: form, least: 0 } : form;
}

/** What a new item begins as: what it cannot do without is there, and empty. */
export function blankOf(field: Field): unknown {
  if (field.type === 'list') return Array.from({ length: field.least }, () => blankOf(field.item));
  if (field.type !== 'object') return '';
  const { name, properties } = field;
  const needed = properties.filter(
    ({ key, isRequired }) => isRequired || BLANK_KEYS[name]?.includes(key),
  );
  return Object.fromEntries(needed.map(({ key, field: inner }) => [key, blankOf(inner)]));
}

/** Whether a value says nothing, so that an optional property with it can be taken out. */
export const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (typeof value === 'object' &&
    value !== null &&
    Object.values(value as JsonObject).every(isBlank));

function fieldOf(part: Schema, owner: string, key: string): Field {
  const name = part.$ref?.replace('#/$defs/', '') ?? '';
  const found = name ? { ...parts[name], ...part } : part;
  const { anyOf = [] } = found;
  const single = anyOf.filter(({ type }) => type !== 'array');
  // A list of which there is mostly one, which may then stand by itself.
  if (single.length < anyOf.length) return { type: 'list', item: either(single), least: 0 };
  if (anyOf.length > 0 && !found.properties) return either(anyOf);
  const to = POINTERS[`${owner}.${key}`];
  switch (found.type) {
    case 'object':
      return objectOf(found, name);
    case 'array':
      return {
        type: 'list',
        item: fieldOf(found.items ?? {}, owner, `${key}[]`),
        least: found.minItems ?? 0,
      };
    case 'number':
      return { type: 'number' };
    case 'boolean':
      return { type: 'flag' };
  }
  if (to) return { type: 'reference', to };
  if (found.enum) return { type: 'choice', words: found.enum };
  return {
    type: 'text',
    format:
      name === 'Date'
        ? 'date'
        : name
          ? 'address'
          : LONG_TEXTS.includes(`${owner}.${key}`)
            ? 'lines'
            : 'line',
    examples: found.examples ?? [],
  };
}

/** A text or an object: a reference where the object is one that others refer to. */
function either(options: readonly Schema[]): Field {
  const name = options.find(({ $ref }) => $ref)?.$ref?.replace('#/$defs/', '') ?? '';
  const inline = objectOf(
    parts[name] ?? options.find(({ properties }) => properties) ?? {},
    name || 'Correction',
  );
  const to = TARGETS[name];
  return to ? { type: 'reference', to, inline } : { type: 'annotated', inline };
}

function objectOf({ properties = {}, required = [] }: Schema, name: string): ObjectField {
  const first = FIRST[name];
  const place = (key: string): number => {
    const index = first?.indexOf(key) ?? -1;
    return index < 0 ? Infinity : index;
  };
  return {
    type: 'object',
    name,
    properties: Object.entries(properties)
      .filter(([key]) => !HIDDEN.includes(key))
      .map(([key, part]) => ({
        key,
        help: part.description ?? '',
        isRequired: required.includes(key),
        isFolded: !!first && !first.includes(key),
        field: fieldOf(part, name, key),
      }))
      .sort((one, other) => place(one.key) - place(other.key) || 0),
  };
}

const documentForm = objectOf(root, 'Document');
const part = (name: string): ObjectField => objectOf(parts[name] ?? {}, name);
const PART_FORMS: Readonly<Record<string, ObjectField>> = {
  quote: part('Quote'),
  event: part('NewsEvent'),
  dispute: part('Dispute'),
};
