import { escape } from '../timeline/template.js';

const unescape = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Returns the limit: cuts an output of the library at its texts, then only escapes them and joins all. */
export function makeWriter(html: string): () => string {
  // Texts and markup alternate.
  const pieces = html
    .split(/((?:<style>.*?<\/style>|<[^>]+>\s*)+)/s)
    .map((piece, i) => (i % 2 ? piece : unescape(piece)));
  return () => {
    let written = '';
    pieces.forEach((piece, i) => {
      written += i % 2 ? piece : escape(piece);
    });
    return written;
  };
}
