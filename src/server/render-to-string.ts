import { nothing, type TemplateResult } from 'lit';
import { PartType } from 'lit/directive.js';
import { getDirectiveClass, isTemplateResult } from 'lit/directive-helpers.js';
import { escapeHtml } from '../static/to-html.js';

/**
 * Renders our templates to HTML without a DOM. Parses each template once and then only joins its pieces.
 * Supports the syntax our templates use: text, attributes, properties, listeners, lists, nested templates, and
 * directives whose result needs no DOM.
 */

/** Writes the shadow root of a nested element of ours; empty for any other element. */
export type WriteInside = (tag: string, properties: Readonly<Record<string, unknown>>) => string;

/** Writes one place of a template, given all its values. */
type Write = (values: readonly unknown[], inside: WriteInside) => string;

/** Index of a value between tags, or a function that writes any other place. */
type Place = number | Write;

/** Fixed text, and the places between. */
interface Pieces {
  readonly texts: readonly string[];
  readonly places: readonly Place[];
}

// Private-use character: no template has it.
const HOLE = '\ue000';
// Matches a custom element's start tag, an attribute with holes, or a hole between tags.
const PLACES = /<([a-z]+-[a-z-]+)([^>]*)>|\s+([^\s"'<>=]+)=(?:"([^"]*\ue000[^"]*)"|\ue000)|\ue000/g;
const ATTRIBUTES = /\s+([^\s"'<>=]+)(?:=(?:"([^"]*)"|([^\s"'<>]+)))?/g;

// Grows only with the number of templates in the code.
const known = new Map<readonly string[], Pieces>();

/**
 * Renders a template, or any value a template may hold, to HTML.
 *
 * @param inside writes the content of custom elements in the template
 */
export function renderToString(value: unknown, inside: WriteInside = () => ''): string {
  switch (typeof value) {
    case 'string':
      return escapeHtml(value);
    case 'number':
    case 'boolean':
      return String(value);
    case 'object':
      return value === null ? '' : renderObject(value, inside);
    default:
      // `undefined`, `nothing` and `noChange` render nothing.
      return '';
  }
}

function renderObject(value: object, inside: WriteInside): string {
  if (isTemplateResult(value)) return renderTemplate(value as TemplateResult, inside);
  if (Array.isArray(value)) {
    let html = '';
    for (const item of value) html += renderToString(item, inside);
    return html;
  }
  const Directive = getDirectiveClass(value);
  if (!Directive) return '';
  // Lit's type of a directive's result does not declare its arguments.
  const { values } = value as { values: readonly unknown[] };
  return renderToString(new Directive({ type: PartType.CHILD }).render(...values), inside);
}

function renderTemplate({ strings, values }: TemplateResult, inside: WriteInside): string {
  let pieces = known.get(strings);
  if (!pieces) known.set(strings, (pieces = takeApart(strings)));
  const { texts, places } = pieces;
  let html = texts[0] ?? '';
  for (let index = 0; index < places.length;) {
    const place = places[index++];
    html +=
      typeof place === 'function'
        ? place(values, inside)
        : renderToString(values[place ?? 0], inside);
    html += texts[index] ?? '';
  }
  return html;
}

/** Copies a slice: V8 would keep a view of the whole text, at two bytes a character because of the holes. */
const copyOf = (slice: string): string => Array.from(slice).join('');

function takeApart(strings: readonly string[]): Pieces {
  const source = strings.join(HOLE);
  const texts: string[] = [];
  const places: Place[] = [];
  let from = 0;
  let hole = 0;
  for (const match of source.matchAll(PLACES)) {
    const [whole, tag, attributes = '', name, quoted] = match;
    if (tag && !attributes.includes(HOLE)) continue;
    texts.push(copyOf(source.slice(from, match.index)));
    from = match.index + whole.length;
    const first = hole;
    hole += whole.split(HOLE).length - 1;
    if (tag) places.push(elementAt(tag, attributes, first));
    else places.push(name ? attributeAt(name, quoted ?? HOLE, first) : first);
  }
  texts.push(copyOf(source.slice(from)));
  return { texts, places };
}

/** Compiles an attribute. If its value is a single hole that renders nothing, the attribute is left out. */
function attributeAt(name: string, content: string, first: number): Write {
  const boolean = name.startsWith('?') && name.slice(1);
  if (boolean) return (values) => (values[first] ? ` ${boolean}=""` : '');
  // Properties and listeners need a DOM.
  if (/^[.@]/.test(name)) return () => '';
  const [text = '', ...texts] = content.split(HOLE).map(copyOf);
  const start = copyOf(` ${name}="${text}`);
  if (content === HOLE) {
    return (values, inside) => {
      const value = values[first];
      return value === nothing ? '' : `${start}${renderToString(value, inside)}"`;
    };
  }
  return (values, inside) => {
    let html = start;
    let hole = first;
    for (const after of texts) html += renderToString(values[hole++], inside) + after;
    return `${html}"`;
  };
}

/** Compiles a custom element: its attributes, and the content its properties produce. */
function elementAt(tag: string, attributes: string, first: number): Write {
  const writers: Write[] = [];
  const properties: (readonly [string, (values: readonly unknown[]) => unknown])[] = [];
  let hole = first;
  for (const [whole, name = '', quoted, plain] of attributes.matchAll(ATTRIBUTES)) {
    const place = hole;
    const content = quoted ?? plain ?? '';
    hole += content.split(HOLE).length - 1;
    if (name.startsWith('.')) properties.push([name.slice(1), (values) => values[place]]);
    else if (content.includes(HOLE)) writers.push(attributeAt(name, content, place));
    else {
      writers.push(() => whole);
      properties.push([name, () => content]);
    }
  }
  return (values, inside) => {
    const given: Record<string, unknown> = {};
    for (const [name, read] of properties) given[name] = read(values);
    const html = writers.map((write) => write(values, inside)).join('');
    return `<${tag}${html}>${inside(tag, given)}`;
  };
}
