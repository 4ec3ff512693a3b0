import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Image } from '../../data/image.js';
import { describePhoto } from '../../i18n/describe-photo.js';
import type { Locale } from '../../i18n/locale.js';
import { renderLink } from './link.js';
import { renderName, showText } from './text.js';

/** Renders a picture with its caption, credit and licence; nothing without a credit. */
export function renderPhoto(
  image: Image | undefined,
  locale: Locale,
  base: string,
): TemplateResult | typeof nothing {
  const photo = describePhoto(image, locale, base);
  if (!photo) return nothing;
  const { url, alt, caption, credit, license, licence, acquireLicensePage, width, height } = photo;
  const figure = html`<figure part="photo" class="photo">
    <img
      src=${url}
      alt=${alt}
      width=${width ?? nothing}
      height=${height ?? nothing}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
    />
    <figcaption>
      ${caption ? html`<p class="caption meta phrase" dir="auto">${showText(caption)}</p>` : nothing}
      <p part="credit" class="credit meta muted">
        ${renderName(credit)}
        ${
          licence
            ? html`<span class="licence">${renderLink(license, licence, base)}</span>`
            : nothing
        }
        ${acquireLicensePage ? renderLink(acquireLicensePage, locale.getLicence, base) : nothing}
      </p>
    </figcaption>
  </figure>`;
  // Keyed by address, so that a hidden broken picture does not hide its successor.
  return html`${keyed(url, figure)}`;
}

/** Hides each picture in a root that fails to load. Its alternative text stays accessible. */
export function hideBrokenPhotos(root: ShadowRoot): void {
  const hide = (picture: EventTarget | null): void => {
    if (picture instanceof HTMLImageElement)
      picture.closest('.photo')?.classList.add('visually-hidden');
  };
  // Error events do not bubble, and one may have come before the listener.
  root.addEventListener(
    'error',
    (event) => {
      hide(event.target);
    },
    true,
  );
  for (const picture of root.querySelectorAll('img'))
    if (picture.complete && picture.naturalWidth === 0) hide(picture);
}
