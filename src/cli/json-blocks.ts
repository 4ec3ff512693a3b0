/** Where the JSON of a file stands: all of it, or scripts in a page. */
import { Parser } from 'htmlparser2';
import { repairText } from '../data/format-registry.js';
import { createIssue, type Issue } from '../data/issue.js';

/** A piece of JSON in a file. */
export interface JsonBlock {
  readonly text: string;
  /** Where it begins, in UTF-16 units from the start of the file. */
  readonly offset: number;
}

/** Whether a file is a page: by its name, or by its first sign, with which no JSON begins. */
export const isPage = (name: string, text: string): boolean =>
  /\.x?html?$/i.test(name) || text.trimStart().startsWith('<');

/** The JSON-LD of a page: each `<script type="application/ld+json">` (JSON-LD 1.1, section 7). */
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

/** What a piece of JSON says; nothing where it is no JSON and cannot be repaired either. */
export function parseJson(text: string): { readonly data?: unknown; readonly issue?: Issue } {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch (error) {
    const data = repairText(text);
    if (data !== undefined) return { data, issue: createIssue('repaired') };
    return { issue: createIssue('parse', [], error instanceof Error ? error.message : '') };
  }
}
