import { closeDirections } from './direction-marks.js';

/**
 * What may have to go: space at an end, controls, format characters, surrogates, line separators. Most texts
 * have none of it. In ranges, as a browser takes longer to look up classes than to read ten events.
 */
const ODD =
  // eslint-disable-next-line no-control-regex
  /^\s|\s$|[\0-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff]|^\[object Object\]$/;

/**
 * Text without the controls that no text needs, with a sign in place of half a character, and with all
 * directions closed; empty where nothing is left to be seen, and where it is what becomes of an object that
 * somebody wrote as text.
 */
export function cleanText(text: string): string {
  if (!ODD.test(text)) return text;
  const clean = text
    // The last two are no characters; XML, and so every feed, has no place for them.
    .replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\u2028\u2029]/g, ' ');
  const closed = closeDirections(clean.trim()).trim();
  return /^([\s\p{Cf}]*|\[object Object\])$/u.test(closed) ? '' : closed;
}
