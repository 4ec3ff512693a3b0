/** Documents in the formats of others, from a folder beside this project that not everybody has. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../../shared/corpus/', import.meta.url);

/** An expected event of a document, from a person or from a list in the document. */
export interface ExpectedEvent {
  readonly date?: string;
  readonly title?: string;
  readonly precision?: string;
}

/** Expected content, as a person found it; null: must be missing. */
export type Expected = Readonly<Record<string, unknown>>;

/** Expectations of the tests in the repository of origin, for the page around the document. */
export interface Upstream {
  readonly title?: string | null;
  readonly authors?: readonly string[] | null;
  readonly publishing_date?: string | null;
}

/** One document. */
export interface CorpusDocument {
  /** Its file, from the folder on. */
  readonly file: string;
  readonly format: string;
  readonly text: string;
  readonly expect?: Expected;
  readonly upstream?: Upstream;
}

/** All documents; undefined where the folder is not there. */
export function loadCorpus(): readonly CorpusDocument[] | undefined {
  if (!existsSync(fileURLToPath(folder))) return undefined;
  const index = JSON.parse(readFileSync(new URL('index.json', folder), 'utf8')) as readonly Omit<
    CorpusDocument,
    'text'
  >[];
  return index.map((entry) => ({
    ...entry,
    text: readFileSync(new URL(entry.file, folder), 'utf8'),
  }));
}
