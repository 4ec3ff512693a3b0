import { closeDirections } from './direction-marks.js';

/**
 * Finds text that may need cleaning: space at an end, controls, format characters, surrogates, line
 * separators. Most text needs none. Ranges, not Unicode classes: browsers take long to compile those.
 */
const ODD =
  // eslint-disable-next-line no-control-regex
  /^\s|\s$|[\0-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff]|^\[object Object\]$/;

/**
 * Removes control characters, replaces lone surrogates and closes open directions. Returns an empty text if
 * nothing visible is left, and for "[object Object]".
 */
export function cleanText(text: string): string {
  if (!ODD.test(text)) return text;
  const clean = text
    // U+FFFE and U+FFFF are not allowed in XML, and so in no feed.
    .replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\u2028\u2029]/g, ' ');
  const closed = closeDirections(clean.trim()).trim();
  return /^([\s\p{Cf}]*|\[object Object\])$/u.test(closed) ? '' : closed;
}
