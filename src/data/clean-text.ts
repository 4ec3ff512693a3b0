import { closeDirections } from './direction-marks.js';

/** Whatever is not shown as it stands, or may not be. Most texts have none of it. */
const ODD = /^\s|\s$|[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]|^\[object Object\]$/u;

/**
 * Text without the controls that no text needs, with a sign in place of half a character, and with all
 * directions closed; empty where nothing is left to be seen, and where it is what becomes of an object that
 * somebody wrote as text.
 */
export function cleanText(text: string): string {
  if (!ODD.test(text)) return text;
  const clean = text
    .replace(/(?![\t\n\r])\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\u2028\u2029]/g, ' ');
  const closed = closeDirections(clean.trim()).trim();
  return /^([\s\p{Cf}]*|\[object Object\])$/u.test(closed) ? '' : closed;
}
