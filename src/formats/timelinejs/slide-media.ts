/**
 * Reads the media of a slide: one field that may hold the address of a picture, of a film or of any page, or a
 * quotation in HTML. Sources: "TimelineJS JSON data format", media objects; src/js/media/MediaType.js.
 */
import type { Image } from '../../data/image.js';
import type { Found } from '../source/found.js';
import { readHtmlField, readPlainField } from '../source/html-field.js';
import { readBlockquote } from '../source/html-text.js';
import { readImageAddress, readLink } from '../../data/link.js';
import type { Quote } from '../../data/quote.js';
import { splitVerbatim } from '../../data/verbatim.js';

/** The parts of slide media that elements can show. */
export interface SlideMedia {
  readonly image?: Image;
  readonly quote?: Omit<Quote, 'id'>;
  /** Link to the film, map or page; for a picture, its own link. */
  readonly url?: string;
  /** Caption or title, for a slide without text. */
  readonly words?: string | undefined;
}

const PICTURE = /[.=](?:jpe?g|png|gif|svg|webp|avif)(?:[?#].*)?$/i;
// Pages about a picture end with the name of its file.
const PICTURE_PAGE =
  /^(?:https?:)?\/*(?:[^/]*\.)?(?:wikipedia\.org|wikimedia\.org\/wiki|flickr\.com\/photos|instagram\.com)\//i;

/** Reads the media of a slide. Notes as `left-out` what no element shows. */
export function readMedia(media: Found): SlideMedia {
  const field = media.at('url', 'media');
  const address = field.text() ?? '';
  const caption = readHtmlField(media.at('caption'));
  const words = caption ?? readPlainField(media.at('title'));
  const link = readHttp(media.at('link').text());
  const own = link ? { words, url: link } : { words };
  if (/<blockquote/i.test(address)) return { ...own, ...readQuotation(media, field, caption) };
  if (isPicture(address)) {
    const credit = readHtmlField(media.at('credit'));
    // Elements show no picture without a credit.
    if (!credit) media.at('credit').note('missing');
    const alt = readPlainField(media.at('alt'));
    return credit ? { ...own, image: { url: address, alt, caption, creditText: credit } } : own;
  }
  const url = link ?? (address.includes('<') ? undefined : readHttp(address));
  if (!url) {
    if (address) field.note('left-out');
    return own;
  }
  return { words, url };
}

const isPicture = (address: string): boolean =>
  (PICTURE.test(address) &&
    !PICTURE_PAGE.test(address) &&
    readImageAddress(address) !== undefined) ||
  address.startsWith('data:image/');

/** Returns an address, if it may be a link. */
const readHttp = (address: string | undefined): string | undefined =>
  address && readLink(address) && !/^mailto:/i.test(address) ? address : undefined;

/**
 * Reads a quotation. If there are words outside the quotation marks ("…," she said), it is a partial quote.
 * The speaker is known only if the quotation names one; the credit is the outlet that reported it.
 */
function readQuotation(media: Found, field: Found, caption: string | undefined): SlideMedia {
  const { words, source } = readBlockquote(field.text() ?? '');
  if (words.length === 0) {
    field.note('left-out', '');
    return {};
  }
  const text = words.join(' ');
  const runs = splitVerbatim(text);
  const isCarried = runs.length > 1 && runs.some((run) => run.isVerbatim);
  // Embedded posts end with their date.
  const speaker = source.join(' ').replace(/(\(@\w+\)).*$/, '$1');
  const credit = readHtmlField(media.at('credit'));
  return {
    quote: {
      text,
      kind: isCarried ? 'partial' : 'direct',
      speaker: speaker || {},
      context: caption,
      reportedBy: credit === speaker ? undefined : credit,
    },
  };
}
