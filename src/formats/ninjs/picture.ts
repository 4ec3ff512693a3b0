/** Reads pictures of ninjs: one item each, with renditions in several sizes. */
import type { Image } from '../../data/image.js';
import type { Found } from '../source/found.js';
import { readPlainField } from '../source/html-field.js';
import { readLink } from '../../data/link.js';
import { membersIn } from './items.js';
import { readCaption, readDescriptionOf, readHeadline } from './wordings.js';

const RASTER = /^image\/(p?jpe?g|png|webp|gif|avif)\b/i;
const RASTER_NAME = /\.(jpe?g|png|webp|gif|avif)([?#].*)?$/i;
/** Pixels: wider is for print, narrower is a thumbnail. */
const [NARROWEST, WIDEST] = [320, 2000];

/**
 * Chooses the picture of a document. Photographs rank before graphics, and main pictures before others. The
 * first with a credit wins; those after it are noted as `left-out`.
 */
export function readPictures(items: readonly Found[]): Image | undefined {
  const rank = (item: Found): number =>
    Number(!/^(main|feature|lead)/i.test(nameOf(item))) + 2 * Number(isGraphic(item));
  const images = [...items].sort((a, b) => rank(a) - rank(b));
  let chosen: Image | undefined;
  for (const item of images) {
    if (chosen) item.note('left-out');
    else chosen = readPicture(item);
  }
  return chosen;
}

/** Returns the owner of the rights to an item: its notice, or a name. */
export const noticeOf = (item: Found): Found =>
  item.at('copyrightNotice', 'copyrightnotice', 'copyrightHolder', 'copyrightholder');

const isGraphic = (item: Found): boolean =>
  !/^(picture|photo)$/i.test(item.at('type').text() ?? '');

/** Returns its name in a list, or the name of its property. */
const nameOf = (item: Found): string =>
  item.at('name').text() ?? String(item.keys[item.keys.length - 1] ?? '');

/**
 * Reads one picture. Its credit is the credit line, or the maker and the copyright notice. Without a credit,
 * the picture is left out, as `missing`.
 */
function readPicture(item: Found): Image | undefined {
  const rendition = chooseRendition(membersIn(item.at('renditions')));
  const url = rendition?.at('href').text();
  if (!rendition || !url) {
    item.at('renditions').note('missing');
    return undefined;
  }
  const creator = readPlainField(item.at('by', 'byline'));
  const line =
    readDescriptionOf(item, /credit/) ??
    readPlainField(item.at('creditLine', 'creditline', 'credit'));
  const notice = readPlainField(noticeOf(item));
  const both =
    creator && notice && !creator.includes(notice) ? `${creator} / ${notice}` : undefined;
  const creditText = line ?? both ?? (creator ? undefined : notice);
  if (!creditText && !creator) {
    item.note('missing', 'credit');
    return undefined;
  }
  const rights = item.at('rightsInfo', 'rightsinfo').at('linkedRights', 'linkedrights').text();
  const caption = readCaption(item) ?? readHeadline(item);
  // Superdesk writes 1.x, with the alternative text in `body_text`.
  const alt =
    readDescriptionOf(item, /^alt/) ??
    readPlainField(item.at('altText', 'alttext', 'alt_text', 'body_text'));
  return {
    url,
    alt: alt === caption ? undefined : alt,
    caption,
    creditText,
    creator,
    license: rights !== undefined && readLink(rights) ? rights : undefined,
    width: rendition.at('width').number(),
    height: rendition.at('height').number(),
  };
}

/** Chooses the largest for a screen. Fallbacks: unknown size, the smallest for print, a thumbnail. */
function chooseRendition(renditions: readonly Found[]): Found | undefined {
  const rank = (rendition: Found): readonly [number, number] => {
    const width = rendition.at('width').number();
    if (width === undefined) return [1, 0];
    if (width > WIDEST) return [2, width];
    return [width < NARROWEST ? 3 : 0, -width];
  };
  const [best] = renditions
    .filter(isRaster)
    .map((rendition) => ({ rendition, rank: rank(rendition) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1]);
  return best?.rendition;
}

function isRaster(rendition: Found): boolean {
  const address = rendition.at('href').text();
  const type = rendition.at('contentType', 'contenttype', 'mimetype').text();
  return address !== undefined && (type ? RASTER.test(type) : RASTER_NAME.test(address));
}
