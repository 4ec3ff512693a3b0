import type { IssueCode } from './issue.js';

/** Why an issue comes up and what to do, for authors. Code is in backticks, as in Markdown. */
export interface IssueHelp {
  readonly cause: string;
  readonly remedy: string;
}

/** Help on each issue code, for docs and editors. Elements do not load it. */
export const ISSUE_HELP: Readonly<Record<IssueCode, IssueHelp>> = {
  'blocked-url': {
    cause:
      'The address has another scheme than `http:`, `https:` or `mailto:`. Pictures may also use raster `data:` addresses.',
    remedy:
      'Use one of these schemes. Until then the text is shown without a link, or the picture is left out.',
  },
  date: {
    cause: 'The text is not a date in EDTF, or the day does not exist.',
    remedy:
      'Write `2025-10-16`, `2025-10` or `2025-10-27/2025-11-02`. Words such as “this Thursday” belong in `dateText`.',
  },
  'date-order': {
    cause: 'The end of the interval is before its start. Both are shown as written.',
    remedy: 'Swap the two dates.',
  },
  'duplicate-id': {
    cause:
      'Two items of a list have the same id. References mean the first; the second is shown under another id.',
    remedy: 'Give each item its own id.',
  },
  empty: {
    cause: 'The response is empty (status 204, or only white space).',
    remedy: 'Check what the address in `src` returns.',
  },
  encoding: {
    cause: 'The document is not encoded in UTF-8. Some letters are lost.',
    remedy: 'Save and serve it as UTF-8.',
  },
  field: {
    cause:
      'The value has the wrong type, such as an object instead of a text, or the number is out of range. It is left out.',
    remedy: 'Use the type that the JSON Schema gives for the field.',
  },
  format: {
    cause:
      'The data is schema.org JSON-LD, IPTC ninjs or TimelineJS, and the page has not imported the file for this format.',
    remedy:
      'Import the file that the message names, such as `news-summary-elements/formats/json-ld.js`.',
  },
  'html-dropped': {
    cause:
      'The text contained HTML such as links, emphasis or embeds. Only its words are kept, one paragraph per block.',
    remedy: 'Nothing to do.',
  },
  http: {
    cause: 'The server answered with an error status other than 404 and 410.',
    remedy:
      'See the status in the message. Call `reload()` to try again; there is no automatic retry.',
  },
  'left-out': {
    cause:
      'The source format holds something that no element shows, such as the body of an article, a second picture or a price.',
    remedy: 'Nothing to do.',
  },
  limit: {
    cause:
      'A list has more than 1,000 items (10,000 events), a text more than 100,000 characters, or the document more than 500,000 values. Only the first are shown.',
    remedy: 'Split the document.',
  },
  missing: {
    cause: 'A required field is missing, such as the text of a quote or the name of an event.',
    remedy: 'Add it. Until then the item is left out, or says that it is not given.',
  },
  network: {
    cause:
      'No response arrived: no connection, a wrong host, a redirect loop, or a request that the browser blocked. Browsers do not say which.',
    remedy:
      'Check the address, the CORS headers of the server and `connect-src` in the Content Security Policy of the page.',
  },
  'not-found': {
    cause: 'The address returns 404 or 410, or the page has no script with this id.',
    remedy: 'Correct `src`.',
  },
  'not-html': {
    cause: 'The page is XHTML (`application/xhtml+xml`), in which Lit cannot create templates.',
    remedy: 'Serve it as `text/html`. Until then readers see the content between the tags.',
  },
  parse: {
    cause: 'The text is not JSON. The message says where the error is.',
    remedy:
      'Look for a missing comma, bracket or quotation mark. JSON has no comments, no trailing commas and no single quotes.',
  },
  reference: {
    cause: 'The id, of `item` or within the document, belongs to no item.',
    remedy: 'Correct the id, or add the item.',
  },
  repaired: {
    cause:
      'The text is not JSON (a comment, a line break inside a text, a trailing comma), but its meaning is clear.',
    remedy: 'Check it with a JSON linter.',
  },
  'several-sources': {
    cause:
      'The element has more than one data source. It uses the first of `article`, `src` and the content between its tags.',
    remedy: 'Keep one of them.',
  },
  shape: {
    cause:
      'The data is no document, quote, event or dispute, and no list of them; or reading it threw an error.',
    remedy: 'Compare it with a sample.',
  },
  timeout: {
    cause: 'The response was not complete within 15 seconds, or within `timeout`.',
    remedy: 'Make the document load faster. Call `reload()` to try again.',
  },
  'too-large': {
    cause: 'The document is larger than 5 MB.',
    remedy: 'Split it, or remove what no element shows.',
  },
  type: {
    cause:
      'The response has another content type than JSON. Web pages are refused; other responses are read if they are JSON.',
    remedy: 'Serve it as `application/json`.',
  },
  'unknown-property': {
    cause: 'The document model has no property of this name. It is left out.',
    remedy: 'Correct the name, or remove the property.',
  },
  'unknown-value': {
    cause:
      'The value is none of the words that the field allows. It is shown as written, in neutral style.',
    remedy: 'Use one of the words that the JSON Schema lists.',
  },
  url: {
    cause: 'The text is not an address. It is shown without a link.',
    remedy: 'Write a full address, or one relative to the document.',
  },
  version: {
    cause: 'The document is made for a newer version of the model. Known fields are shown.',
    remedy: 'Update this library.',
  },
};
