import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Image } from '../../data/image.js';
import { describePhoto } from '../../i18n/describe-photo.js';
import type { Locale } from '../../i18n/locale.js';
import { renderLink } from './link.js';
import { renderName, showText } from './text.js';

/** A picture with its caption, credit and licence; nothing without any credit. */
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
  // Another picture is another figure: one that was hidden must not hide the next.
  return html`${keyed(url, figure)}`;
}

/**
 * Has every picture in a root that does not come leave its place; what it shows can still be heard.
 */
export function hideBrokenPhotos(root: ShadowRoot): void {
  const hide = (picture: EventTarget | null): void => {
    if (picture instanceof HTMLImageElement)
      picture.closest('.photo')?.classList.add('visually-hidden');
  };
  // An error does not bubble, and may have come before anybody listened.
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
