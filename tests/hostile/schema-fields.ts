/** Every place of a document that takes a text, as its JSON Schema has them: a new one is here by itself. */
import given from '../../schema/news-summary.schema.json';

/** As much of JSON Schema as ours uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

// TypeScript infers a narrower type from the JSON file.
export const schema = given as unknown as Schema & {
  readonly $defs: Readonly<Record<string, Schema>>;
};

/** Use of a text. */
export type Use = 'text' | 'id' | 'date' | 'link' | 'picture' | 'word' | 'language';

const LEAVES: Readonly<Record<string, Use>> = {
  Date: 'date',
  Address: 'link',
  PictureAddress: 'picture',
};

// Strings of the JSON Schema with another use.
const IDS = /\.(id|respondsTo)$|^NewsEvent\.quotes$|^Statement\.quote$/;
const LANGUAGES = /\.inLanguage$/;

export const definitionOf = ($ref: string): string => $ref.replace('#/$defs/', '');

/** Use of the text at a place; undefined if it takes no text. */
export function useOf(node: Schema, field: string): Use | undefined {
  if (node.$ref) return LEAVES[definitionOf(node.$ref)];
  if (node.type !== 'string') return undefined;
  if (node.enum) return 'word';
  if (IDS.test(field)) return 'id';
  return LANGUAGES.test(field) ? 'language' : 'text';
}

/** All of them by name: `Quote.text`, and `Quote.original.text` for an object without a name of its own. */
export const FIELDS: ReadonlyMap<string, Use> = (() => {
  const fields = new Map<string, Use>();
  const visit = (node: Schema, field: string): void => {
    const use = useOf(node, field);
    if (use) fields.set(field, use);
    for (const part of node.anyOf ?? []) visit(part, field);
    if (node.items) visit(node.items, field);
    for (const [key, part] of Object.entries(node.properties ?? {})) visit(part, `${field}.${key}`);
  };
  visit(schema, 'Document');
  for (const [name, definition] of Object.entries(schema.$defs)) {
    if (!LEAVES[name]) visit(definition, name);
  }
  return fields;
})();
