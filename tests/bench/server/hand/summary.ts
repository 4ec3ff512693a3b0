import { speakerName } from '../../../../src/i18n/describe-quote.js';
import { formatDate } from '../../../../src/i18n/format-date.js';
import { TOOL_GLYPHS } from '../../../../src/shared/parts/glyphs.js';
import { readLink } from '../../../../src/data/link.js';
import { glyph } from './attribution.js';
import { eventTimeline } from './event-timeline.js';
import { photo } from './photo.js';
import { quoteCard } from './quote-card.js';
import type { Setting } from './setting.js';
import { shadowRoot } from './shadow-root.js';
import { statementDenial } from './statement-denial.js';
import { escape, heading, link, paragraph, phrase, show, time } from './text.js';

const LEAVE = glyph(TOOL_GLYPHS.leave);
const CHAIN = glyph(TOOL_GLYPHS.link);

/** A whole article as `<news-summary>`. */
export function summary(setting: Setting): string {
  const { document, locale, until } = setting;
  const { headline, keyPoints = [], quotes, disputes, events, inLanguage } = document;
  let html = head(setting);
  if (keyPoints.length > 0) {
    let points = '';
    for (const point of keyPoints) points += `<li>${phrase(point, inLanguage)}</li>`;
    html += band(locale.keyPoints, `<ul class="key-points">${points}</ul>`);
  }
  if (quotes.length > 0) {
    let cards = '';
    for (const quote of quotes) cards += quoteCard(quote, setting);
    html += band(locale.keyQuotes, `<div class="quotes">${cards}</div>`);
  }
  if (disputes.length > 0) {
    let panels = '';
    for (const dispute of disputes) panels += statementDenial(dispute, setting);
    const rule = `<p class="note meta muted"><bdi>${show(locale.orderRule)}</bdi></p>`;
    html += band(locale.statements, `<div class="disputes">${panels}</div>${rule}`);
  }
  if (events.length > 0) html += band(locale.timeline, eventTimeline(setting, true));
  html += corrections(setting) + footer(setting);
  const name = headline ? ` aria-label="${escape(headline)}"` : '';
  const article = `<article class="summary"${name}>${html}</article>`;
  return `<news-summary>${shadowRoot('news-summary', article, setting, { until })}</news-summary>`;
}

const band = (title: string, html: string): string =>
  `<section part="band" class="band">${heading(4, 'heading', escape(title))}${html}</section>`;

function head({ document, locale, base }: Setting): string {
  const { headline, description, image, asOf, timeZone, inLanguage } = document;
  const { dateline, datePublished, dateModified, author, publisher } = document;
  const style = { long: true, timeZone };
  let line = dateline ? `<span><bdi>${show(dateline)}</bdi></span> ` : '';
  if (datePublished)
    line += `<span>${time(datePublished, escape(formatDate(datePublished, locale, style)))}</span> `;
  if (dateModified && dateModified.edtf !== datePublished?.edtf) {
    const updated = locale.updated(formatDate(dateModified, locale, style));
    line += `<span>${time(dateModified, escape(updated))}</span> `;
  }
  if (author?.length) {
    const names = locale.list(author.map((who) => speakerName(who, locale)));
    line += `<span>${escape(locale.byAuthors(names))}</span> `;
  }
  for (const { name, url } of publisher ?? [])
    line += `<span>${link(url, `<bdi>${show(name)}</bdi>`, base, 'quiet')}</span> `;
  const dated = asOf ? locale.asOf(formatDate(asOf, locale, style)) : locale.dateNotGiven;
  const picture = photo(image, locale, base);
  return `<header part="head" class="${picture ? 'head illustrated' : 'head'}"><div class="title-block">${line && `<p part="dateline" class="dateline small muted">${line}</p>`}${headline ? heading(3, 'headline', phrase(headline, inLanguage)) : ''}${paragraph('standfirst', '', description, inLanguage)}<p part="as-of" class="as-of small"><span class="strong">${time(asOf, `${escape(dated)}.`)}</span> <span class="muted"><bdi>${show(locale.laterNotIncluded)}</bdi></span></p></div>${picture}</header>`;
}

function corrections({ document, locale }: Setting): string {
  const { correction, timeZone, inLanguage } = document;
  if (!correction?.length) return '';
  let items = '';
  for (const { text, date } of correction) {
    const day = date && time(date, escape(formatDate(date, locale, { timeZone })));
    items += `<li>${day ? `<span class="strong">${day}</span>` : ''}${phrase(text, inLanguage)}</li>`;
  }
  return band(locale.correction, `<ul class="corrections">${items}</ul>`);
}

function footer({ document, locale, base }: Setting): string {
  const { url, quotes, disputes } = document;
  const note =
    quotes.length + disputes.length > 0
      ? `<p class="note meta muted"><bdi>${show(locale.verbatimNote)}</bdi></p>`
      : '';
  const href = url && readLink(url, base);
  const source = href
    ? `<a part="tool" class="tool meta muted" href="${escape(href)}">${LEAVE}<span>${escape(locale.source)}</span></a>`
    : '';
  return `<footer part="footer" class="footer">${note}<div part="tools" class="tools"><button class="tool meta muted" part="tool" type="button">${CHAIN}<span class="long">${escape(locale.copyLink)}</span><span class="short">${escape(locale.copyLinkShort)}</span></button>${source}<span class="visually-hidden" role="status"></span></div></footer>`;
}
