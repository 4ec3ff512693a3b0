import type { Image } from '../data/image.js';
import { licenceName } from '../data/licence.js';
import { readImageAddress } from '../data/link.js';
import type { Locale } from './locale.js';
import { type Line, say } from './sentence.js';

/** Picture with its address resolved. */
export interface PhotoView extends Image {
  readonly alt: string;
  readonly credit: Line;
  /** Licence name, if any. */
  readonly licence: string | undefined;
}

/**
 * Describes a picture.
 *
 * @param base base of relative addresses; without it they stay relative
 * @returns undefined without a credit: we never show a picture without naming its maker
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
