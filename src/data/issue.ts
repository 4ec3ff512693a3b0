/**
 * Everything that reading can find wrong, with the cause and the remedy in one line each.
 * A code is never reused for another meaning.
 */
export const ISSUES = {
  'blocked-url': 'Address not allowed here. Use http, https or mailto; pictures: http or https.',
  date: 'Not a date we know. Write EDTF, such as 2025-10-16, 2025-10 or 2025-10-27/2025-11-02.',
  'date-order': 'The interval ends before it starts. Swap its ends.',
  'duplicate-id': 'This id is taken; the second one was renamed. Give each item its own id.',
  empty: 'The address answered without content.',
  field: 'Wrong kind of value; left out. See the JSON Schema for what belongs here.',
  http: 'The server refused the request. See the status.',
  limit: 'Too large or too deep; the rest was left out.',
  missing: 'A required property is missing. See the JSON Schema.',
  network: 'Not reachable. Check the address, CORS and the connect-src of the page.',
  'not-found': 'Nothing is at this address.',
  parse: 'Not valid JSON.',
  reference: 'Refers to an id that does not exist here.',
  'several-sources': 'Data comes from several sources; only the most explicit one is used.',
  shape: 'Neither a news summary document nor a part of one.',
  timeout: 'No complete answer in time.',
  'too-large': 'The document is over the size limit.',
  type: 'The address answered with a web page instead of JSON.',
  'unknown-property': 'Not a property we know; left out. Check its spelling.',
  'unknown-value': 'Not a value we know; shown as it stands where it is words.',
  version: 'Made for a newer version of this library; what is known is shown.',
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
  const path = keys.map((key) => '/' + String(key).replace(/~/g, '~0').replace(/\//g, '~1')).join('');
  return { code, path, message: detail ? `${ISSUES[code]} (${detail})` : ISSUES[code] };
}
