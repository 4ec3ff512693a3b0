/** Formats issues in the style of compilers. */
import type { IssueCode } from '../data/issue.js';
import type { LocatedIssue } from './read-input.js';

/** Codes of notes: they report what a conversion did, not an error. */
const NOTES: ReadonlySet<IssueCode> = new Set(['left-out', 'html-dropped', 'repaired']);

/** Tells whether an issue is only a note of a conversion. */
export const isNote = ({ code }: LocatedIssue): boolean => NOTES.has(code);

/** Escapes control characters as in JSON, so that the text stays on one line and cannot control the terminal. */
export const oneLine = (text: string): string =>
  text.replace(
    /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (sign) => '\\u' + sign.charCodeAt(0).toString(16).padStart(4, '0'),
  );

/** Formats an issue as a line: `file.json:12:5: date: Not a date. …  at /events/3/date`. */
export function describeIssue(
  name: string,
  { code, message, path, position }: LocatedIssue,
): string {
  const place = position ? `${name}:${position.line}:${position.column}` : name;
  return `${oneLine(`${place}: ${code}: ${message}${path && `  at ${path}`}`)}\n`;
}

/** Formats a count: "1 file", "3 files". */
export const count = (number: number, thing: string): string =>
  `${number} ${thing}${number === 1 ? '' : 's'}`;
