/** Default texts for elements without content: loading, empty and failed. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from '../../data/read-document.js';
import type { Locale } from '../../i18n/locale.js';
import { renderLink } from './link.js';

/** State of the data source. */
interface Source {
  readonly isLoading: boolean;
  readonly reading: Reading;
  /** Base of relative addresses. */
  readonly base: string;
}

/**
 * Renders a line about the state of the data; undefined if no data was requested.
 *
 * @param empty message for a document without content for the element
 * @param retry loads again; missing if that cannot help
 */
export function renderState(
  { isLoading, reading, base }: Source,
  empty: string,
  locale: Locale,
  retry?: () => void,
): TemplateResult | undefined {
  const { value, issues } = reading;
  if (isLoading) return renderLoading(locale);
  if (value) return renderEmpty(empty, value.url, locale, base);
  return issues.length > 0 ? renderFailure(locale, retry) : undefined;
}

function renderLoading(locale: Locale): TemplateResult {
  return html`<div class="state label" part="state">
    <p>${locale.loading}</p>
    ${[1, 2, 3, 4].map(() => html`<div class="bar"></div>`)}
  </div>`;
}

/** Says that the document has no content for the element. Links to the article, which may have some. */
function renderEmpty(
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

/** Says that nothing could be read. */
function renderFailure(locale: Locale, retry?: () => void): TemplateResult {
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
