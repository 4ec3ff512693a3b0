/**
 * Fills the tables in docs/*.md from the manifest, the JSON Schema, package.json and the sources. A page marks
 * the place with `<!-- table: NAME -->` and `<!-- /table -->`. `npm run generated` writes them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { baseStyles } from '../src/shared/styles/base.styles.js';
import { readDocumentedElements } from './documented-elements.js';

type Rows = readonly (readonly string[])[];

interface Schema {
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (file: string): string => readFileSync(root + file, 'utf8');
const readSchema = (): Schema => JSON.parse(read('schema/news-summary.schema.json')) as Schema;
const pkg = JSON.parse(read('package.json')) as {
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
  readonly sizes: Readonly<Record<string, number>>;
};

const elements = readDocumentedElements();
const code = (text: string): string => `\`${text}\``;
const tagged = (tag: string): string => `\`<${tag}>\``;
const listed = (names: readonly string[]): string => names.map(code).join(', ');
const isCommon = (attribute: string): boolean =>
  elements.every(({ attributes }) => attributes.some(({ name }) => name === attribute));

function elementOf(tag: string): (typeof elements)[number] {
  const element = elements.find((candidate) => candidate.tag === tag);
  if (!element) throw new Error(`No element <${tag}> in custom-elements.json.`);
  return element;
}

/** Lists the attributes of one element, or those that all elements have. */
function attributes(tag?: string): Rows {
  const { attributes: all } = tag ? elementOf(tag) : elementOf('news-summary');
  return [
    ['Attribute', 'Property', 'What it is', 'Default'],
    ...all
      .filter(({ name }) => isCommon(name) === !tag)
      .map(({ name, property, description, default: value }) => [
        code(name),
        code(property),
        description,
        value === undefined ? '' : code(value.replaceAll("'", '')),
      ]),
  ];
}

/** Lists events, states or custom properties of all elements, each once with the elements that have it. */
function shared(kind: 'events' | 'states' | 'customProperties') {
  const names = new Set(elements.flatMap((element) => element[kind].map(({ name }) => name)));
  return [...names].map((name) => {
    const owners = elements.filter((element) => element[kind].some((item) => item.name === name));
    // The summary contains the others, so its words fit them all.
    const owner = owners.find(({ tag }) => tag === 'news-summary') ?? owners[0];
    const item = owner?.[kind].find((candidate) => candidate.name === name);
    const isEverywhere = owners.length === elements.length;
    return {
      name,
      type: item?.type ?? '',
      description: item?.description ?? '',
      default: item?.default,
      elements: isEverywhere ? 'all' : owners.map(({ tag }) => tagged(tag)).join(', '),
    };
  });
}

const events = (): Rows => [
  ['Event', 'Class', 'When', 'Elements'],
  ...shared('events').map((event) => [
    code(event.name),
    code(event.type),
    event.description,
    event.elements,
  ]),
];

const states = (): Rows => [
  ['State', 'When'],
  ...shared('states').map(({ name, description }) => [code(`:state(${name})`), description]),
];

const parts = (tag = ''): Rows => [
  ['Part', 'What it is'],
  ...elementOf(tag).parts.map(({ name, description }) => [code(name), description]),
];

