/** What stands in an element while there is nothing to show, where its author left no words for that. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from '../../data/read-document.js';
import type { Locale } from '../../i18n/locale.js';
import { renderLink } from './link.js';

/** What has become of the data so far. */
interface Source {
  readonly isLoading: boolean;
  readonly reading: Reading;
  /** Where relative addresses start. */
  readonly base: string;
}

/**
 * A quiet line that says where the data is; undefined where none was asked for.
 *
 * @param empty says that the document has nothing for the element
 * @param retry asks again; missing where that cannot help
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

/** The document is on its way. */
function renderLoading(locale: Locale): TemplateResult {
  return html`<div class="state label" part="state">
    <p>${locale.loading}</p>
    ${[1, 2, 3, 4].map(() => html`<div class="bar"></div>`)}
  </div>`;
}

/** The document has nothing for the element; the article may have. */
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

/** Nothing could be read. */
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
