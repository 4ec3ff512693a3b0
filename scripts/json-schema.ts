// Generates schema/news-summary.schema.json from the schemas in src/data: npm run generated.
// Descriptions are the comments of the public types, as editors show them: the compiler finds them.
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { disputeSchema, isWordless, STANCES, statementSchema } from '../src/data/dispute.js';
import { DOCUMENT_VERSION, documentSchema } from '../src/data/document.js';
import { eventSchema } from '../src/data/event.js';
import { imageSchema } from '../src/data/image.js';
import { quoteSchema } from '../src/data/quote.js';
import { date, imageAddress, link } from '../src/data/schema-values.js';
import type { Fields, Schema } from '../src/data/schema.js';
import { outletSchema, speakerSchema } from '../src/data/speaker.js';

const entryFile = fileURLToPath(new URL('../src/data.ts', import.meta.url));
const schemaFile = fileURLToPath(new URL('../schema/news-summary.schema.json', import.meta.url));

interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
}

/** The parts under `$defs`, by the name of their public type. */
const PARTS: Readonly<Record<string, Schema>> = {
  Speaker: speakerSchema,
  Outlet: outletSchema,
  Image: imageSchema,
  Quote: quoteSchema,
  NewsEvent: eventSchema,
  Dispute: disputeSchema,
  Statement: statementSchema,
};

const SCHEME = '[A-Za-z][A-Za-z0-9+.-]*:';
const POINT =
  '-?\\d{2}[\\dX]{2}(-[\\dX]{2}){0,2}(T\\d{2}:\\d{2}(:\\d{2}([.,]\\d+)?)?(Z|[+-]\\d{2}(:?\\d{2})?)?)?[?~%]?';

/** Text that a function parses: the pattern is for JSON Schema alone. */
const KINDS: Readonly<Record<string, readonly [schema: Schema, JsonSchema]>> = {
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

const NAMES = new Map([
  ...Object.entries(PARTS).map(([name, { shape }]) => [shape, name] as const),
  ...Object.entries(KINDS).map(([name, [{ shape }]]) => [shape, name] as const),
]);

/** Fields that are mostly given without a list. */
const OFTEN_SINGLE = ['publisher', 'author', 'correction'];

const needs = (...required: string[]): JsonSchema => ({ required });

/** Conditions that the schemas check in functions. */
const RULES: Readonly<Record<string, JsonSchema>> = {
  Speaker: { anyOf: [needs('name'), needs('description')] },
  Statement: {
    anyOf: [
      needs('text'),
      needs('quote'),
      { ...needs('stance'), properties: { stance: { enum: STANCES.filter(isWordless) } } },
    ],
  },
};

/** Returns the text of the JSON Schema file. */
export async function generateSchema(): Promise<string> {
  const model = readModel();
  const document = writePart(documentSchema, 'NewsSummaryDocument', model);
  const { properties = {} } = document;
  const parts = Object.entries(PARTS).map(
    ([name, schema]) => [name, { ...writePart(schema, name, model), ...RULES[name] }] as const,
  );
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'news-summary.schema.json',
    title: 'News summary document',
    ...document,
    properties: {
      ...properties,
      version: { ...properties['version'], const: DOCUMENT_VERSION },
      ...Object.fromEntries(OFTEN_SINGLE.map((key) => [key, allowSingle(properties[key])])),
    },
    $defs: {
      ...Object.fromEntries(parts),
      ...Object.fromEntries(Object.entries(KINDS).map(([name, [, kind]]) => [name, kind])),
    },
  };
  return format(JSON.stringify(schema), {
    ...(await resolveConfig(schemaFile)),
    filepath: schemaFile,
  });
}

function writePart(schema: Schema, name: string, model: Model): JsonSchema {
  const symbol = model.types.get(name);
  if (!symbol) throw new Error(`json-schema: src/data.ts exports no type ${name}.`);
  const type = model.checker.getDeclaredTypeOfSymbol(symbol);
  return { description: readComment(symbol, name, model), ...write(schema, type, name, model) };
}

/**
 * Writes a schema.
 *
 * @param type the TypeScript type it accepts: its properties carry the comments
 * @param place for errors
 */
function write({ shape }: Schema, type: ts.Type, place: string, model: Model): JsonSchema {
  const writeInner = (inner: Schema): JsonSchema =>
    refer(inner) ?? write(inner, type, place, model);
  switch (shape.type) {
    case 'words':
      return { enum: shape.words, type: 'string' };
    case 'list': {
      const { item, least } = shape;
      return { type: 'array', items: writeInner(item), ...(least && { minItems: least }) };
    }
    case 'either':
      return { anyOf: shape.options.map(writeInner) };
    case 'object':
      return writeObject(shape.fields, type, place, model);
    default:
      return { type: shape.type };
  }
}

/** Refers to a part under `$defs`. */
function refer({ shape }: Schema): JsonSchema | undefined {
  const name = NAMES.get(shape);
  return name === undefined ? undefined : { $ref: `#/$defs/${name}` };
}

function writeObject(fields: Fields, type: ts.Type, place: string, model: Model): JsonSchema {
  const required = Object.keys(fields).filter((key) => !('isOptional' in (fields[key] ?? {})));
  const properties = Object.entries(fields).map(([key, schema]) => {
    const symbol = findProperty(type, key, model);
    const where = `${place}.${key}`;
    if (!symbol) throw new Error(`json-schema: no type was found for ${where}.`);
    const written =
      refer(schema) ?? write(schema, model.checker.getTypeOfSymbol(symbol), where, model);
    const isRequiredText = written['type'] === 'string' && required.includes(key);
    const description = readComment(symbol, where, model);
    return [key, { description, ...written, ...(isRequiredText && { minLength: 1 }) }] as const;
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

/** Allows an item of a list to be given without the list. */
function allowSingle({ description, ...list }: JsonSchema = {}): JsonSchema {
  return { description, anyOf: [...(list.items?.anyOf ?? []), list] };
}

/** The public types, as the compiler sees them. */
interface Model {
  readonly checker: ts.TypeChecker;
  readonly types: ReadonlyMap<string, ts.Symbol>;
}

function readModel(): Model {
  const program = ts.createProgram([entryFile], {
    lib: ['lib.es2022.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entryFile);
  const entry = file && checker.getSymbolAtLocation(file);
  const types = (entry ? checker.getExportsOfModule(entry) : []).map(
    (symbol) => [symbol.name, checker.getAliasedSymbol(symbol)] as const,
  );
  return { checker, types: new Map(types) };
}

/** Finds a property in a type, or in one of the types of a union. */
function findProperty(type: ts.Type, key: string, { checker }: Model): ts.Symbol | undefined {
  const types = type.isUnion() ? type.types : [type];
  return types.map((each) => checker.getPropertyOfType(each, key)).find((symbol) => symbol);
}

function readComment(symbol: ts.Symbol, place: string, { checker }: Model): string {
  const comment = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  if (!comment) throw new Error(`json-schema: ${place} has no comment. Write /** … */ above it.`);
  return comment.replace(/\s+/g, ' ');
}
