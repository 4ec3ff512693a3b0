import type { Image } from '../../../../src/data/image.js';
import { licenceName } from '../../../../src/data/licence.js';
import { readImageAddress } from '../../../../src/data/link.js';
import { attribute, escape } from '../hand/text.js';
import type { Setting } from './setting.js';
import { line, link, name } from './text.js';

export function photo(image: Image | undefined, { locale, base }: Setting): string {
  if (!image) return '';
  const { url, alt = '', caption, creditText, creator, license, acquireLicensePage } = image;
  const address = readImageAddress(url, base);
  const credit = creditText
    ? name(creditText, 'p-x-credit')
    : creator && locale.photo(name(creator, 'p-x-creator'));
  if (!address || !credit) return '';
  const about = line([
    credit,
    license && link(license, escape(licenceName(license) ?? locale.licence), base, 'u-x-license'),
    acquireLicensePage &&
      link(acquireLicensePage, escape(locale.getLicence), base, 'u-x-acquire-license'),
  ]);
  return `<figure class="news-photo"><img class="u-photo" src="${escape(address)}" alt="${escape(alt)}"${attribute('width', image.width)}${attribute('height', image.height)} loading="lazy"><figcaption>${caption ? `<p class="p-x-caption" dir="auto">${escape(caption)}</p>` : ''}<p class="news-credit">${about}</p></figcaption></figure>`;
}
