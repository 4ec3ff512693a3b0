// schema/news-summary.schema.json, from the model in src/data. npm run generated writes it.
// What is said of a property is the comment above it in the model, so that it is said once.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ConversionConfig, type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import type { GenericSchema } from 'valibot';
import { disputeSchema, isWordless, STANCES, statementSchema } from '../src/data/dispute.js';
import { DOCUMENT_VERSION, documentSchema } from '../src/data/document.js';
import { eventSchema } from '../src/data/event.js';
import { date, imageAddress, link } from '../src/data/fields.js';
import { imageSchema } from '../src/data/image.js';
import { quoteSchema } from '../src/data/quote.js';
import { outletSchema, speakerSchema } from '../src/data/speaker.js';

const modelFolder = fileURLToPath(new URL('../src/data', import.meta.url));
const schemaFile = fileURLToPath(new URL('../schema/news-summary.schema.json', import.meta.url));

/** The parts that stand under `$defs`, each under the name of its type, with the name of its constant. */
const PARTS: Readonly<Record<string, readonly [schema: GenericSchema, constant: string]>> = {
  Speaker: [speakerSchema, 'speakerSchema'],
  Outlet: [outletSchema, 'outletSchema'],
  Image: [imageSchema, 'imageSchema'],
  Quote: [quoteSchema, 'quoteSchema'],
  NewsEvent: [eventSchema, 'eventSchema'],
  Dispute: [disputeSchema, 'disputeSchema'],
  Statement: [statementSchema, 'statementSchema'],
};

const SCHEME = '[A-Za-z][A-Za-z0-9+.-]*:';
const POINT =
  '-?\\d{2}[\\dX]{2}(-[\\dX]{2}){0,2}(T\\d{2}:\\d{2}(:\\d{2}([.,]\\d+)?)?(Z|[+-]\\d{2}(:?\\d{2})?)?)?[?~%]?';

/** Kinds of text that are read by functions of ours. */
const KINDS: Readonly<Record<string, readonly [schema: GenericSchema, JsonSchema]>> = {
  Date: [
    date,
    {
      type: 'string',
      description:
        'A date in EDTF (ISO 8601-2), no more exact than what is known: a year, month, day or time; ' +
        '? uncertain, ~ approximate, % both; X for digits not known; seasons and quarters 21-24 and ' +
        '33-36; intervals a/b, a/.. and ../b. See https://www.loc.gov/standards/datetime/',
      examples: [
        '2025',
        '2025-10',
        '2025-10-16',
        '2025-10-16T14:30+03:00',
        '2025-10?',
        '2025-10~',
        '199X',
        '2025-21',
        '2025-10-27/2025-11-02',
        '2025-10-16/..',
        '../2025-10-21',
      ],
      // The canonical spelling only; whether a day exists is left to the reader.
      pattern: `^(${POINT}(/(${POINT}|\\.\\.)?)?|(\\.\\.)?/${POINT})$`,
    },
  ],
  Address: [
    link,
    {
      type: 'string',
      description:
        'An address to follow: http, https or mailto; relative ones start at the document.',
      format: 'uri-reference',
      pattern: `^(https?:|mailto:|(?!${SCHEME}))`,
    },
  ],
  PictureAddress: [
    imageAddress,
    {
      type: 'string',
      description: 'An address of a picture: http, https or a raster data: address.',
      format: 'uri-reference',
      pattern: `^(https?:|data:image/(png|jpeg|gif|webp|avif);|(?!${SCHEME}))`,
    },
  ],
};

/** Lists of which there is mostly one, which may then stand by itself. */
const OFTEN_SINGLE = ['publisher', 'author', 'correction'] as const;

type Entries = Readonly<Record<string, GenericSchema>>;

/** The text of the JSON Schema, as it belongs into its file. */
export async function generateSchema(): Promise<string> {
  const model = readModel();
  const docs = new Map<object, ReadonlyMap<string, string>>();
  const partDocs = new Map<string, string>();
  const readConstant = (schema: GenericSchema, constant: string): string => {
    const declaration = model.get(constant);
    if (!declaration) throw new Error(`json-schema: there is no constant ${constant} in src/data.`);
    const shared = new Set<object>(Object.values(PARTS).map(([part]) => entriesOf(part)));
    readComments(schema, declaration, constant, shared, docs);
    return commentAbove(declaration.parent.parent, constant);
  };
  const description = readConstant(documentSchema, 'documentSchema');
  for (const [name, [schema, constant]] of Object.entries(PARTS)) {
    partDocs.set(name, readConstant(schema, constant));
  }

  const converted = toJsonSchema(documentSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
    definitions: Object.fromEntries(
      [...Object.entries(PARTS), ...Object.entries(KINDS)].map(([name, [schema]]) => [
        name,
        schema,
      ]),
    ),
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      describeObject(valibotSchema, jsonSchema, docs),
  });
  const { $schema, $defs = {}, ...rest } = converted;
  for (const [name, part] of Object.entries($defs)) {
    const [, kind] = KINDS[name] ?? [];
    $defs[name] = kind ?? { description: partDocs.get(name), ...asObject(part) };
  }
  addRules(rest, $defs);
  const schema = {
    $schema,
    $id: 'news-summary.schema.json',
    title: 'News summary document',
    description,
    ...rest,
    $defs,
  };
  return format(JSON.stringify(schema), {
    ...(await resolveConfig(schemaFile)),
    filepath: schemaFile,
  });
}

