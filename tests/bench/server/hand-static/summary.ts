import { speakerName } from '../../../../src/i18n/describe-quote.js';
import { formatDate } from '../../../../src/i18n/format-date.js';
import { directionOf } from '../../../../src/i18n/language.js';
import { attribute, escape } from '../hand/text.js';
import { disputeSection } from './dispute.js';
import { eventList } from './events.js';
import { photo } from './photo.js';
import { quoteFigure } from './quote.js';
import type { Setting } from './setting.js';
import {
  heading,
  items,
  line,
  link,
  name,
  outlet,
  paragraph,
  person,
  phrase,
  time,
} from './text.js';

/** A whole article as plain HTML. */
export function staticSummary(setting: Setting): string {
  const { document, locale } = setting;
  const { keyPoints = [], quotes, disputes, events, inLanguage } = document;
  const { language } = locale;
  let html = head(setting);
  if (keyPoints.length > 0)
    html += section(locale.keyPoints, list(items(keyPoints, inLanguage, 'p-x-key-point')));
  if (quotes.length > 0) {
    let figures = '';
    for (const quote of quotes) figures += quoteFigure(quote, setting);
    html += section(locale.keyQuotes, figures);
  }
  if (disputes.length > 0) {
    let panels = '';
    for (const dispute of disputes) panels += disputeSection(dispute, setting);
    html += section(locale.statements, panels + note(locale.orderRule));
  }
  if (events.length > 0) html += section(locale.timeline, eventList(setting));
  html += corrections(setting) + footer(setting);
  return `<article class="news-summary h-entry" lang="${language}" dir="${directionOf(language)}" data-in-language="${escape(inLanguage ?? '')}"${attribute('data-time-zone', document.timeZone)}${attribute('data-as-of', document.asOf?.edtf)}${attribute('data-date-published', document.datePublished?.edtf)}${attribute('data-date-modified', document.dateModified?.edtf)}>${html}</article>`;
}

const section = (title: string, html: string): string =>
  `<section class="news-section">${heading(4, 'news-heading', escape(title))}${html}</section>`;
const note = (text: string): string => `<p class="news-note">${escape(text)}</p>`;
const list = (html: string): string => `<ul class="news-list">${html}</ul>`;

function head(setting: Setting): string {
  const { document, locale } = setting;
  const { headline, description, asOf, image, inLanguage, timeZone } = document;
  const { dateline, datePublished, dateModified, author, publisher = [] } = document;
  const style = { long: true, timeZone };
  const authors = author?.map((who) => person(who, 'p-author', setting, speakerName(who, locale)));
  const pieces = line([
    dateline && name(dateline, 'p-x-dateline'),
    datePublished &&
      time(datePublished, escape(formatDate(datePublished, locale, style)), 'dt-published'),
    dateModified && dateModified.edtf !== datePublished?.edtf
      ? time(
          dateModified,
          locale.updated(escape(formatDate(dateModified, locale, style))),
          'dt-updated',
        )
      : '',
    authors?.length ? locale.byAuthors(locale.list(authors)) : '',
    ...publisher.map((one) => outlet(one, 'p-x-publisher', setting)),
  ]);
  const asOfWords = asOf
    ? time(asOf, `${locale.asOf(escape(formatDate(asOf, locale, style)))}.`, 'news-time')
    : `${escape(locale.dateNotGiven)}.`;
  return `<header class="news-head">${pieces && `<p class="news-dateline">${pieces}</p>`}${headline ? heading(3, 'news-headline', phrase(headline, inLanguage, 'p-name')) : ''}${paragraph(description, inLanguage, 'news-standfirst p-summary')}<p class="news-as-of"><strong>${asOfWords}</strong> ${escape(locale.laterNotIncluded)}</p>${photo(image, setting)}</header>`;
}

function corrections({ document, locale }: Setting): string {
  const { correction, timeZone, inLanguage } = document;
  if (!correction?.length) return '';
  let html = '';
  for (const { text, date } of correction) {
    const day = date
      ? `<strong>${time(date, escape(formatDate(date, locale, { timeZone })), 'dt-x-corrected')}</strong> `
      : '';
    html += `<li${attribute('data-date', date?.edtf)}>${day}${phrase(text, inLanguage, 'p-x-correction')}</li>`;
  }
  return section(locale.correction, list(html));
}

function footer({ document, locale, base }: Setting): string {
  const { url, quotes, disputes } = document;
  const html = quotes.length + disputes.length > 0 ? note(locale.verbatimNote) : '';
  const address = url
    ? `<p class="news-links">${link(url, escape(locale.source), base, 'u-url')}</p>`
    : '';
  return html || address ? `<footer class="news-footer">${html}${address}</footer>` : '';
}
