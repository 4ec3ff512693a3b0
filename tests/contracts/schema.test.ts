// Proves: src/data/document.ts, src/data/quote.ts, src/data/event.ts, src/data/dispute.ts,
//   src/data/speaker.ts, src/data/image.ts, src/data/resolved-document.ts
import { readFileSync } from 'node:fs';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { generateSchema } from '../../scripts/json-schema.js';
import { readDocument } from '../../src/data/read-document.js';
import { samples } from '../helpers/samples.js';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly [keyword: string]: unknown;
}

const text = readFileSync(
  new URL('../../schema/news-summary.schema.json', import.meta.url),
  'utf8',
);
const schema = JSON.parse(text) as Schema;

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
addFormats(ajv);
const validate = ajv.compile(schema);

/** Returns the paths of all schema errors. The path includes a missing or unknown property. */
function faultsOf(data: unknown): string[] {
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, params }) => {
    const { missingProperty, additionalProperty } = params as Partial<Record<string, string>>;
    const key = missingProperty ?? additionalProperty;
    return key === undefined ? instancePath : `${instancePath}/${key}`;
  });
}

/** Returns every nested schema with its path. */
function schemasIn(value: unknown, way = ''): [string, Schema][] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, item]) => schemasIn(item, `${way}/${key}`));
  return Array.isArray(value) ? inner : [[way, value as Schema], ...inner];
}

