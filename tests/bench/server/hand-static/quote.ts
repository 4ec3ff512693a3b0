import { lineText } from '../../../../src/i18n/sentence.js';
import { readLink } from '../../../../src/data/link.js';
import type { ResolvedQuote } from '../../../../src/data/resolved-document.js';
import { describeSpeaker } from '../../../../src/i18n/describe-quote.js';
import { formatDate } from '../../../../src/i18n/format-date.js';
import { languageName } from '../../../../src/i18n/language.js';
import { quotationMarks } from '../../../../src/i18n/quotation-marks.js';
import { attribute, escape, tongue } from '../hand/text.js';
import type { Setting } from './setting.js';
import { line, link, outlet, paragraph, speakerLine, time } from './text.js';

/** A quote with who said it. */
export function quoteFigure(quote: ResolvedQuote, setting: Setting): string {
  const { id, kind = 'direct', date, speaker, context } = quote;
  const { inLanguage } = setting.document;
  return `<figure class="news-quote h-cite" data-id="${escape(id)}" data-kind="${kind}"${attribute('data-date', date?.edtf)}><figcaption class="news-attribution">${speakerLine(speaker, setting)}${record(quote, setting)}${provenance(quote, setting, false)}</figcaption>${paragraph(context, inLanguage, 'p-x-context')}${words(quote, setting)}${original(quote, setting)}${sources(quote, setting)}</figure>`;
}

export function words(
  {
    text,
    kind = 'direct',
    inLanguage,
    url,
  }: Pick<ResolvedQuote, 'text' | 'kind' | 'inLanguage' | 'url'>,
  { base }: Setting,
  look = 'e-content',
): string {
  const [open, close] = kind === 'direct' ? quotationMarks(inLanguage) : ['', ''];
  return `<blockquote class="news-words"${tongue(inLanguage)}${attribute('cite', url && readLink(url, base))}><p>${open}<span class="${look}">${escape(text)}</span>${close}</p></blockquote>`;
}

export function original({ original: given, kind }: ResolvedQuote, setting: Setting): string {
  if (!given) return '';
  const { locale } = setting;
  const { text, inLanguage } = given;
  const label = inLanguage
    ? `<p>${escape(locale.original(languageName(inLanguage, locale.language)))}</p>`
    : '';
  return `<div class="news-original">${label}${words({ text, inLanguage, kind, url: undefined }, setting, 'p-x-original')}</div>`;
}

export function record({ speaker, saidTo }: ResolvedQuote, setting: Setting): string {
  const { locale } = setting;
  const { record: told, isOnRecord } = describeSpeaker({ speaker, saidTo: undefined }, locale);
  const look = isOnRecord ? 'p-x-record p-x-on-record' : 'p-x-record';
  const html = escape(lineText(told));
  return `<p class="${look}">${saidTo ? locale.toOutlet(html, outlet(saidTo, 'p-x-said-to', setting)) : html}</p>`;
}

/** Where the words come from. The sentences of a language need no escaping. */
export function provenance(quote: ResolvedQuote, setting: Setting, needsDate: boolean): string {
  const { locale, document, base } = setting;
  const { text, speaker, saidTo, reportedBy, date, reported, original: given } = quote;
  const { anonymous, anonymityReason } = speaker;
  const { timeZone } = document;
  const pieces: string[] = [];
  let isDated = true;
  if (reportedBy) pieces.push(locale.reportedBy(outlet(reportedBy, 'p-x-reported-by', setting)));
  if (date) {
    const day = escape(formatDate(date, locale, { timeZone }));
    pieces.push(time(date, text ? locale.said(day) : day, 'dt-published'));
  } else if (reported && text && speaker.kind !== 'media') {
    const day = escape(formatDate(reported, locale, { timeZone }));
    pieces.push(time(reported, locale.reported(day), 'dt-x-date-reported'));
  } else {
    isDated = false;
  }
  if (given?.inLanguage)
    pieces.push(escape(locale.translatedFrom(languageName(given.inLanguage, locale.language))));
  if (anonymous && anonymityReason) {
    const reason = `<span class="p-x-anonymity-reason" dir="auto">${escape(anonymityReason)}</span>`;
    pieces.push(locale.anonymityReason(reason));
  }
  if (anonymous && saidTo?.unnamedSourcesPolicy) {
    const policy = locale.unnamedSourcesPolicy(escape(saidTo.name));
    pieces.push(link(saidTo.unnamedSourcesPolicy, policy, base, 'u-x-unnamed-sources-policy'));
  }
  if (needsDate && !isDated) pieces.push(escape(locale.dateNotGiven));
  return pieces.length > 0 ? `<p class="news-provenance">${pieces.join(' · ')}</p>` : '';
}

export function sources({ url, archivedAt }: ResolvedQuote, { locale, base }: Setting): string {
  if (!url && !archivedAt) return '';
  const html = line([
    url && link(url, escape(locale.source), base, 'u-url'),
    archivedAt && link(archivedAt, escape(locale.archived), base, 'u-x-archived'),
  ]);
  return `<p class="news-links">${html}</p>`;
}
