/** Renders the rich text of each system with its own renderer and the adapter that users copy. */
import { fileURLToPath } from 'node:url';

/** Block of ours, filled in by an editor. */
export interface Block {
  /** Type: `newsSummary`, `newsQuoteCard` and so on, or an unknown one. */
  readonly type: string;
  readonly document?: unknown;
  readonly item?: unknown;
}

/** Article: paragraphs and blocks of ours. */
export type Body = readonly (string | Block)[];

/** System that renders an article as HTML. */
export interface System {
  render(body: Body): Promise<string>;
  /** Whether it refuses blocks without valid JSON. */
  readonly refuses: boolean;
  end(): Promise<void>;
}

/** Loads packages of the adapters. This project does not have their types. */
const load = <T>(name: string): Promise<T> =>
  import(
    /* @vite-ignore */ name.startsWith('.') ? fileURLToPath(new URL(name, import.meta.url)) : name
  ) as Promise<T>;

export async function portableText(): Promise<System> {
  const { toHTML } = await load<{
    toHTML: (body: unknown, options: object) => string;
  }>('@portabletext/to-html');
  const { newsTypes } = await load<{ newsTypes: object }>('../portable-text.ts');
  const nodeOf = (part: string | Block): object =>
    typeof part === 'string'
      ? { _type: 'block', children: [{ _type: 'span', text: part, marks: [] }], markDefs: [] }
      : { ...part, _type: part.type };
  return {
    refuses: false,
    render: (body) =>
      Promise.resolve(
        toHTML(body.map(nodeOf), { components: { types: newsTypes }, onMissingComponent: false }),
      ),
    end: () => Promise.resolve(),
  };
}

/** Renders with Contentful's own renderer and the adapter. */
async function documentToHtml(content: readonly object[]): Promise<string> {
  const { documentToHtmlString } = await load<{
    documentToHtmlString: (body: unknown, options: object) => string;
  }>('@contentful/rich-text-html-renderer');
  const { newsNodes } = await load<{ newsNodes: object }>('../contentful.ts');
  return documentToHtmlString(
    { nodeType: 'document', data: {}, content },
    { renderNode: newsNodes },
  );
}

const entryOf = (target: unknown): object => ({
  nodeType: 'embedded-entry-block',
  content: [],
  data: { target },
});

/** Contentful's output for an embedded entry. */
export const renderEntry = (target: unknown): Promise<string> => documentToHtml([entryOf(target)]);

export function contentful(): Promise<System> {
  const nodeOf = (part: string | Block): object => {
    if (typeof part === 'string') {
      const text = { nodeType: 'text', value: part, marks: [], data: {} };
      return { nodeType: 'paragraph', data: {}, content: [text] };
    }
    const { type, ...fields } = part;
    return entryOf({ sys: { type: 'Entry', contentType: { sys: { id: type } } }, fields });
  };
  return Promise.resolve({
    refuses: false,
    render: (body) => documentToHtml(body.map(nodeOf)),
    end: () => Promise.resolve(),
  });
}

interface PayloadInstance {
  create(options: object): Promise<{ id: number; body: unknown }>;
  findByID(options: object): Promise<{ body: unknown }>;
  db: { destroy(): Promise<void> };
}

/** Starts Payload with a database in memory. Articles are stored and read again before they render. */
export async function payload(): Promise<System> {
  const { buildConfig, getPayload } = await load<{
    buildConfig: (config: object) => Promise<object>;
    getPayload: (options: object) => Promise<PayloadInstance>;
  }>('payload');
  const { sqliteAdapter } = await load<{ sqliteAdapter: (options: object) => object }>(
    '@payloadcms/db-sqlite',
  );
  const { BlocksFeature, lexicalEditor } = await load<{
    BlocksFeature: (options: object) => object;
    lexicalEditor: (options: object) => object;
  }>('@payloadcms/richtext-lexical');
  const { convertLexicalToHTML } = await load<{
    convertLexicalToHTML: (options: object) => string;
  }>('@payloadcms/richtext-lexical/html');
  const { newsBlocks, newsConverters } = await load<{
    newsBlocks: object[];
    newsConverters: object;
  }>('../payload.ts');

  const features = [BlocksFeature({ blocks: newsBlocks })];
  const editor = lexicalEditor({
    features: ({ defaultFeatures }: { defaultFeatures: object[] }) => [
      ...defaultFeatures,
      ...features,
    ],
  });
  const config = await buildConfig({
    secret: 'of a test',
    telemetry: false,
    logger: { options: { level: 'error' } },
    typescript: { autoGenerate: false },
    db: sqliteAdapter({ client: { url: ':memory:' } }),
    collections: [{ slug: 'articles', fields: [{ name: 'body', type: 'richText', editor }] }],
  });
  const instance = await getPayload({ config });

  const nodeOf = (part: string | Block): object =>
    typeof part === 'string'
      ? { type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: part }] }
      : { type: 'block', version: 2, format: '', fields: fieldsOf(part) };
  let count = 0;
  const fieldsOf = ({ type, ...fields }: Block): object => ({
    id: `block-${++count}`,
    blockName: '',
    blockType: type,
    ...fields,
  });
  return {
    refuses: true,
    async render(body) {
      const root = { type: 'root', version: 1, children: body.map(nodeOf) };
      const collection = 'articles';
      const { id } = await instance.create({ collection, data: { body: { root } } });
      const { body: data } = await instance.findByID({ collection, id });
      return convertLexicalToHTML({ data, converters: newsConverters, disableContainer: true });
    },
    end: () => instance.db.destroy(),
  };
}
