import type { Image } from '../data/image.js';
import { licenceName } from '../data/licence.js';
import { readImageAddress } from '../data/link.js';
import type { Locale } from './locale.js';
import { type Line, say } from './sentence.js';

/** A picture as it is shown, with its address resolved. */
export interface PhotoView extends Image {
  readonly alt: string;
  readonly credit: Line;
  /** Name of the licence; undefined without one. */
  readonly licence: string | undefined;
}

/**
 * Describes a picture.
 *
 * @param base where relative addresses start; without one they stay relative
 * @returns undefined without a credit: a picture whose maker is not named is not ours to show
 */
export function describePhoto(
  image: Image | undefined,
  locale: Locale,
  base: string | undefined,
): PhotoView | undefined {
  if (!image) return undefined;
  const { alt = '', creditText, creator, license } = image;
  const url = readImageAddress(image.url, base);
  const credit: Line | undefined = creditText
    ? { as: 'creditText', text: creditText }
    : creator && say(locale.photo, { as: 'creator', text: creator });
  if (!url || !credit) return undefined;
  const licence = license && (licenceName(license) ?? locale.licence);
  return { ...image, url, alt, credit, licence };
}
