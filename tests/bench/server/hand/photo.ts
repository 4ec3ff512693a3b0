import type { Image } from '../../../../src/data/image.js';
import { licenceName } from '../../../../src/data/licence.js';
import { readImageAddress } from '../../../../src/data/link.js';
import type { Locale } from '../../../../src/i18n/locale.js';
import { attribute, escape, link, show } from './text.js';

export function photo(image: Image | undefined, locale: Locale, base: string | undefined): string {
  if (!image) return '';
  const { url, alt = '', caption, creditText, creator, license, acquireLicensePage } = image;
  const address = readImageAddress(url, base);
  const credit = creditText ?? (creator && locale.photo(creator));
  if (!address || !credit) return '';
  const licence = license
    ? `<span class="licence">${link(license, escape(licenceName(license) ?? locale.licence), base)}</span>`
    : '';
  const more = acquireLicensePage ? link(acquireLicensePage, escape(locale.getLicence), base) : '';
  return `<figure part="photo" class="photo"><img src="${escape(address)}" alt="${escape(alt)}"${attribute('width', image.width)}${attribute('height', image.height)} loading="lazy" decoding="async" referrerpolicy="no-referrer" /><figcaption>${caption ? `<p class="caption meta">${show(caption)}</p>` : ''}<p part="credit" class="credit meta muted"><bdi>${show(credit)}</bdi>${licence}${more}</p></figcaption></figure>`;
}
