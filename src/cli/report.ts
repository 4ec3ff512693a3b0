/** Issues in words, as compilers tell theirs. */
import type { IssueCode } from '../data/issue.js';
import type { LocatedIssue } from './read-input.js';

/** Codes that tell what a conversion did; nothing of the document is lost or wrong. */
const NOTES: ReadonlySet<IssueCode> = new Set(['left-out', 'html-dropped', 'repaired']);

/** Whether an issue only tells what a conversion did. */
export const isNote = ({ code }: LocatedIssue): boolean => NOTES.has(code);

/** A text in one line that changes nothing in a terminal: signs that would are written as in JSON. */
export const oneLine = (text: string): string =>
  text.replace(
    /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (sign) => '\\u' + sign.charCodeAt(0).toString(16).padStart(4, '0'),
  );

/** An issue as a line: `file.json:12:5: date: Not a date. …  at /events/3/date`. */
export function describeIssue(
  name: string,
  { code, message, path, position }: LocatedIssue,
): string {
  const place = position ? `${name}:${position.line}:${position.column}` : name;
  return `${oneLine(`${place}: ${code}: ${message}${path && `  at ${path}`}`)}\n`;
}

/** A number of things: "1 file", "3 files". */
export const count = (number: number, thing: string): string =>
  `${number} ${thing}${number === 1 ? '' : 's'}`;
