import type { CSSResult } from 'lit';
import type { Reading } from '../data/read-document.js';
import type { ResolvedDocument } from '../data/resolved-document.js';
import type { NewsElement } from '../shared/news-element.js';
import { escapeHtml } from '../static/to-html.js';
import { renderToString } from './render-to-string.js';

/** Class of an element. */
export type ElementClass = (new () => NewsElement) &
  Pick<typeof NewsElement, 'elementStyles' | 'observedAttributes'>;

/** Attributes of an element. `true` writes one without a value; `false`, null and undefined omit it. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Returns the value of an attribute as written; null if omitted. */
export const writtenValue = (value: Attributes[string]): string | null =>
  value === false || value === null || value === undefined
    ? null
    : value === true
      ? ''
      : String(value);

/** Settings of an element and all elements inside it. */
interface Setting {
  readonly classes: ReadonlyMap<string, ElementClass>;
  /** Language of the page. Default: that of the document. */
  readonly language: string | undefined;
  /** Current time in milliseconds since the epoch. */
  readonly now: number;
}

/**
 * Renders an element with a declarative shadow root (HTML, "The template element", `shadowrootmode`), complete
 * and styled.
 *
 * @param content HTML to put between its tags
 */
export function renderElement(
  tag: string,
  attributes: Attributes,
  reading: Reading,
  setting: Setting,
  content: string,
): string {
  const element = create(tag, setting);
  setAttributes(element, attributes);
  const root = element ? renderRoot(element, reading, setting) : '';
  return `<${tag}${writeAttributes(attributes)}>${root}${content}</${tag}>`;
}

/**
 * Writes attributes, each with a space before it.
 *
 * @throws {RangeError} for an invalid name, or that of an event handler
 */
export const writeAttributes = (attributes: Attributes): string =>
  listAttributes(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');

/** Reads the simple attributes of an element; undefined if they hold no data. */
export function readSimpleForm(
  tag: string,
  attributes: Attributes,
  setting: Pick<Setting, 'classes'>,
): object | undefined {
  const element = create(tag, { ...setting, now: 0 });
  setAttributes(element, attributes);
  return element?.readSimpleForm();
}

function listAttributes(attributes: Attributes): readonly (readonly [string, string])[] {
  return Object.entries(attributes).flatMap(([given, value]) => {
    const written = writtenValue(value);
    const name = given.toLowerCase();
    if (!/^(?!on)[a-z][\w:-]*$/.test(name))
      throw new RangeError(`renderElement: no attribute "${name}".`);
    return written === null ? [] : [[name, written] as const];
  });
}

function setAttributes(element: NewsElement | undefined, attributes: Attributes): void {
  for (const [name, value] of listAttributes(attributes)) {
    element?.attributeChangedCallback(name, null, value);
  }
}

function create(
  tag: string,
  { classes, now }: Pick<Setting, 'classes' | 'now'>,
): NewsElement | undefined {
  const Class = classes.get(tag);
  if (!Class) return undefined;
  prepare(Class);
  const element = new Class();
  // Rendered once: tracking changes, as Lit does, would take longer than rendering.
  element.requestUpdate = () => undefined;
  element.now = now;
  return element;
}

/** Returns the observed attributes. Reading them makes Lit finalize the class. */
const prepare = ({ observedAttributes }: ElementClass): readonly string[] => observedAttributes;

/** Child elements by tag, reused: each place of a tag sets the same properties. */
const children = new Map<string, NewsElement>();

function renderRoot(element: NewsElement, reading: Reading, setting: Setting): string {
  const inside = (tag: string, properties: Readonly<Record<string, unknown>>): string => {
    const child = children.get(tag) ?? create(tag, setting);
    if (!child) return '';
    children.set(tag, child);
    Object.assign(child, properties, { now: setting.now });
    const value = properties['article'] as ResolvedDocument;
    return renderRoot(child, { value, issues: [] }, setting);
  };
  const drawn = element.renderWithoutPage(reading, setting.language);
  if (!drawn) return '';
  const styles = stylesOf(element.constructor as unknown as ElementClass);
  return `<template shadowrootmode="open"><style>${styles}</style>${renderToString(drawn, inside)}</template>`;
}

const styles = new WeakMap<ElementClass, string>();

function stylesOf(Class: ElementClass): string {
  let text = styles.get(Class);
  if (text === undefined) {
    // All our styles are written with css``.
    text = Class.elementStyles.map((style) => (style as CSSResult).cssText).join('');
    styles.set(Class, text);
  }
  return text;
}
