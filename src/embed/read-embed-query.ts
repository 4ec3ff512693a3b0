import { readLink } from '../data/link.js';
import { lookUp } from '../data/look-up.js';
import type { EmbedMessages } from './messages.js';

/** Which element the page for iframes can show, by the word in its address. */
const TAGS = ['summary', 'quote-card', 'event-timeline', 'statement-denial'] as const;

/** What an address may say about the looks: the attribute, and its values. */
const LOOKS: Readonly<Record<string, readonly string[]>> = {
  theme: ['editorial'],
  scheme: ['light', 'dark', 'auto'],
  variant: ['card', 'pull', 'compact'],
  order: ['oldest', 'newest'],
  group: ['none', 'day', 'month', 'year'],
  layout: ['vertical', 'horizontal'],
  headinglevel: ['2', '3', '4', '5', '6'],
  noimages: ['', 'true', '1'],
};
const SECTIONS = ['keypoints', 'quotes', 'disputes', 'events', 'correction'];

/** What an address asks the page for iframes to show. */
export interface EmbedRequest {
  /** The element: `news-summary`. */
  readonly tag: string;
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
  const tag = TAGS.find((name) => name === (query.get('tag') || 'summary'));
  if (!tag) return 'noTag';
  const given = query.get('src')?.trim();
  if (!given) return 'noDocument';
  const src = readLink(given, address);
  if (!src || !isAllowed(src, address, origins)) return 'refused';

  const attributes: Record<string, string> = { scheme: 'light', headinglevel: '2' };
  for (const [name, values] of Object.entries(LOOKS)) {
    const value = query.get(name)?.trim().toLowerCase();
    if (value !== undefined && values.includes(value)) attributes[name] = value;
  }
  const sections = (query.get('sections') ?? '').toLowerCase().split(/[\s,]+/);
  const known = sections.filter((name) => SECTIONS.includes(name));
  if (known.length > 0) attributes['sections'] = known.join(' ');
  const item = query.get('item');
  if (item && tag !== 'summary') attributes['item'] = item;
  return { tag: `news-${tag}`, attributes: { ...attributes, src } };
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
