import { nothing, type TemplateResult } from 'lit';
import { PartType } from 'lit/directive.js';
import { getDirectiveClass, isTemplateResult } from 'lit/directive-helpers.js';
import { escapeHtml } from '../static/to-html.js';

/**
 * Writes the templates of the elements as HTML, where there is no page. A template is taken apart once
 * and after that only joined. Knows what our templates have: text, attributes, properties, listeners,
 * lists, nested templates, and directives that have a result without a page.
 */

/** What stands inside an element of ours that is met in a template; empty where nothing does. */
export type WriteInside = (tag: string, properties: Readonly<Record<string, unknown>>) => string;

/** Writes what stands at one place of a template, of all its values. */
type Write = (values: readonly unknown[], inside: WriteInside) => string;

/** A place between tags is where its value stands; any other is written in its own way. */
type Place = number | Write;

/** Fixed text and the places between, in turn. */
interface Pieces {
  readonly texts: readonly string[];
  readonly places: readonly Place[];
}

// A character that no template has.
const HOLE = '\ue000';
// A custom element up to the end of its tag, an attribute with holes, or a hole between tags.
const PLACES = /<([a-z]+-[a-z-]+)([^>]*)>|\s+([^\s"'<>=]+)=(?:"([^"]*\ue000[^"]*)"|\ue000)|\ue000/g;
const ATTRIBUTES = /\s+([^\s"'<>=]+)(?:=(?:"([^"]*)"|([^\s"'<>]+)))?/g;

// Templates are part of the code: there are as many as are written there.
const known = new Map<readonly string[], Pieces>();

/**
 * The HTML of a template, or of anything that may stand in one.
 *
 * @param inside writes what stands inside the custom elements of the template
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
      // What says nothing: `undefined`, `nothing`, `noChange`.
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

/** V8 keeps a slice as a view of the whole text, with two bytes a character for a single hole in it. */
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

/** An attribute; one that is a single hole is left out where there is nothing to say. */
function attributeAt(name: string, content: string, first: number): Write {
  const boolean = name.startsWith('?') && name.slice(1);
  if (boolean) return (values) => (values[first] ? ` ${boolean}=""` : '');
  // A property or a listener means something in a page only.
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

/** A custom element: its attributes, and what its properties make of it. */
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
