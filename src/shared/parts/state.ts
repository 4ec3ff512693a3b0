/** What stands in an element while there is nothing to show, where its author left no words for that. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import { renderLink } from './link.js';

/** The document is on its way. */
export function renderLoading(locale: Locale): TemplateResult {
  return html`<div class="state label" part="state">
    <p>${locale.loading}</p>
    ${[1, 2, 3, 4].map(() => html`<div class="bar"></div>`)}
  </div>`;
}

/** The document has nothing for the element; the article may have. */
export function renderEmpty(
  message: string,
  url: string | undefined,
  locale: Locale,
  base: string,
): TemplateResult {
  return html`<div class="state label" part="state">
    <p>${message}</p>
    ${url ? html`<p>${renderLink(url, locale.readArticle, base)}</p>` : nothing}
  </div>`;
}

/**
 * Nothing could be read.
 *
 * @param retry asks again; missing where that cannot help
 */
export function renderFailure(locale: Locale, retry?: () => void): TemplateResult {
  return html`<div class="state label" part="state">
    <p class="strong">${locale.failed}</p>
    ${
      retry
        ? html`<button class="tool meta muted" part="tool" type="button" @click=${retry}>
            <span>${locale.tryAgain}</span>
          </button>`
        : nothing
    }
  </div>`;
}
