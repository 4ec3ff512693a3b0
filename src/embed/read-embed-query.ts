import { readLink } from '../data/link.js';
import { lookUp } from '../data/look-up.js';
import { type Attribute, attributesOf, type NewsTag, TAGS } from '../shared/looks.js';
import type { EmbedMessages } from './messages.js';

/** Element that an embed address asks for. */
export interface EmbedRequest {
  /** Tag of the element. */
  readonly tag: NewsTag;
  /** Its attributes, with `src` and `item`. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Reason to show nothing: a key of {@link EmbedMessages}. */
export type EmbedRefusal = keyof Pick<EmbedMessages, 'noDocument' | 'refused' | 'noTag'>;

/**
 * Reads the query of the embed page: `src`, `tag`, `item` and looks. None of it becomes text on the page.
 * Ignores unknown looks. Default tag: the summary.
 *
 * @param address address of the page with its query
 * @param origins origins that documents may come from, besides the origin of the page
 * @returns the element to show, or the reason to show nothing
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
 * Tells whether a document may be shown: `http` or `https`, from the origin of the page or a listed one.
 *
 * @param page address of the page: it still has an origin when a sandbox takes away the page's own
 * @param origins as written by the author: `https://news.example`; an invalid one allows nothing
 */
export function isAllowed(document: string, page: string, origins: readonly string[]): boolean {
  const { protocol, origin } = new URL(document);
  if (!/^https?:$/.test(protocol)) return false;
  return [page, ...origins].some((one) => URL.canParse(one) && new URL(one).origin === origin);
}

/** Reads the CSS `color-scheme` of the page from the query of an address. */
export const readEmbedColors = (address: string): string =>
  colorSchemeOf(new URL(address).searchParams.get('scheme')?.trim().toLowerCase());

/** Returns the CSS `color-scheme` of an embed page with this `scheme`. Fallback: light. */
export const colorSchemeOf = (scheme: string | undefined): string =>
  lookUp({ dark: 'dark', auto: 'light dark' }, scheme) ?? 'light';

/** Reads the language from the query of an address. Returns undefined if it is no BCP 47 tag. */
export function readEmbedLanguage(address: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(new URL(address).searchParams.get('lang') || [])[0];
  } catch {
    return undefined; // no language tag
  }
}
