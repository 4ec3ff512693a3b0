/**
 * Puts what the library has drawn into a tag of a framework's markup. The browser takes it away while it reads the
 * page, so that the framework finds what it has written itself, and nothing else.
 *
 * @param markup what the framework has written
 * @param tag what the start tag looks like; without it nothing is changed
 * @param drawn what `renderToDeclarativeShadowDom` has written for it. The data stays where the framework has it
 */
export function insertShadowRoot(markup: string, tag: RegExp, drawn: string): string {
  const end = '</template>';
  const root = drawn.slice(drawn.indexOf('<template'), drawn.lastIndexOf(end) + end.length);
  return markup.replace(tag, (start) => start + root);
}
