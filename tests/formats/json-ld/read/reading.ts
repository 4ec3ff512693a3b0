import { jsonLd } from '../../../../src/formats/json-ld.js';
import type { ResolvedDocument } from '../../../../src/data/resolved-document.js';
import { readDocument } from '../../../../src/data/read-document.js';

/** An article with these properties, in schema.org's own context. */
export const article = (properties: object = {}): object => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'A bridge opens',
  ...properties,
});

/** Reads a document; throws if nothing could be read. */
export function read(data: unknown): ResolvedDocument {
  const { value } = readDocument(data);
  if (!value) throw new Error('no document');
  return value;
}

/** The issues of the conversion, as code and path. */
export const issuesOf = (data: unknown): readonly string[] =>
  jsonLd.convert(data).issues.map(({ code, path }) => `${code} ${path}`);

/** A value without what is undefined in it. */
export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
