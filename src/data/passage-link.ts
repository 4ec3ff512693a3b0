/**
 * A link to the very words on a page (URL Fragment Text Directives, WICG: `#:~:text=`). Browsers
 * that do not know it open the page.
 *
 * @param address the page that carries the words
 * @param words as they stand there; long ones are named by their start and end
 */
export function passageLink(address: string, words: string): string {
  const [page = address] = address.split('#');
  const terms = words.split(/\s+/);
  const parts =
    words.length <= 300 ? [words] : [terms.slice(0, 6).join(' '), terms.slice(-6).join(' ')];
  return `${page}#:~:text=${parts.map(encodeTerm).join(',')}`;
}

// The dash separates the context from the words in a directive, so it is encoded in them.
function encodeTerm(term: string): string {
  return encodeURIComponent(term).replace(/-/g, '%2D');
}
