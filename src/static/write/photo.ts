import type { Image } from '../../data/image.js';
import { describePhoto } from '../../i18n/describe-photo.js';
import { element, type StaticElement } from '../node.js';
import { writeLine } from './line.js';
import { writeLink } from './link.js';
import type { StaticSetting } from './setting.js';
import { joinPieces } from './text.js';

/** Writes a picture with its caption, credit and licence; undefined without a credit or with `noImages`. */
export function writePhoto(
  image: Image | undefined,
  setting: StaticSetting,
): StaticElement | undefined {
  const { locale, base, noImages } = setting;
  const photo = noImages ? undefined : describePhoto(image, locale, base);
  if (!photo) return undefined;
  const { url: src, alt, caption, credit, width, height } = photo;
  const { license, licence, acquireLicensePage } = photo;
  return element(
    'figure',
    { class: 'news-photo' },
    element('img', { class: 'u-photo', src, alt, width, height, loading: 'lazy' }),
    element(
      'figcaption',
      {},
      caption && element('p', { class: 'p-x-caption', dir: 'auto' }, caption),
      element(
        'p',
        { class: 'news-credit' },
        joinPieces([
          writeLine(credit, setting),
          license && writeLink(license, licence, base, 'u-x-license'),
          acquireLicensePage &&
            writeLink(acquireLicensePage, locale.getLicence, base, 'u-x-acquire-license'),
        ]),
      ),
    ),
  );
}
