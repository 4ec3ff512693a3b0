import { nothing, type TemplateResult } from 'lit';
import { speakerName } from '../../i18n/describe-quote.js';
import { formatDate } from '../../i18n/format-date.js';
import { withFullStop } from '../../i18n/full-stop.js';
import { oneLine } from '../../shared/parts/one-line.js';
import { Inserts } from '../../shared/parts/sentence.js';
import { renderStaticOutlet, renderStaticPerson } from './names.js';
import { renderStaticPhoto } from './photo.js';
import type { StaticSetting } from './setting.js';
import {
  renderStaticHeading,
  renderStaticLine,
  renderStaticName,
  renderStaticParagraph,
  renderStaticPhrase,
} from './text.js';
import { renderStaticTime } from '../../shared/parts/time.js';

/**
 * What stands above the sections of a summary, as plain HTML.
 *
 * @param hasSections whether anything below is of a day: then a missing day is said in words
 */
export function renderStaticHead(setting: StaticSetting, hasSections: boolean): TemplateResult {
  const { document, level } = setting;
  const { headline, description, asOf, image, inLanguage } = document;
  const title = renderStaticPhrase(headline, inLanguage, 'p-name');
  return oneLine`<header class="news-head">
    ${renderDateline(setting)}
    ${headline ? renderStaticHeading(level, 'news-headline', title) : nothing}
    ${renderStaticParagraph(description, inLanguage, 'news-standfirst p-summary')}
    ${asOf || hasSections ? renderAsOf(setting) : nothing}
    ${renderStaticPhoto(image, setting)}
  </header>`;
}

/** When all this was true. */
function renderAsOf({ document, locale }: StaticSetting): TemplateResult {
  const { asOf, timeZone } = document;
  const style = { long: true, timeZone };
  const words = asOf
    ? renderStaticTime(
        asOf,
        withFullStop(locale.asOf(formatDate(asOf, locale, style))),
        'news-time',
      )
    : `${locale.dateNotGiven}.`;
  return oneLine`<p class="news-as-of"><strong>${words}</strong> ${locale.laterNotIncluded}</p>`;
}

/** Place, day, authors and publisher in a line; nothing where none is known. */
function renderDateline(setting: StaticSetting): TemplateResult | typeof nothing {
  const { document, locale } = setting;
  const { dateline, datePublished, dateModified, author, publisher, timeZone } = document;
  const style = { long: true, timeZone };
  const inserts = new Inserts();
  const authors = author?.map((who) =>
    inserts.keep(renderStaticPerson(who, 'p-author', setting, speakerName(who, locale))),
  );
  const pieces = [
    dateline && renderStaticName(dateline, 'p-x-dateline'),
    datePublished &&
      renderStaticTime(datePublished, formatDate(datePublished, locale, style), 'dt-published'),
    dateModified &&
      dateModified.edtf !== datePublished?.edtf &&
      renderStaticTime(
        dateModified,
        locale.updated(formatDate(dateModified, locale, style)),
        'dt-updated',
      ),
    authors?.length && inserts.fill(locale.byAuthors(locale.list(authors))),
    ...(publisher ?? []).map((outlet) => renderStaticOutlet(outlet, 'p-x-publisher', setting)),
  ];
  return pieces.some(Boolean)
    ? oneLine`<p class="news-dateline">${renderStaticLine(pieces)}</p>`
    : nothing;
}
