/**
 * Everything that reading can find wrong, with the cause and the remedy in a few words each.
 * A code is never reused for another meaning.
 */
export const ISSUES = {
  'blocked-url': 'Address not allowed. Use http, https or mailto.',
  date: 'Not a date. Write EDTF: 2025-10-16, 2025-10/2025-11.',
  'date-order': 'Ends before it starts.',
  'duplicate-id': 'Id is taken; renamed.',
  empty: 'No content.',
  field: 'Wrong kind of value; left out.',
  http: 'The server refused.',
  missing: 'Required, but missing.',
  network: 'Not reachable. Check address, CORS and CSP.',
  'not-found': 'Nothing there.',
  parse: 'Not JSON.',
  reference: 'No such id.',
  shape: 'Neither a news summary document nor a part of one.',
  timeout: 'No complete answer in time.',
  'too-large': 'Over the size limit.',
  type: 'A web page, not JSON.',
  'unknown-property': 'Unknown; left out.',
  'unknown-value': 'Unknown; kept.',
  version: 'Made for a newer version of this library.',
} as const;

/** One of the codes in {@link ISSUES}, kebab-case. */
export type IssueCode = keyof typeof ISSUES;

/** A problem found while data was read. Reading goes on: an issue never throws. */
export interface Issue {
  /** What kind of problem this is. */
  readonly code: IssueCode;
  /** Where it is, as a JSON Pointer (RFC 6901): `/quotes/0/date`; empty for the whole document. */
  readonly path: string;
  /** Cause and remedy in English, for the page's author, never for the reader. */
  readonly message: string;
}

/**
 * Makes an issue.
 *
 * @param keys the way to the value, property names and list positions from the outside in
 * @param detail what was found, added to the message
 */
export function createIssue(
  code: IssueCode,
  keys: readonly (string | number)[] = [],
  detail = '',
): Issue {
  const path = keys
    .map((key) => '/' + String(key).replace(/~/g, '~0').replace(/\//g, '~1'))
    .join('');
  return { code, path, message: detail ? `${ISSUES[code]} (${detail})` : ISSUES[code] };
}