/** What the model says in functions, which no converter can look into. */
function addRules(document: JsonSchema, parts: Record<string, JsonSchema | boolean>): void {
  const { properties = {} } = document;
  Object.assign(asObject(properties['version']), { const: DOCUMENT_VERSION });
  for (const key of OFTEN_SINGLE) {
    const { description, ...list } = asObject(properties[key]);
    const items = asObject(asObject(list).items as JsonSchema);
    properties[key] = { description, anyOf: [...(items.anyOf ?? []), list] };
  }
  const needs = (...required: string[]) => ({ required });
  asObject(parts['Speaker']).anyOf = [needs('name'), needs('description')];
  Object.assign(asObject(asObject(parts['Dispute']).properties?.['statements']), { minItems: 2 });
  asObject(parts['Statement']).anyOf = [
    needs('text'),
    needs('quote'),
    { ...needs('stance'), properties: { stance: { enum: STANCES.filter(isWordless) } } },
  ];
}

/** Closes an object, and gives each of its properties the words that stand above it in the model. */
function describeObject(
  schema: GenericSchema,
  converted: JsonSchema,
  docs: ReadonlyMap<object, ReadonlyMap<string, string>>,
): ReturnType<NonNullable<ConversionConfig['overrideSchema']>> {
  if (!('entries' in schema)) return undefined;
  const comments = docs.get(entriesOf(schema));
  const required = converted.required ?? [];
  const properties = Object.entries(converted.properties ?? {}).map(([key, property]) => {
    const description = comments?.get(key);
    if (!description) throw new Error(`json-schema: no comment was read for the property ${key}.`);
    const isText = asObject(property).type === 'string' && required.includes(key);
    return [key, { description, ...asObject(property), ...(isText && { minLength: 1 }) }] as const;
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

/** The constants of the model by their names. */
function readModel(): ReadonlyMap<string, ts.VariableDeclaration> {
  const constants = new Map<string, ts.VariableDeclaration>();
  for (const file of readdirSync(modelFolder).filter((name) => name.endsWith('.ts'))) {
    const text = readFileSync(`${modelFolder}/${file}`, 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
    for (const statement of source.statements.filter(ts.isVariableStatement)) {
      for (const declaration of statement.declarationList.declarations) {
        constants.set(declaration.name.getText(), declaration);
      }
    }
  }
  return constants;
}

/**
 * Collects the comments above the properties of an object, and of objects written inside it.
 *
 * @param place where it stands, for the error that names what has no comment
 * @param shared entries of objects that are constants of their own
 * @param docs receives the comments by the entries of the object they belong to
 */
function readComments(
  schema: GenericSchema,
  node: ts.Node,
  place: string,
  shared: ReadonlySet<object>,
  docs: Map<object, ReadonlyMap<string, string>>,
): void {
  const entries = entriesOf(schema);
  const literal = findLiteral(node, Object.keys(entries));
  if (!literal)
    throw new Error(`json-schema: the properties of ${place} were not found in src/data.`);
  const comments = new Map<string, string>();
  for (const property of literal.properties) {
    const key = property.name?.getText() ?? '';
    comments.set(key, commentAbove(property, `${place}.${key}`));
    const inner = objectsIn(entries[key]).find((object) => !shared.has(entriesOf(object)));
    if (inner) readComments(inner, property, `${place}.${key}`, shared, docs);
  }
  docs.set(entries, comments);
}

/** The outermost object literal with exactly these keys. */
function findLiteral(
  node: ts.Node,
  keys: readonly string[],
): ts.ObjectLiteralExpression | undefined {
  if (ts.isObjectLiteralExpression(node)) {
    const names = node.properties.map(({ name }) => name?.getText());
    if (names.join() === keys.join()) return node;
  }
  return ts.forEachChild(node, (child) => findLiteral(child, keys));
}

function commentAbove(node: ts.Node, place: string): string {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
  const text = ts.getTextOfJSDocComment(comment)?.replace(/\{@link (\w+)\}/g, '`$1`');
  if (!text) throw new Error(`json-schema: ${place} has no comment. Write /** … */ above it.`);
  return text.replace(/\s+/g, ' ');
}

/** The objects a schema is made of, without looking into them. */
function objectsIn(schema: GenericSchema | string | undefined): readonly GenericSchema[] {
  if (!schema || typeof schema === 'string') return [];
  if ('entries' in schema) return [schema];
  const { wrapped, item, options = [], pipe = [] } = schema as GenericSchema & Wrapper;
  return [wrapped, item, ...options, ...pipe.slice(0, 1)].flatMap(objectsIn);
}

/** What valibot's schemas call those they are made of. */
interface Wrapper {
  readonly wrapped?: GenericSchema;
  readonly item?: GenericSchema;
  /** Schemas of a union, words of a picklist. */
  readonly options?: readonly (GenericSchema | string)[];
  readonly pipe?: readonly GenericSchema[];
}

function entriesOf(schema: GenericSchema): Entries {
  if (!('entries' in schema)) throw new Error('json-schema: not the schema of an object.');
  return schema.entries as Entries;
}

function asObject(schema: JsonSchema | boolean | undefined): JsonSchema {
  if (typeof schema !== 'object') throw new Error('json-schema: a part was not converted.');
  return schema;
}
