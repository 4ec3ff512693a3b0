import type { PartialDate } from '../data/partial-date.js';
import type { ResolvedQuote } from '../data/resolved-document.js';
import type { Outlet, Speaker } from '../data/speaker.js';

/** Name or text of the document inside one of our sentences. `as` names the property it comes from. */
export type Mention = { readonly text: string } & (
  | { readonly as: 'author' | 'statusSource' | 'disputedBy'; readonly person: Speaker }
  | { readonly as: 'saidTo' | 'reportedBy' | 'publisher'; readonly outlet: Outlet }
  | { readonly as: 'quotes'; readonly quote: ResolvedQuote }
  | {
      readonly as:
        | 'affiliation'
        | 'anonymityReason'
        | 'creator'
        | 'creditText'
        | 'dateText'
        | 'dateline'
        | 'jobTitle'
        | 'location'
        | 'respondsTo';
    }
);

/** Message of a locale and its arguments. */
export interface Sentence {
  readonly message: (...parts: string[]) => string;
  readonly parts: readonly Line[];
}

/** One line of a view: text, a mention, or a sentence with mentions. */
export type Line = string | Mention | Sentence;

/** One of several facts in a row, with a date or a link if it has one. */
export interface LineItem {
  readonly line: Line;
  readonly date?: PartialDate | undefined;
  readonly link?: string | undefined;
}

/** Makes a sentence from a message and its arguments. */
export const say = (message: Sentence['message'], ...parts: readonly Line[]): Sentence => ({
  message,
  parts,
});

/** Returns a line as plain text. */
export function lineText(line: Line): string {
  if (typeof line === 'string') return line;
  return 'parts' in line ? line.message(...line.parts.map(lineText)) : line.text;
}

// Private-use characters mark the place of each part. No locale uses them.
const FIRST = 0xe000;
const PLACE = /([\ue000-\uf8ff])/;

/** Fills a message with parts of any kind. Returns text and parts in the order of the locale. */
export const fill = <Part>(
  message: Sentence['message'],
  parts: readonly Part[],
): readonly (string | Part)[] =>
  message(...parts.map((_, index) => String.fromCharCode(FIRST + index)))
    .split(PLACE)
    .map((piece, index) => (index % 2 && parts[piece.charCodeAt(0) - FIRST]) || piece);
