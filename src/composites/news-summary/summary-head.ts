import { html, nothing, type TemplateResult } from 'lit';
import type { ResolvedDocument } from '../../data/resolved-document.js';
import { speakerName } from '../../i18n/describe-quote.js';
import { formatDate } from '../../i18n/format-date.js';
import { withFullStop } from '../../i18n/full-stop.js';
import type { Locale } from '../../i18n/locale.js';
import { renderHeading } from '../../shared/parts/heading.js';
import { renderLink } from '../../shared/parts/link.js';
import { renderPhoto } from '../../shared/parts/photo.js';
import { renderName, renderParagraph, renderPhrase } from '../../shared/parts/text.js';
import { renderTime } from '../../shared/parts/time.js';

/**
 * Renders the head of a summary: dateline, headline, standfirst, date of the information, and photo.
 *
 * @param hasBands whether sections follow: then a missing date is stated
 * @param level of the headline
 * @param base base URL of relative links
 */
export function renderHead(
  document: ResolvedDocument,
  hasBands: boolean,
  level: number,
  locale: Locale,
  base: string,
): TemplateResult {
  const { headline, description, image, asOf, timeZone, inLanguage } = document;
  const photo = renderPhoto(image, locale, base);
  const asOfText = asOf
    ? locale.asOf(formatDate(asOf, locale, { long: true, timeZone }))
    : locale.dateNotGiven;
  return html`<header part="head" class=${photo === nothing ? 'head' : 'head illustrated'}>
    <div class="title-block">
      ${renderDateline(document, locale, base)}
      ${headline ? renderHeading(level, 'headline', renderPhrase(headline, inLanguage)) : nothing}
      ${renderParagraph('standfirst', '', description, inLanguage)}
      ${
        asOf || hasBands
          ? html`<p part="as-of" class="as-of small">
              <span class="strong">${renderTime(asOf, withFullStop(asOfText))}</span>
              <span class="muted">${renderName(locale.laterNotIncluded)}</span>
            </p>`
          : nothing
      }
    </div>
    ${photo}
  </header>`;
}

/** Renders place, day, authors and publisher in a line; nothing if all are missing. */
function renderDateline(
  document: ResolvedDocument,
  locale: Locale,
  base: string,
): TemplateResult | typeof nothing {
  const { dateline, datePublished, dateModified, author, publisher, timeZone } = document;
  const style = { long: true, timeZone };
  const items = [
    dateline && renderName(dateline),
    datePublished && renderTime(datePublished, formatDate(datePublished, locale, style)),
    dateModified &&
      dateModified.edtf !== datePublished?.edtf &&
      renderTime(dateModified, locale.updated(formatDate(dateModified, locale, style))),
    author?.length && locale.byAuthors(locale.list(author.map((who) => speakerName(who, locale)))),
    ...(publisher ?? []).map(({ name, url }) => renderLink(url, renderName(name), base, 'quiet')),
  ].filter(Boolean);
  return items.length > 0
    ? html`<p part="dateline" class="dateline small muted">
        ${items.map((item) => html`<span>${item}</span> `)}
      </p>`
    : nothing;
}
