import { readLink } from '../data/link.js';
import { lookUp } from '../data/look-up.js';
import { type Attribute, attributesOf, type NewsTag, TAGS } from '../shared/looks.js';
import type { EmbedMessages } from './messages.js';

/** What an address asks the page for iframes to show. */
export interface EmbedRequest {
  /** The element: `news-summary`. */
  readonly tag: NewsTag;
  /** Its attributes, `src` and `item` among them. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Why nothing is shown: which of the {@link EmbedMessages} says so. */
export type EmbedRefusal = keyof Pick<EmbedMessages, 'noDocument' | 'refused' | 'noTag'>;

/**
 * Reads the query of the page for iframes: `src`, `tag`, `item` and looks. Nothing of it becomes a text of
 * the page. Looks that mean nothing are passed over; without `tag` it is the summary.
 *
 * @param address of the page, with the query
 * @param origins whose documents may be shown besides those of the page's own origin
 * @returns the message that says why, where there is nothing to show
 */
export function readEmbedQuery(
  address: string,
  origins: readonly string[],
): EmbedRequest | EmbedRefusal {
  const query = new URL(address).searchParams;
  const tag = TAGS.find((name) => name === `news-${query.get('tag') || 'summary'}`);
  if (!tag) return 'noTag';
  const given = query.get('src')?.trim();
  if (!given) return 'noDocument';
  const src = readLink(given, address);
  if (!src || !isAllowed(src, address, origins)) return 'refused';

  const attributes: Record<string, string> = { scheme: 'light', headinglevel: '2' };
  for (const [name, attribute] of attributesOf(tag)) {
    const value = readLook(query.get(name), attribute);
    if (value !== undefined) attributes[name] = value;
  }
  const item = query.get('item');
  if (item && tag !== 'news-summary') attributes['item'] = item;
  return { tag, attributes: { ...attributes, src } };
}

/** Returns a look as written in markup; undefined if it is missing, unknown or not for strangers to set. */
function readLook(written: string | null, attribute: Attribute): string | undefined {
  if (written === null || attribute.role !== 'look') return undefined;
  const value = written.trim().toLowerCase();
  switch (attribute.type) {
    case 'flag':
      return ['', 'true', '1'].includes(value) ? value : undefined;
    case 'word':
      return attribute.words.find((word) => word === value);
    case 'words':
      return (
        value
          .split(/[\s,]+/)
          .filter((word) => attribute.words.includes(word))
          .join(' ') || undefined
      );
  }
  return undefined;
}

/**
 * Whether a document may be shown: `http` or `https`, from the origin of the page or one of those listed.
 *
 * @param page the address of the page; in a sandbox the origin of a page is none, that of its address stays
 * @param origins as they are written: `https://news.example`; what is no address allows nothing
 */
export function isAllowed(document: string, page: string, origins: readonly string[]): boolean {
  const { protocol, origin } = new URL(document);
  if (!/^https?:$/.test(protocol)) return false;
  return [page, ...origins].some((one) => URL.canParse(one) && new URL(one).origin === origin);
}

/** The colours of the page that the query of an address asks for, as CSS names them. */
export function readEmbedColors(address: string): string {
  const scheme = new URL(address).searchParams.get('scheme')?.trim().toLowerCase();
  return lookUp({ dark: 'dark', auto: 'light dark' }, scheme) ?? 'light';
}

/** The language that the query of an address asks for, BCP 47; undefined where it is none. */
export function readEmbedLanguage(address: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(new URL(address).searchParams.get('lang') || [])[0];
  } catch {
    return undefined; // no language tag
  }
}
