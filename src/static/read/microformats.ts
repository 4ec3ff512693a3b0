/**
 * Reads HTML with microformats2 classes (https://microformats.org/wiki/microformats2) between the tags of an
 * element, to the extent that docs/markup.md describes.
 */
import type { NewsSummaryDocument } from '../../data/document.js';
import type { Image } from '../../data/image.js';
import type { Outlet, Speaker } from '../../data/speaker.js';

const ROOTS = '.h-entry, .h-cite, .h-event, .h-card, .h-x-dispute';

/** Returns the elements with a class that belong to a root, not to a root inside it. */
export const partsOf = (root: Element, name: string): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(`.${name}:not([hidden])`)].filter(
    (part) => part.parentElement?.closest(ROOTS) === root,
  );

/** Returns the first part with a class. */
export const partOf = (root: Element, name: string): HTMLElement | undefined =>
  partsOf(root, name)[0];

/** Returns the visible text of a node; undefined if empty. */
export const textIn = (node: Node | undefined): string | undefined =>
  node &&
  (collect(node)
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim() ||
    undefined);

function collect(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  const isSeen = !(node as Element).matches('script, style, template, [hidden]');
  return isSeen ? [...node.childNodes].map(collect).join('') : '';
}

/** Returns the text of the first part with a class. */
export const textAt = (root: Element, name: string): string | undefined =>
  textIn(partOf(root, name));

/** Returns an attribute; undefined without the element or the attribute. */
export const attributeOf = (
  element: Element | null | undefined,
  name: string,
): string | undefined => element?.getAttribute(name) ?? undefined;

/** Returns the address that the first part with a class links to. */
export const addressAt = (root: Element, name: string): string | undefined =>
  attributeOf(partOf(root, name), 'href');

/** Reads a date: EDTF from `data-*`, else `<time datetime>` of the first part with a class, else its text. */
export const dateAt = (
  root: Element,
  given: string | undefined,
  name: string,
): string | undefined => given ?? attributeOf(partOf(root, name), 'datetime') ?? textAt(root, name);

/** Reads a picture with its credit. */
export function readImage(root: Element): Image | undefined {
  const image = partOf(root, 'u-photo');
  const url = attributeOf(image, 'src');
  if (!url) return undefined;
  const pixels = (name: string): number | undefined =>
    Number(attributeOf(image, name)) || undefined;
  return {
    url,
    alt: attributeOf(image, 'alt'),
    caption: textAt(root, 'p-x-caption'),
    creditText: textAt(root, 'p-x-credit'),
    creator: textAt(root, 'p-x-creator'),
    license: addressAt(root, 'u-x-license'),
    acquireLicensePage: addressAt(root, 'u-x-acquire-license'),
    width: pixels('width'),
    height: pixels('height'),
  };
}

/** Collects the people and outlets of a document. One with an id is stored once, merged from all its mentions. */
export class Names {
  readonly #people = new Map<string, Speaker>();
  readonly #outlets = new Map<string, Outlet>();

  /** Reads a speaker. Returns the id if there is one. */
  speaker(card: HTMLElement | undefined, more: Speaker = {}): Speaker | string | undefined {
    if (!card) return undefined;
    const { id, kind, description } = card.dataset;
    const find = (name: string): string | undefined =>
      textIn(card.querySelector(`.${name}`) ?? undefined);
    const has = (name: string): boolean => !!card.querySelector(`.${name}`);
    // Handwritten names may lack a name class (microformats2, "implied properties").
    const isBare = !card.querySelector('[class*="p-"]') && card.matches('.p-author, .h-card');
    return keep(this.#people, id, {
      name: isBare ? textIn(card) : find('p-name'),
      description: description ?? find('p-note'),
      kind: kind as Speaker['kind'],
      jobTitle: find('p-job-title'),
      affiliation: find('p-org'),
      url: attributeOf(card.querySelector('.u-url'), 'href'),
      anonymous: has('p-x-anonymous') || undefined,
      ...more,
    });
  }

  /** Reads an outlet. Returns the id if there is one. */
  outlet(card: HTMLElement | undefined, more: Partial<Outlet> = {}): Outlet | string | undefined {
    const name = textIn(card);
    if (!card || !name) return undefined;
    const url = attributeOf(card.querySelector('a'), 'href');
    return keep(this.#outlets, card.dataset['id'], { name, url, ...more });
  }

  /** Makes a document of the parts read, with its language, zone and dates. */
  document(root: Element, parts: Partial<NewsSummaryDocument>): NewsSummaryDocument {
    // The page around the element may be an h-entry as well.
    const outer = root.closest<HTMLElement>('.news-summary, .news-part') ?? (root as HTMLElement);
    const { inLanguage, timeZone, asOf, datePublished } = outer.dataset;
    return {
      // Placeholder: only a summary shows a headline and has its own; the others would report it as missing.
      headline: '…',
      inLanguage: inLanguage ?? attributeOf(outer.querySelector('[lang]') ?? outer, 'lang'),
      timeZone,
      asOf,
      datePublished,
      url: addressAt(outer, 'u-url') ?? attributeOf(outer.querySelector('.u-x-article'), 'href'),
      people: [...this.#people].map(([id, person]) => ({ id, ...person })),
      outlets: [...this.#outlets].map(([id, outlet]) => ({ id, ...outlet })),
      ...parts,
    };
  }
}

/**
 * Stores an item under its id, merged with earlier ones, and returns the id. Returns the item itself if it has
 * no id.
 */
function keep<Item extends object>(
  items: Map<string, Item>,
  id: string | undefined,
  item: Item,
): Item | string {
  if (!id) return item;
  const said = Object.entries(item).filter(([, value]) => value !== undefined);
  items.set(id, { ...item, ...items.get(id), ...Object.fromEntries(said) });
  return id;
}
