/**
 * Inserts a declarative shadow root into the markup of a framework. The browser removes the template while it parses
 * the page, so the framework hydrates its own markup unchanged.
 *
 * @param markup markup of the framework
 * @param tag pattern of the start tag; without a match nothing changes
 * @param drawn result of `renderToDeclarativeShadowDom` for the tag; only its template is used
 */
export function insertShadowRoot(markup: string, tag: RegExp, drawn: string): string {
  const end = '</template>';
  const root = drawn.slice(drawn.indexOf('<template'), drawn.lastIndexOf(end) + end.length);
  return markup.replace(tag, (start) => start + root);
}
