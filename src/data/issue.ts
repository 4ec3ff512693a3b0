/**
 * Every issue code with its message. Causes and remedies are in `issue-help.ts`, because elements do not
 * need them. Never reuse a code for another meaning.
 */
export const ISSUES = {
  'blocked-url': 'Address not allowed: use http, https or mailto.',
  date: 'Not a date: write EDTF, such as 2025-10-16.',
  'date-order': 'The end is before the start.',
  'duplicate-id': 'Duplicate id; the second was renamed.',
  empty: 'No content.',
  encoding: 'Not UTF-8; some letters are lost.',
  field: 'Wrong type of value; left out.',
  format: 'Format not loaded: import its file.',
  'html-dropped': 'HTML became plain text.',
  http: 'HTTP error.',
  'left-out': 'Not shown by any element; left out.',
  limit: 'Too much data; the rest is left out.',
  missing: 'Required field missing.',
  network: 'Not reachable: check the address, CORS and CSP.',
  'not-found': 'Not found.',
  'not-html': 'XHTML page: serve it as text/html.',
  parse: 'Invalid JSON.',
  reference: 'No item has this id.',
  repaired: 'Invalid JSON, repaired.',
  'several-sources': 'Several data sources; the first is used.',
  shape: 'Not a news summary document, and not a part of one.',
  timeout: 'Timed out.',
  'too-large': 'Larger than 5 MB.',
  type: 'Not served as JSON.',
  'unknown-property': 'Unknown property; left out.',
  'unknown-value': 'Unknown value; shown as written.',
  url: 'Not an address.',
  version: 'Made for a newer version of this library.',
} as const;

/** One of the codes in {@link ISSUES}, kebab-case. */
export type IssueCode = keyof typeof ISSUES;

/** A problem found while reading data. Reading goes on: an issue never throws. */
export interface Issue {
  /** The kind of problem. */
  readonly code: IssueCode;
  /** The place, as a JSON Pointer (RFC 6901): `/quotes/0/date`. Empty for the whole document. */
  readonly path: string;
  /** A sentence in English for the author of the page, never for readers. */
  readonly message: string;
}

/**
 * Creates an issue.
 *
 * @param keys property names and list indexes on the way to the value
 * @param detail the value found, added to the message
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