/** Colours of `scheme`: only the styles define them. */
const SCHEME_COLOURS = new Map(
  [...baseStyles.cssText.matchAll(/var\((--news-[\w-]+),\s*light-dark\(([^,]+),\s*([^)]+)\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, [code(light), code(dark)]] as const,
  ),
);

const customProperties = (): Rows => [
  ['Custom property', 'What it is', 'Default', '`scheme` light', '`scheme` dark'],
  ...shared('customProperties').map(({ name, description, default: value }) => [
    code(name),
    description,
    value ? code(value) : '',
    ...(SCHEME_COLOURS.get(name) ?? ['', '']),
  ]),
];

/** The type of a field in words: the closed list, the definition, or the JSON type. */
function typeOf({ type = '', const: only, enum: words, items, anyOf, $ref }: Schema): string {
  if (words) return listed(words);
  if (only !== undefined) return code(JSON.stringify(only));
  if ($ref) return definitionOf($ref.split('/').at(-1) ?? '');
  if (items) return items.anyOf ? `list of (${typeOf(items)})` : `list of ${typeOf(items)}`;
  if (anyOf) return [...new Set(anyOf.map(typeOf))].join(' or ');
  return type === 'string' ? 'text' : type;
}

const definitionOf = (name: string): string =>
  (readSchema().$defs?.[name]?.properties ? code(name) : '') ||
  ({ Date: 'date', Address: 'address', PictureAddress: 'picture address' }[name] ?? name);

/** Lists the properties of the document, or of one of its parts. */
function fields(name?: string): Rows {
  const schema = readSchema();
  const { properties = {}, required = [] } = name ? (schema.$defs?.[name] ?? {}) : schema;
  return [
    ['Property', 'Type', 'What it is'],
    ...Object.entries(properties).map(([property, field]) => [
      code(property) + (required.includes(property) ? ' (required)' : ''),
      typeOf(field),
      field.description ?? '',
    ]),
  ];
}

const sizes = (): Rows => [
  ['File', 'At most, kB'],
  ...Object.entries(pkg.sizes).map(([file, limit]) => [
    code(file.replace('./', '')),
    (limit / 1000).toFixed(1),
  ]),
];

const firstSentence = (comment: string): string =>
  comment
    .replaceAll(/\{@link (\w+)\}/g, '`$1`')
    .replaceAll(/\s+/g, ' ')
    .replace(/(?<=[^.]\.) .*/, '');

/** Returns the first sentence of a source's first comment, or the tag that the source registers. */
function introductionOf(source: string): string {
  const text = read(source);
  const [, tag] = /^define\('([\w-]+)'/m.exec(text) ?? [];
  if (tag) return `Registers ${tagged(tag)}.`;
  const [, comment = ''] = /\/\*\*(.*?)\*\//s.exec(text) ?? [];
  return firstSentence(comment.replaceAll(/\n \* ?/g, '\n').trim());
}

/** Lists the modules that pages and servers import; a pattern expands to its files. */
function exports(): Rows {
  const modules = Object.entries(pkg.exports).flatMap(([key, target]) => {
    if (typeof target === 'string') return [];
    const source = target.default.replace('./dist', 'src').replace(/\.js$/, '.ts');
    if (!key.includes('*')) return [[key, source] as const];
    const [folder = ''] = source.split('*');
    return readdirSync(root + folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name.replace(/\.ts$/, ''))
      .map((name) => [key.replace('*', name), source.replace('*', name)] as const);
  });
  return [
    ['Import', 'What it is'],
    ...modules.map(([key, source]) => [
      code(key.replace('.', 'news-summary-elements')),
      introductionOf(source),
    ]),
  ];
}

const program = ts.createProgram(
  ['elements', 'data', 'server', 'enhance'].map((entry) => `${root}src/${entry}.ts`),
  {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    noEmit: true,
  },
);
const checker = program.getTypeChecker();

/** Lists the names that an entry exports, with the first sentence of their comments. */
function names(entry = ''): Rows {
  const source = program.getSourceFile(`${root}src/${entry}.ts`);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`No module src/${entry}.ts.`);
  const rows = checker.getExportsOfModule(module).map((name) => {
    const symbol = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
    const comment = ts.displayPartsToString(symbol.getDocumentationComment(checker));
    const kind = symbol.flags & ts.SymbolFlags.Value ? 'value' : 'type';
    return [code(name.name), kind, firstSentence(comment)];
  });
  const [values, types] = ['value', 'type'].map((kind) => rows.filter((row) => row[1] === kind));
  return [['Name', 'Kind', 'What it is'], ...(values ?? []), ...(types ?? [])];
}

const TABLES: Readonly<Record<string, (argument?: string) => Rows>> = {
  attributes,
  events,
  states,
  parts,
  'custom-properties': customProperties,
  fields,
  sizes,
  exports,
  names,
};

function toMarkdown([head = [], ...rows]: Rows): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Returns a page with its tables filled. */
export async function fillTables(file: string): Promise<string> {
  const text = read(file).replaceAll(
    /(<!-- table: ([\w-]+)(?: ([\w-]+))? -->).*?(<!-- \/table -->)/gs,
    (_, start: string, name: string, argument: string | undefined, end: string) => {
      const table = TABLES[name];
      if (!table) throw new Error(`${file}: no table is called ${name}.`);
      return `${start}\n\n${toMarkdown(table(argument))}\n\n${end}`;
    },
  );
  return format(text, { ...(await resolveConfig(root + file)), parser: 'markdown' });
}

/** Lists the pages with generated tables. */
export const pagesWithTables = (): readonly string[] =>
  readdirSync(`${root}docs`)
    .map((name) => `docs/${name}`)
    .filter((file) => file.endsWith('.md') && read(file).includes('<!-- table: '));
