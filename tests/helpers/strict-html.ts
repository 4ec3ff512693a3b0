/** Parses HTML more strictly than a browser: tags left open, unquoted or repeated attributes throw. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: (Element | string)[];
}

const VOID = new Set(['meta', 'link', 'br', 'img', 'hr']);
const RAW = /^(script|style)$/;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

export const decode = (text: string): string =>
  text.replaceAll(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? `&${name};`);

export function parse(html: string): Element {
  const top: Element = { name: '', attributes: {}, content: [] };
  const open = [top];
  const token =
    /<!--.*?-->|<!doctype html>|<(\/?)([a-z][a-z0-9-]*)((?:[^>"]|"[^"]*")*)>|([^<]+)|</gis;
  for (let match = token.exec(html); match; match = token.exec(html)) {
    const [all, slash, name = '', attributes = '', text] = match;
    const parent = open.at(-1) ?? top;
    if (all === '<')
      throw new Error(`stray < before: ${html.slice(match.index, match.index + 40)}`);
    if (text?.trim()) parent.content.push(decode(text).replaceAll(/\s+/g, ' ').trim());
    if (!name) continue;
    if (slash) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      continue;
    }
    const element: Element = { name, attributes: readAttributes(name, attributes), content: [] };
    parent.content.push(element);
    if (VOID.has(name)) continue;
    if (attributes.trim().endsWith('/')) throw new Error(`<${name}/> is never closed`);
    if (!RAW.test(name)) {
      open.push(element);
      continue;
    }
    const end = html.indexOf(`</${name}>`, token.lastIndex);
    if (end < 0) throw new Error(`<${name}> is never closed`);
    // White space has no meaning in the scripts of our pages.
    const code = html.slice(token.lastIndex, end).replaceAll(/\s+/g, ' ').trim();
    if (code) element.content.push(code);
    token.lastIndex = end + `</${name}>`.length;
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name ?? ''}> is never closed`);
  return top;
}

function readAttributes(name: string, source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  const rest = source.replaceAll(
    /\s([a-z][a-z0-9-]*)(?:="([^"]*)")?(?=[\s/]|$)/g,
    (_, key: string, value = '') => {
      if (key in attributes) throw new Error(`<${name}> has ${key} twice`);
      attributes[key] = decode(value as string);
      return '';
    },
  );
  if (rest.replace('/', '').trim()) throw new Error(`<${name}> has ${rest.trim()}`);
  return attributes;
}

/** Descendants of an element, in document order. */
export const elementsIn = (element: Element): Element[] =>
  element.content
    .filter((item) => typeof item !== 'string')
    .flatMap((child) => [child, ...elementsIn(child)]);

export const textOf = (element: Element): string =>
  element.content.map((item) => (typeof item === 'string' ? item : textOf(item))).join(' ');

/** Contents of the JSON scripts in HTML. */
export const jsonIn = (html: string): string[] =>
  elementsIn(parse(html))
    .filter(({ attributes }) => attributes['type'] === 'application/json')
    .map(textOf);
