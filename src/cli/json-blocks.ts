/** Finds JSON in a file: the whole file, or scripts in an HTML page. */
import { Parser } from 'htmlparser2';
import { repairText } from '../data/format-registry.js';
import { createIssue, type Issue } from '../data/issue.js';

/** JSON text in a file. */
export interface JsonBlock {
  readonly text: string;
  /** Start in the file, in UTF-16 units. */
  readonly offset: number;
}

/** Tells whether a file is HTML: by its name, or by a first `<`, which never begins JSON. */
export const isPage = (name: string, text: string): boolean =>
  /\.x?html?$/i.test(name) || text.trimStart().startsWith('<');

/** Finds the JSON-LD of a page: each `<script type="application/ld+json">` (JSON-LD 1.1, section 7). */
export function findJsonLd(html: string): readonly JsonBlock[] {
  const blocks: JsonBlock[] = [];
  let offset = -1;
  const parser = new Parser({
    onopentag: (name, { type = '' }) => {
      if (name === 'script' && /^\s*application\/ld\+json\s*(;|$)/i.test(type))
        offset = parser.endIndex + 1;
    },
    onclosetag: (name) => {
      if (name !== 'script' || offset < 0) return;
      blocks.push({ text: html.slice(offset, parser.startIndex), offset });
      offset = -1;
    },
  });
  parser.end(html);
  return blocks.filter(({ text }) => text.trim() !== '');
}

/** Parses JSON, and repairs it if needed. Returns no data if it cannot be repaired. */
export function parseJson(text: string): { readonly data?: unknown; readonly issue?: Issue } {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch (error) {
    const data = repairText(text);
    if (data !== undefined) return { data, issue: createIssue('repaired') };
    return { issue: createIssue('parse', [], error instanceof Error ? error.message : '') };
  }
}
