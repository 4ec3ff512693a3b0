/** An element as it is drawn, piece by piece, so that two drawings can be compared without a doubt. */

/** Kind of a piece. Only text and attribute values come from data. */
export type Kind = 'element' | 'attribute' | 'text' | 'end';

/** A start tag, an attribute of it, a text or an end tag. */
export interface Token {
  readonly kind: Kind;
  /** Name of the element or attribute. */
  readonly name: string;
  readonly value: string;
}

/** Everything below an element, the shadow trees of ours included. What stands between our tags is the author's. */
export function tokensOf(element: Element): readonly Token[] {
  const tokens: Token[] = [];
  const add = (kind: Kind, name: string, value = ''): void => {
    const last = tokens[tokens.length - 1];
    if (kind !== 'text') tokens.push({ kind, name, value });
    else if (last?.kind === 'text')
      tokens[tokens.length - 1] = { ...last, value: last.value + value };
    else if (value) tokens.push({ kind, name, value });
  };
  const visit = (node: Node): void => {
    if (node instanceof Text) add('text', '#text', node.data);
    if (!(node instanceof Element)) return;
    const content = node.shadowRoot ?? node;
    // Words around a quotation step back, in as many pieces as the text has quotation marks.
    const isPiece = node.matches('blockquote span.muted') && node.attributes.length === 1;
    if (!isPiece) {
      add('element', node.namespaceURI?.endsWith('svg') ? `svg:${node.localName}` : node.localName);
      const attributes = [...node.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
      for (const { name, value } of attributes) add('attribute', name, value);
    }
    for (const child of content.childNodes) visit(child);
    if (!isPiece) add('end', node.localName);
  };
  for (const child of (element.shadowRoot ?? element).childNodes) visit(child);
  return tokens.map((token) => ({ ...token, value: seen(token.value) }));
}

/**
 * Without what nobody sees: what keeps a pair of names together, and the isolates that names stand in
 * within a sentence.
 */
export const seen = (text: string): string =>
  text.replace(/–\u2060/g, '–').replace(/[\u2068\u2069]/g, '');

/** A token as a line: what a failing test shows. */
const written = (token: Token | undefined): string =>
  token ? `${token.kind} ${token.name} ${JSON.stringify(token.value)}` : 'nothing';

/** First difference of two drawings, with its surroundings; undefined if they are equal. */
export function difference(
  expected: readonly Token[],
  drawn: readonly Token[],
): { readonly expected: readonly string[]; readonly drawn: readonly string[] } | undefined {
  const isSame = (a: Token | undefined, b: Token | undefined): boolean =>
    a?.kind === b?.kind && a?.name === b?.name && a?.value === b?.value;
  for (let place = 0; place < Math.max(expected.length, drawn.length); place++) {
    if (isSame(expected[place], drawn[place])) continue;
    const around = (tokens: readonly Token[]): string[] =>
      tokens.slice(Math.max(0, place - 3), place + 2).map(written);
    return { expected: around(expected), drawn: around(drawn) };
  }
  return undefined;
}
