/** Builds a form model from the JSON Schema: fields, order and help. Pure; `fields/` renders it. */
import schema from '../../schema/news-summary.schema.json' with { type: 'json' };
import { BLANK_KEYS, FIRST, HIDDEN, LONG_TEXTS, POINTERS } from './form-hints.js';
import type { JsonObject } from './json-edit.js';
import type { Kind } from './open.js';

/** Lists whose items are referenced by id. Statements are referenced within their dispute only. */
export type Target = 'people' | 'outlets' | 'quotes' | 'statements';

/** Form field. */
export type Field =
  | { readonly type: 'text'; readonly format: TextFormat; readonly examples: readonly string[] }
  | { readonly type: 'number' }
  | { readonly type: 'flag' }
  | { readonly type: 'choice'; readonly words: readonly string[] }
  | ObjectField
  | ListField
  /** Id of an item, or a name. With `inline`: also the item itself. */
  | { readonly type: 'reference'; readonly to: Target; readonly inline?: ObjectField | undefined }
  /** Text, or an object with a text and more. */
  | { readonly type: 'annotated'; readonly inline: ObjectField };

export type TextFormat = 'line' | 'lines' | 'date' | 'address';

export interface ObjectField {
  readonly type: 'object';
  /** Name under `$defs`. Empty if it has none. */
  readonly name: string;
  readonly properties: readonly Property[];
}

export interface ListField {
  readonly type: 'list';
  readonly item: Field;
  /** Minimum length. */
  readonly least: number;
}

export interface Property {
  readonly key: string;
  /** Description from the schema. */
  readonly help: string;
  readonly isRequired: boolean;
  /** Rarely used: folded away. */
  readonly isFolded: boolean;
  readonly field: Field;
}

/** JSON Schema keywords that our schema uses. */
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

/** Returns the form for a kind of document. */
export function formFor(kind: Kind): ObjectField | ListField {
  if (kind === 'document') return documentForm;
  const form = PART_FORMS[kind.replace(/s$/, '')] ?? documentForm;
  return kind.endsWith('s') ? { type: 'list', item: form, least: 0 } : form;
}

/** Returns an empty value of a field, with its required properties. */
export function blankOf(field: Field): unknown {
  if (field.type === 'list') return Array.from({ length: field.least }, () => blankOf(field.item));
  if (field.type !== 'object') return '';
  const { name, properties } = field;
  const needed = properties.filter(
    ({ key, isRequired }) => isRequired || BLANK_KEYS[name]?.includes(key),
  );
  return Object.fromEntries(needed.map(({ key, field: inner }) => [key, blankOf(inner)]));
}

/** Tells whether a value is empty, so that an optional property can be deleted. */
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
  // A list that may be written as a single item.
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

/** Returns the field for a text or object: a reference if the object can be referenced. */
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
