import type { CSSResult } from 'lit';
import type { Reading } from '../data/read-document.js';
import type { ResolvedDocument } from '../data/resolved-document.js';
import type { NewsElement } from '../shared/news-element.js';
import { escapeHtml } from '../static/to-html.js';
import { renderToString } from './render-to-string.js';

/** The class of an element. */
export type ElementClass = (new () => NewsElement) &
  Pick<typeof NewsElement, 'elementStyles' | 'observedAttributes'>;

/** Attributes of an element: `true` writes one without a value, `false` and what is missing none. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** An attribute as it is written; null where it is not. */
export const writtenValue = (value: Attributes[string]): string | null =>
  value === false || value === null || value === undefined
    ? null
    : value === true
      ? ''
      : String(value);

/** What holds for an element and all within it. */
interface Setting {
  readonly classes: ReadonlyMap<string, ElementClass>;
  /** The language of the page. Missing: that of the document. */
  readonly language: string | undefined;
  /** The present moment in milliseconds since the epoch. */
  readonly now: number;
}

/**
 * An element as a server sends it: its tag with a declarative shadow root (HTML, "The template
 * element", `shadowrootmode`), complete and with its styles.
 *
 * @param content what stands between its tags besides
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
 * Attributes as they stand in a tag, a space before each.
 *
 * @throws {RangeError} where a name is none, or that of a listener
 */
export const writeAttributes = (attributes: Attributes): string =>
  listAttributes(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');

/** What an element reads of its simple attributes; undefined where they say nothing. */
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
  // It is drawn once. To note what changes, as Lit does for the next time, takes longer than to draw.
  element.requestUpdate = () => undefined;
  element.now = now;
  return element;
}

/** Lit makes the properties of a class when a page asks for its attributes. */
const prepare = ({ observedAttributes }: ElementClass): readonly string[] => observedAttributes;

/** One for each tag that stands in a template: every place of a tag gives it the same properties. */
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
    // All of ours are written with css``.
    text = Class.elementStyles.map((style) => (style as CSSResult).cssText).join('');
    styles.set(Class, text);
  }
  return text;
}
