import { escape } from '../timeline/template.js';

const unescape = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** The limit: an output of the library, cut at its texts. To write it is to escape them and to join all. */
export function makeWriter(html: string): () => string {
  // Texts and markup take turns.
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
