import { nothing, type TemplateResult } from 'lit';
import { renderStaticEvents } from './events.js';
import { renderStaticQuote } from './quote.js';
import { renderStaticDispute } from './dispute.js';
import { hasSections } from '../../data/content.js';
import { lookUp } from '../../data/look-up.js';
import { formatDate } from '../../i18n/format-date.js';
import { renderStaticLink } from '../../shared/parts/link.js';
import { oneLine } from '../../shared/parts/one-line.js';
import { renderStaticRoot, type StaticSetting } from './setting.js';
import { renderStaticHeading, renderStaticItems, renderStaticPhrase } from './text.js';
import { renderStaticTime } from '../../shared/parts/time.js';
import { renderStaticHead } from './head.js';

type Section = TemplateResult | typeof nothing;

/** The sections in their usual order. */
const SECTIONS: Readonly<Record<string, (setting: StaticSetting) => Section>> = {
  keypoints: renderKeyPoints,
  quotes: renderQuotes,
  disputes: renderDisputes,
  events: renderEvents,
  correction: renderCorrections,
};

/**
 * A whole article as plain HTML: what a summary shows, in its order.
 *
 * @param sections which sections, in which order, separated by spaces, as the attribute of the element
 */
export function renderStaticSummary(
  setting: StaticSetting,
  sections: string = Object.keys(SECTIONS).join(' '),
): TemplateResult {
  const names = sections.toLowerCase().split(/[\s,]+/);
  return renderStaticRoot('news-summary h-entry', setting, [
    renderStaticHead(setting, hasSections(setting.document)),
    names.map((name) => lookUp(SECTIONS, name)?.(setting)),
    renderFooter(setting),
  ]);
}

/** The only list of a document that is but a part: quotes, disputes or events. */
export function renderStaticPart(setting: StaticSetting): TemplateResult {
  const { document, locale, level } = setting;
  return renderStaticRoot('news-part', setting, [
    document.quotes.map((quote) => renderStaticQuote(quote, setting, true)),
    document.disputes.map((dispute) => renderStaticDispute(dispute, setting, level)),
    document.disputes.length > 0 ? renderNote(locale.orderRule) : nothing,
    document.events.length > 0
      ? [renderStaticHeading(level, 'news-heading', locale.timeline), renderStaticEvents(setting)]
      : nothing,
  ]);
}

function renderKeyPoints(setting: StaticSetting): Section {
  const { keyPoints, inLanguage } = setting.document;
  if (!keyPoints?.length) return nothing;
  const items = renderStaticItems(keyPoints, inLanguage, 'p-x-key-point');
  return renderSection(
    setting,
    setting.locale.keyPoints,
    oneLine`<ul class="news-list">${items}</ul>`,
  );
}

function renderQuotes(setting: StaticSetting): Section {
  const { quotes } = setting.document;
  if (quotes.length === 0) return nothing;
  return renderSection(
    setting,
    setting.locale.keyQuotes,
    quotes.map((quote) => renderStaticQuote(quote, setting, false)),
  );
}

function renderDisputes(setting: StaticSetting): Section {
  const { document, locale, level } = setting;
  if (document.disputes.length === 0) return nothing;
  return renderSection(setting, locale.statements, [
    document.disputes.map((dispute) => renderStaticDispute(dispute, setting, level + 2)),
    renderNote(locale.orderRule),
  ]);
}

function renderEvents(setting: StaticSetting): Section {
  if (setting.document.events.length === 0) return nothing;
  return renderSection(setting, setting.locale.timeline, renderStaticEvents(setting));
}

function renderCorrections(setting: StaticSetting): Section {
  const { document, locale } = setting;
  const { correction, timeZone, inLanguage } = document;
  if (!correction?.length) return nothing;
  const items = correction.map(({ text, date }) => {
    const day =
      date && renderStaticTime(date, formatDate(date, locale, { timeZone }), 'dt-x-corrected');
    return oneLine`<li data-date=${date?.edtf ?? nothing}>
      ${day ? oneLine`<strong>${day}</strong> ` : nothing}
      ${renderStaticPhrase(text, inLanguage, 'p-x-correction')}</li>`;
  });
  return renderSection(setting, locale.correction, oneLine`<ul class="news-list">${items}</ul>`);
}

const renderSection = (
  { level }: StaticSetting,
  heading: string,
  content: unknown,
): TemplateResult =>
  oneLine`<section class="news-section">
    ${renderStaticHeading(level + 1, 'news-heading', heading)}${content}</section>`;

const renderNote = (text: string): TemplateResult => oneLine`<p class="news-note">${text}</p>`;

function renderFooter({ document, locale, base }: StaticSetting): Section {
  const { url, quotes, disputes } = document;
  const note = quotes.length + disputes.length > 0 && renderNote(locale.verbatimNote);
  const link =
    url &&
    oneLine`<p class="news-links">${renderStaticLink(url, locale.source, base, 'u-url')}</p>`;
  return note || link
    ? oneLine`<footer class="news-footer">${note || nothing}${link || nothing}</footer>`
    : nothing;
}
