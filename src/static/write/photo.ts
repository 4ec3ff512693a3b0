import { nothing, type TemplateResult } from 'lit';
import type { Image } from '../../data/image.js';
import { licenceName } from '../../data/licence.js';
import { readImageAddress } from '../../data/link.js';
import { renderStaticLink } from '../../shared/parts/link.js';
import { oneLine } from '../../shared/parts/one-line.js';
import { renderSentence } from '../../shared/parts/sentence.js';
import type { StaticSetting } from './setting.js';
import { renderStaticLine, renderStaticName } from './text.js';

/** A picture with its caption, credit and licence; without any credit, or where none are wanted, nothing. */
export function renderStaticPhoto(
  image: Image | undefined,
  { locale, base, noImages }: StaticSetting,
): TemplateResult | typeof nothing {
  if (!image || noImages) return nothing;
  const { url, alt = '', caption, creditText, creator, license, acquireLicensePage } = image;
  const { width, height } = image;
  const address = readImageAddress(url, base);
  const credit = creditText
    ? renderStaticName(creditText, 'p-x-credit')
    : creator && renderSentence(locale.photo, renderStaticName(creator, 'p-x-creator'));
  if (!address || !credit) return nothing;
  const line = renderStaticLine([
    credit,
    license &&
      renderStaticLink(license, licenceName(license) ?? locale.licence, base, 'u-x-license'),
    acquireLicensePage &&
      renderStaticLink(acquireLicensePage, locale.getLicence, base, 'u-x-acquire-license'),
  ]);
  return oneLine`<figure class="news-photo">
    <img class="u-photo" src="${address}" alt="${alt}" width=${width ?? nothing} height=${height ?? nothing} loading="lazy">
    <figcaption>
      ${caption ? oneLine`<p class="p-x-caption" dir="auto">${caption}</p>` : nothing}
      <p class="news-credit">${line}</p>
    </figcaption>
  </figure>`;
}
