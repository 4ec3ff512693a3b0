import { html, nothing, type TemplateResult } from 'lit';
import type { ResolvedDocument } from '../../data/resolved-document.js';
import { describeHead } from '../../i18n/describe-head.js';
import type { Locale } from '../../i18n/locale.js';
import { type LineItem, lineText } from '../../i18n/sentence.js';
import { renderHeading } from '../../shared/parts/heading.js';
import { renderLink } from '../../shared/parts/link.js';
import { renderPhoto } from '../../shared/parts/photo.js';
import { renderName, renderParagraph, renderPhrase } from '../../shared/parts/text.js';
import { renderTime } from '../../shared/parts/time.js';

/**
 * Renders the head of a summary: dateline, headline, standfirst, date of the information, and photo.
 *
 * @param level of the headline
 * @param base base URL of relative links
 */
export function renderHead(
  document: ResolvedDocument,
  level: number,
  locale: Locale,
  base: string,
): TemplateResult {
  const { headline, description, image, inLanguage } = document;
  const { dateline, asOf } = describeHead(document, locale);
  const photo = renderPhoto(image, locale, base);
  return html`<header part="head" class=${photo === nothing ? 'head' : 'head illustrated'}>
    <div class="title-block">
      ${
        dateline.length > 0
          ? html`<p part="dateline" class="dateline small muted">
              ${dateline.map((item) => html`<span>${renderItem(item, base)}</span> `)}
            </p>`
          : nothing
      }
      ${headline ? renderHeading(level, 'headline', renderPhrase(headline, inLanguage)) : nothing}
      ${renderParagraph('standfirst', '', description, inLanguage)}
      ${
        asOf
          ? html`<p part="as-of" class="as-of small">
              <span class="strong">${renderTime(asOf.date, asOf.line)}</span>
              <span class="muted">${renderName(locale.laterNotIncluded)}</span>
            </p>`
          : nothing
      }
    </div>
    ${photo}
  </header>`;
}

function renderItem({ line, date, link }: LineItem, base: string): unknown {
  if (date) return renderTime(date, line);
  // The sentence with the authors is ours, so it has the direction of the page.
  return typeof line === 'object' && 'parts' in line
    ? lineText(line)
    : renderLink(link, renderName(line), base, 'quiet');
}
