/** An element of HTML that this library has written. */
export interface HtmlElement {
  readonly name: string;
  /** What stands in the tag behind the name; {@link attributeOf} reads it. */
  readonly attributes: string;
  readonly children: HtmlNode[];
}

/** An element, or text with white space as it is shown. */
export type HtmlNode = HtmlElement | string;

const PIECES = /<(\/?)([a-z][a-z0-9]*)([^>]*)>|([^<]+)/g;
const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  amp: '&',
  '#10': '\n',
};

/**
 * Takes HTML apart that `renderToString` has written: well-formed, attributes in double quotes, the only
 * element without an end an image. Nothing for HTML of others.
 */
export function parseOwnHtml(html: string): readonly HtmlNode[] {
  const root: HtmlElement = { name: '', attributes: '', children: [] };
  const open = [root];
  for (const [, end, name = '', attributes = '', text] of html.matchAll(PIECES)) {
    const parent = open[open.length - 1] ?? root;
    if (text !== undefined) parent.children.push(collapse(decode(text)));
    else if (end) open.pop();
    else {
      const element = { name, attributes, children: [] };
      parent.children.push(element);
      if (name !== 'img') open.push(element);
    }
  }
  return root.children;
}

/** An attribute with its white space as it is shown; empty where there is none. */
export function attributeOf({ attributes }: HtmlElement, name: string): string {
  // No value has a quotation mark that was not escaped, so nothing else can look like this.
  const start = attributes.indexOf(` ${name}="`);
  if (start < 0) return '';
  const from = start + name.length + 3;
  return collapse(decode(attributes.slice(from, attributes.indexOf('"', from))));
}

/** Whether an element has a class. */
export const hasClass = (element: HtmlElement, name: string): boolean =>
  ` ${attributeOf(element, 'class')} `.includes(` ${name} `);

// Most texts have neither of both, and looking for one sign is faster.
const decode = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(lt|gt|quot|amp|#10);/g, (_, name: string) => ENTITIES[name] ?? '')
    : text;

const collapse = (text: string): string =>
  /[\t\n\r\f]| {2}/.test(text) ? text.replace(/[ \t\n\r\f]+/g, ' ') : text;
