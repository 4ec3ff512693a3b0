import type { PartialDate } from '../data/partial-date.js';
import type { ResolvedQuote } from '../data/resolved-document.js';
import type { Outlet, Speaker } from '../data/speaker.js';

/** A name, or words of the article, inside a line of ours. `as` is the property that they come from. */
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

/** A message of a language, and what goes into it. */
export interface Sentence {
  readonly message: (...parts: string[]) => string;
  readonly parts: readonly Line[];
}

/** What a reader is told in one line: text, a mention, or a sentence with mentions. */
export type Line = string | Mention | Sentence;

/** One of several things told side by side: it may stand for a date, or link somewhere. */
export interface LineItem {
  readonly line: Line;
  readonly date?: PartialDate | undefined;
  readonly link?: string | undefined;
}

export const say = (message: Sentence['message'], ...parts: readonly Line[]): Sentence => ({
  message,
  parts,
});

/** A line as plain text. */
export function lineText(line: Line): string {
  if (typeof line === 'string') return line;
  return 'parts' in line ? line.message(...line.parts.map(lineText)) : line.text;
}

// A private-use character marks the place of each part; no language has one in its words.
const FIRST = 0xe000;
const PLACE = /([\ue000-\uf8ff])/;

/** The text of a message and its parts, in the order in which the language puts them. */
export const fill = <Part>(
  message: Sentence['message'],
  parts: readonly Part[],
): readonly (string | Part)[] =>
  message(...parts.map((_, index) => String.fromCharCode(FIRST + index)))
    .split(PLACE)
    .map((piece, index) => (index % 2 && parts[piece.charCodeAt(0) - FIRST]) || piece);
