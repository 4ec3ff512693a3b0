import type { Image } from '../data/image.js';
import { licenceName } from '../data/licence.js';
import { readImageAddress } from '../data/link.js';
import type { Locale } from './locale.js';
import { type Line, say } from './sentence.js';

/** What a link says, and where it leads. */
export interface LabelledLink {
  readonly label: string;
  readonly address: string;
}

/** A picture as it is shown, with its credit. */
export interface PhotoView extends Pick<Image, 'caption' | 'width' | 'height'> {
  readonly address: string;
  readonly alt: string;
  readonly credit: Line;
  readonly licence: LabelledLink | undefined;
  /** Where to get a licence. */
  readonly offer: LabelledLink | undefined;
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
  const { url, alt = '', caption, creditText, creator, license, acquireLicensePage } = image;
  const { width, height } = image;
  const address = readImageAddress(url, base);
  const credit: Line | undefined = creditText
    ? { as: 'credit', text: creditText }
    : creator && say(locale.photo, { as: 'creator', text: creator });
  if (!address || !credit) return undefined;
  return {
    address,
    alt,
    caption,
    credit,
    licence: license
      ? { label: licenceName(license) ?? locale.licence, address: license }
      : undefined,
    offer: acquireLicensePage
      ? { label: locale.getLicence, address: acquireLicensePage }
      : undefined,
    width,
    height,
  };
}
