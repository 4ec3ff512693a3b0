import { nothing, type TemplateResult } from 'lit';
import { readLink } from '../../data/link.js';
import type { ResolvedQuote } from '../../data/resolved-document.js';
import { describeProvenance, describeSpeaker } from '../../i18n/describe-quote.js';
import { languageName } from '../../i18n/language.js';
import { quotationMarks } from '../../i18n/quotation-marks.js';
import { renderStaticLink } from '../../shared/parts/link.js';
import { oneLine } from '../../shared/parts/one-line.js';
import { Inserts, renderSentence } from '../../shared/parts/sentence.js';
import { renderStaticOutlet } from './names.js';
import type { StaticSetting } from './setting.js';
import { renderStaticLine } from './text.js';
import { textDirection } from '../../shared/parts/text.js';
import { renderStaticTime } from '../../shared/parts/time.js';

/**
 * The words of a quote. Direct words stand between the marks of their language, which are not part of
 * them; a carrying sentence has its own; a paraphrase has none.
 *
 * @param look of the words without the marks
 */
export function renderStaticWords(
  {
    text,
    kind = 'direct',
    inLanguage,
    url,
  }: Pick<ResolvedQuote, 'text' | 'kind' | 'inLanguage' | 'url'>,
  { base }: StaticSetting,
  look = 'e-content',
): TemplateResult {
  const [open, close] = kind === 'direct' ? quotationMarks(inLanguage) : ['', ''];
  return oneLine`<blockquote class="news-words" lang=${inLanguage ?? nothing}
    dir="${textDirection(inLanguage)}" cite=${readLink(url, base) ?? nothing}>
    <p>${open}<span class="${look}">${text}</span>${close}</p></blockquote>`;
}

/** The words as they were spoken, where what stands above is a translation. */
export function renderStaticOriginal(
  { original, kind }: ResolvedQuote,
  setting: StaticSetting,
): TemplateResult | typeof nothing {
  if (!original) return nothing;
  const { text, inLanguage } = original;
  const { locale } = setting;
  const words = { text, inLanguage, kind, url: undefined };
  return oneLine`<div class="news-original">
    ${inLanguage ? oneLine`<p>${locale.original(languageName(inLanguage, locale.language))}</p>` : nothing}
    ${renderStaticWords(words, setting, 'p-x-original')}</div>`;
}

/** Whether the speaker stands by the words, and to whom they were said. */
export function renderStaticRecord(
  { speaker, saidTo }: ResolvedQuote,
  setting: StaticSetting,
): TemplateResult {
  const { locale } = setting;
  const { record } = describeSpeaker({ speaker, saidTo: undefined }, locale);
  const look = record === locale.onTheRecord ? 'p-x-record p-x-on-record' : 'p-x-record';
  const line = saidTo
    ? renderSentence(locale.toOutlet, record, renderStaticOutlet(saidTo, 'p-x-said-to', setting))
    : record;
  return oneLine`<p class="${look}">${line}</p>`;
}

/**
 * Where the words come from, in a line.
 *
 * @param needsDate says so where there is none
 */
export function renderStaticProvenance(
  quote: ResolvedQuote,
  setting: StaticSetting,
  needsDate = false,
): TemplateResult | typeof nothing {
  const { locale, document } = setting;
  const { speaker, saidTo, reportedBy } = quote;
  const inserts = new Inserts();
  const named = inserts.keep(saidTo?.name);
  const reporter = reportedBy && renderStaticOutlet(reportedBy, 'p-x-reported-by', setting);
  const reason = oneLine`<span class="p-x-anonymity-reason" dir="auto">${speaker.anonymityReason}</span>`;
  // The sentences are those of the element, with templates for what they take in.
  const items = describeProvenance(
    {
      ...quote,
      speaker: { ...speaker, anonymityReason: speaker.anonymityReason && inserts.keep(reason) },
      saidTo: saidTo && { ...saidTo, name: named },
      reportedBy: reportedBy && { ...reportedBy, name: inserts.keep(reporter) },
    },
    locale,
    document.timeZone,
  );
  const pieces = items.map(({ text, date, link }) => {
    const line = inserts.fill(text);
    if (date)
      return renderStaticTime(date, line, quote.date ? 'dt-published' : 'dt-x-date-reported');
    return text.includes(named)
      ? renderStaticLink(link, line, setting.base, 'u-x-unnamed-sources-policy')
      : line;
  });
  const isDated = items.some(({ date }) => date);
  if (needsDate && !isDated) pieces.push(locale.dateNotGiven);
  return pieces.length > 0
    ? oneLine`<p class="news-provenance">${renderStaticLine(pieces)}</p>`
    : nothing;
}

/**
 * Where the words can be read, and a lasting copy of that.
 *
 * @param article the address of the article, where the words have none of their own
 */
export function renderStaticSources(
  { url, archivedAt }: ResolvedQuote,
  { locale, base }: StaticSetting,
  article?: string,
): TemplateResult | typeof nothing {
  const pieces = [
    url
      ? renderStaticLink(url, locale.source, base, 'u-url')
      : article && renderStaticLink(article, locale.source, base, 'u-x-article'),
    archivedAt && renderStaticLink(archivedAt, locale.archived, base, 'u-x-archived'),
  ];
  return pieces.some(Boolean)
    ? oneLine`<p class="news-links">${renderStaticLine(pieces)}</p>`
    : nothing;
}
