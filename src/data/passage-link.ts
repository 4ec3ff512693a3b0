/**
 * Returns a link to words on a page (URL Fragment Text Directives, WICG: `#:~:text=`). Browsers without
 * support open the page.
 *
 * @param address the page with the words
 * @param words the words on the page; a long text is matched by its start and end
 */
export function passageLink(address: string, words: string): string {
  const [page = address] = address.split('#');
  const terms = words.split(/\s+/);
  const parts =
    words.length <= 300 ? [words] : [terms.slice(0, 6).join(' '), terms.slice(-6).join(' ')];
  return `${page}#:~:text=${parts.map(encodeTerm).join(',')}`;
}

// A dash separates context from words in a directive, so it must be encoded.
function encodeTerm(term: string): string {
  return encodeURIComponent(term).replace(/-/g, '%2D');
}