describe('the JSON Schema', () => {
  it('is current; if not, run: npm run generated', async () => {
    expect(text).toBe(await generateSchema());
  });

  it('is one, of draft 2020-12', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  it('has a part for each thing of the model', () => {
    expect(Object.keys(schema.$defs ?? {})).toEqual(
      expect.arrayContaining([
        ...['Speaker', 'Outlet', 'Image', 'Quote', 'NewsEvent', 'Dispute', 'Statement', 'Date'],
      ]),
    );
    for (const [name, part] of Object.entries(schema.$defs ?? {})) {
      expect(part.description, name).toMatch(/\.$|\/$/);
    }
  });

  it('refers to no part that is not there', () => {
    const refs = schemasIn(schema).flatMap(([, { $ref }]) =>
      typeof $ref === 'string' ? [$ref] : [],
    );
    const parts = Object.keys(schema.$defs ?? {}).map((name) => `#/$defs/${name}`);
    expect(new Set(refs)).toEqual(new Set(parts));
  });

  const objects = schemasIn(schema).filter(([, { properties, type }]) => properties && type);

  it('describes every property in a sentence', () => {
    expect(objects.length).toBeGreaterThanOrEqual(10);
    for (const [way, { properties = {} }] of objects) {
      for (const [key, { description }] of Object.entries(properties)) {
        expect(description, `${way}/${key}`).toMatch(/^[A-Z`].*[.:"”]$/s);
        expect(description, `${way}/${key}`).not.toMatch(/\{@|\n|\*\//);
      }
    }
  });

  it('closes every object', () => {
    for (const [way, object] of objects) expect(object['additionalProperties'], way).toBe(false);
  });
});

describe('a document that is right', () => {
  it.each([...samples])('is valid: %s', (_, sample) => {
    expect(faultsOf(sample)).toEqual([]);
  });

  it.each([
    ...[
      '2025',
      '-0043',
      '199X',
      '20XX',
      '2025-10',
      '2025-10-XX',
      '2025-21',
      '2025-36',
      '2025-10-16',
    ],
    ...['2025-10-16?', '2025~', '2025-10%', '2025-10-16T14:30', '2025-10-16T14:30Z'],
    ...['2025-10-16T14:30:05+03:00', '2025-10-16T14:30:05.123Z', '2025-10-27/2025-11-02'],
    ...['2025-10-16/..', '../2025-10-21', '2025~/2026?'],
  ])('may have the date %s', (asOf) => {
    expect(faultsOf({ headline: 'Rain', asOf })).toEqual([]);
    expect(readDocument({ headline: 'Rain', asOf }).issues).toEqual([]);
  });

  it.each([
    ...['https://a.example/b?c=d#e', 'http://a.example', 'mailto:desk@a.example', 'b.html', '/b'],
    ...['../b?c=https://d.example', '#b', '//a.example/b'],
  ])('may have the address %s', (url) => {
    expect(faultsOf({ headline: 'Rain', url })).toEqual([]);
    expect(readDocument({ headline: 'Rain', url }).issues).toEqual([]);
  });
});

const quote = { text: 'We shall see.', speaker: 'Ada' };
const statement = { speaker: 'Ada', text: 'It rains.' };
const dispute = { topic: 'Rain', statements: [statement, statement] };

describe('a document that is wrong is so by the schema and to the reader, at the same place', () => {
  it.each<readonly [string, string, object]>([
    ['missing', '/headline', { headline: undefined, keyPoints: ['x'] }],
    ['missing', '/quotes/0/text', { quotes: [{ speaker: 'Ada' }] }],
    ['missing', '/quotes/0/speaker', { quotes: [{ text: 'x' }] }],
    ['missing', '/events/1/name', { events: [{ name: 'x' }, { date: '2025' }] }],
    ['missing', '/outlets/0/name', { outlets: [{ id: 'x' }] }],
    ['missing', '/image/url', { image: { alt: 'x' } }],
    ['missing', '/disputes/0/topic', { disputes: [{ statements: [statement, statement] }] }],
    ['missing', '/disputes/0/statements', { disputes: [{ topic: 'x' }] }],
    ['missing', '/disputes/0/statements', { disputes: [{ topic: 'x', statements: [statement] }] }],
    [
      'missing',
      '/disputes/0/statements/1',
      { disputes: [{ ...dispute, statements: [statement, { speaker: 'A' }, statement] }] },
    ],
    [
      'missing',
      '/disputes/0/statements/1',
      {
        disputes: [
          { ...dispute, statements: [statement, { speaker: 'A', stance: 'denies' }, statement] },
        ],
      },
    ],
    ['missing', '/people/0', { people: [{ id: 'x', jobTitle: 'y' }] }],
    ['missing', '/quotes/0/speaker', { quotes: [{ text: 'x', speaker: { jobTitle: 'y' } }] }],
    ['missing', '/correction/0/text', { correction: [{ date: '2025' }] }],
    [
      'missing',
      '/quotes/0/original/text',
      { quotes: [{ ...quote, original: { inLanguage: 'de' } }] },
    ],
    ['unknown-property', '/mood', { mood: 'grim' }],
    ['unknown-property', '/quotes/0/mood', { quotes: [{ ...quote, mood: 'grim' }] }],
    ['unknown-property', '/people/0/age', { people: [{ name: 'Ada', age: 9 }] }],
    ['unknown-value', '/quotes/0/kind', { quotes: [{ ...quote, kind: 'whisper' }] }],
    ['unknown-value', '/people/0/kind', { people: [{ name: 'Ada', kind: 'robot' }] }],
    ['unknown-value', '/events/0/status', { events: [{ name: 'x', status: 'unclear' }] }],
    [
      'unknown-value',
      '/disputes/0/statements/0/stance',
      { disputes: [{ ...dispute, statements: [{ ...statement, stance: 'scoffs' }, statement] }] },
    ],
    ['field', '/headline', { headline: 7 }],
    ['field', '/description', { description: {} }],
    ['field', '/version', { version: '1' }],
    ['field', '/keyPoints/1', { keyPoints: ['x', 7] }],
    ['field', '/image', { image: 'x.png' }],
    ['field', '/image/width', { image: { url: 'x.png', width: '9' } }],
    ['field', '/people/0/anonymous', { people: [{ description: 'x', anonymous: 'yes' }] }],
    ['field', '/quotes/0', { quotes: ['x'] }],
    ['field', '/quotes/0/speaker', { quotes: [{ text: 'x', speaker: 7 }] }],
    ['field', '/events/0/quotes/0', { events: [{ name: 'x', quotes: [7] }] }],
    ['date', '/asOf', { asOf: 'tomorrow' }],
    ['date', '/datePublished', { datePublished: '16.10.2025' }],
    ['date', '/events/0/date', { events: [{ name: 'x', date: '16 October' }] }],
    ['date', '/quotes/0/date', { quotes: [{ ...quote, date: '../..' }] }],
    ['blocked-url', '/url', { url: 'javascript:alert(1)' }],
    ['blocked-url', '/quotes/0/url', { quotes: [{ ...quote, url: 'data:text/html,x' }] }],
    ['blocked-url', '/image/url', { image: { url: 'data:image/svg+xml,x' } }],
    ['version', '/version', { version: 2 }],
  ])('%s %s', (code, path, rest) => {
    const data = JSON.parse(JSON.stringify({ headline: 'Rain', ...rest })) as unknown;
    expect(readDocument(data).issues.map((issue) => [issue.code, issue.path])).toContainEqual([
      code,
      path,
    ]);
    expect(faultsOf(data)).toContain(path);
  });

  it('does not have to be, where the reader is more tolerant', () => {
    // The schema wants a list, a "T" and no white space. The reader accepts more.
    for (const rest of [{ keyPoints: 'x' }, { asOf: '2025-10-16 14:30' }, { asOf: ' 2025 ' }]) {
      expect(faultsOf({ headline: 'Rain', ...rest })).not.toEqual([]);
      expect(readDocument({ headline: 'Rain', ...rest }).issues).toEqual([]);
    }
  });
});
