/** Attributes of an element, in the order in which they are written; undefined leaves one out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of static HTML. */
export interface StaticElement {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly StaticNode[];
}

/** An element, a text, nothing, or a list of them. */
export type StaticNode = StaticElement | string | undefined | readonly StaticNode[];

export const element = (
  tag: string,
  attributes: Attributes,
  ...children: readonly StaticNode[]
): StaticElement => ({ tag, attributes, children });

export const isElement = (node: StaticNode): node is StaticElement =>
  typeof node === 'object' && 'tag' in node;

/** The elements and texts of a node in a flat list, as a parser would have them: no text is empty or beside another. */
export function flatten(node: StaticNode): readonly (StaticElement | string)[] {
  const flat: (StaticElement | string)[] = [];
  const add = (part: StaticNode): void => {
    if (!part) return;
    if (typeof part === 'string') {
      const last = flat.at(-1);
      if (typeof last === 'string') flat[flat.length - 1] = last + part;
      else flat.push(part);
    } else if (isElement(part)) flat.push(part);
    else for (const each of part) add(each);
  };
  add(node);
  return flat;
}

/** An attribute with its white space collapsed; empty if missing. */
export const attributeOf = ({ attributes }: StaticElement, name: string): string =>
  collapse(String(attributes[name] ?? ''));

export const hasClass = ({ attributes }: StaticElement, name: string): boolean =>
  String(attributes['class'] ?? '')
    .split(' ')
    .includes(name);

/** Text with its white space as HTML shows it. */
export const collapse = (text: string): string =>
  /[\t\n\r\f]| {2}/.test(text) ? text.replace(/[ \t\n\r\f]+/g, ' ') : text;
