/** Attributes of an element, in the order of writing; undefined omits one. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Element of static HTML. */
export interface StaticElement {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly StaticNode[];
}

/** Element, text, nothing, or a list of them. */
export type StaticNode = StaticElement | string | undefined | readonly StaticNode[];

/** Makes an element. */
export const element = (
  tag: string,
  attributes: Attributes,
  ...children: readonly StaticNode[]
): StaticElement => ({ tag, attributes, children });

/** Tells elements from texts and lists. */
export const isElement = (node: StaticNode): node is StaticElement =>
  typeof node === 'object' && 'tag' in node;

/** Flattens a node to elements and texts, as a parser would: no text is empty or next to another text. */
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

/** Returns an attribute with its white space collapsed; empty if missing. */
export const attributeOf = ({ attributes }: StaticElement, name: string): string =>
  collapse(String(attributes[name] ?? ''));

/** Tells whether an element has a class. */
export const hasClass = ({ attributes }: StaticElement, name: string): boolean =>
  String(attributes['class'] ?? '')
    .split(' ')
    .includes(name);

/** Collapses white space as HTML does. */
export const collapse = (text: string): string =>
  /[\t\n\r\f]| {2}/.test(text) ? text.replace(/[ \t\n\r\f]+/g, ' ') : text;
