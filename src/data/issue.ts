/**
 * Everything that can be wrong with data and its sources, in a few words each. The comments, cause and
 * remedy, are the table in docs/issues.md. A code is never reused for another meaning.
 */
export const ISSUES = {
  /**
   * An address begins with something other than `http:`, `https:` or `mailto:`; of a picture, other than these or a raster `data:`.
   * Write such an address; the text stays, without a link.
   */
  'blocked-url': 'Address not allowed. Use http, https or mailto.',
  /**
   * A date is not in EDTF, or there is no such day.
   * Write `2025-10-16`, `2025-10`, `2025-10-27/2025-11-02`; words go into `dateText`.
   */
  date: 'Not a date. Write EDTF: 2025-10-16, 2025-10/2025-11.',
  /**
   * The end of an interval lies before its start.
   * Swap the ends; both are shown as they are given.
   */
  'date-order': 'Ends before it starts.',
  /**
   * Two items of a list have the same id; both are shown, the second under another id.
   * Give each an id of its own.
   */
  'duplicate-id': 'Id is taken; renamed.',
  /**
   * The server answered without any content (204, or nothing but white space).
   * Look at what stands behind `src`.
   */
  empty: 'No content.',
  /**
   * The document came in another encoding than UTF-8; some letters are lost.
   * Save and serve it as UTF-8.
   */
  encoding: 'Not UTF-8: letters are lost.',
  /**
   * A value is of the wrong kind (an object for a text, a text for a number), or not a sane number.
   * See the property in the JSON Schema; it is left out, the rest is shown.
   */
  field: 'Wrong kind of value; left out.',
  /**
   * The data is in a format of others (schema.org JSON-LD, IPTC ninjs, TimelineJS) whose reader is not there.
   * Import `news-summary-elements/formats/json-ld.js`, or the file of the format that the message names.
   */
  format: 'Another format. Import its reader: formats/….js.',
  /**
   * A field that is HTML by its format held more than paragraphs: links, emphasis, embeds.
   * Nothing need be done; its text is shown, a paragraph for each block.
   */
  'html-dropped': 'HTML became plain text.',
  /**
   * The server refused, or failed: any status outside 200 to 299 but 404 and 410.
   * See the status in the message; `reload()` asks again, nothing does so by itself.
   */
  http: 'The server refused.',
  /**
   * Another format has here what no element shows: the body of an article, a second picture, a price.
   * Nothing need be done.
   */
  'left-out': 'No element shows this; left out.',
  /**
   * A list has more than 1,000 items (10,000 events), a text more than 100,000 characters, or the document more than 500,000 values.
   * Split the document; the first of them are shown.
   */
  limit: 'Too much; the rest is left out.',
  /**
   * A property without which its item says nothing is not there: the words of a quote, the name of an event.
   * Add it; the item is left out until then.
   */
  missing: 'Required, but missing.',
  /**
   * No answer came: no connection, a wrong host, a redirect in a circle, or the browser did not allow it. Browsers do not tell which.
   * Look at the address, at CORS on the server and at `connect-src` of the page’s policy.
   */
  network: 'Not reachable. Check address, CORS and CSP.',
  /**
   * There is nothing at the address (404, 410), or no script with that id in the page.
   * Correct `src`.
   */
  'not-found': 'Nothing there.',
  /**
   * The page is XHTML (`application/xhtml+xml`), in which Lit cannot make templates.
   * Serve it as `text/html`; until then readers see what stands between the tags.
   */
  'not-html': 'Not an HTML page.',
  /**
   * The text is not JSON; the message says where it goes wrong.
   * Send it through a JSON linter. Comments, trailing commas and single quotes are not JSON.
   */
  parse: 'Not JSON.',
  /**
   * An id, of `item` or within the document, stands for nothing.
   * Correct the id, or add what it stands for.
   */
  reference: 'No such id.',
  /**
   * The text was not JSON (a comment, a line break inside a text, a trailing comma), but what was meant could be told.
   * Send it through a JSON linter.
   */
  repaired: 'Not JSON; read all the same.',
  /**
   * Data was given in more than one way; the most explicit one counts.
   * Leave one: `article`, `src`, or one JSON script between the tags.
   */
  'several-sources': 'More than one source of data; the first counts.',
  /**
   * The data is neither a news summary document nor a quote, an event, a dispute, or a list of them; or reading it threw.
   * Compare it with a sample.
   */
  shape: 'Neither a news summary document nor a part of one.',
  /**
   * The whole answer was not there within 15 seconds, or within `timeout`.
   * Make the document quicker to get; `reload()` asks again.
   */
  timeout: 'No complete answer in time.',
  /**
   * The document has more than 5 MB.
   * Split it, or take out what no element shows.
   */
  'too-large': 'Over the size limit.',
  /**
   * The answer says that it is not JSON. A web page is refused; anything else that is JSON all the same is shown.
   * Serve it as `application/json`.
   */
  type: 'Not served as JSON.',
  /**
   * The model has no such property; it is left out.
   * Correct its name, or take it out.
   */
  'unknown-property': 'Unknown; left out.',
  /**
   * The model does not have this word; it is shown as it stands, in neutral looks.
   * Use one of the words in the JSON Schema.
   */
  'unknown-value': 'Unknown; kept.',
  /**
   * The text is not an address at all.
   * Write a whole address, or one that is relative to the document; the text stays, without a link.
   */
  url: 'Not an address.',
  /**
   * The document says that it is made for a newer model; what is known is shown.
   * Use a newer version of this library.
   */
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
