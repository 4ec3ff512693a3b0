import type { ResolvedQuote } from '../../data/resolved-document.js';
import { describeProvenance, describeSpeaker } from '../../i18n/describe-quote.js';
import { element, type StaticElement } from '../node.js';
import { writeProvenance, writeRecord, writeSources, writeSpeaker } from './attribution.js';
import type { StaticSetting } from './setting.js';
import { writeParagraph } from './text.js';
import { writeOriginal, writeWords } from './words.js';

/**
 * Writes a quote, with its original wording.
 *
 * @param isAlone the quote is not part of a summary: links to the article
 */
export function writeQuote(
  quote: ResolvedQuote,
  setting: StaticSetting,
  isAlone: boolean,
): StaticElement {
  const { id, kind = 'direct', date, speaker, context } = quote;
  const { document, locale } = setting;
  const view = describeSpeaker(quote, locale);
  return element(
    'figure',
    { class: 'news-quote h-cite', 'data-id': id, 'data-kind': kind, 'data-date': date?.edtf },
    element(
      'figcaption',
      { class: 'news-attribution' },
      writeSpeaker(view, speaker, setting),
      writeRecord(view, setting),
      writeProvenance(describeProvenance(quote, locale, document.timeZone), quote, setting),
    ),
    writeParagraph(context, document.inLanguage, 'p-x-context'),
    writeWords(quote, setting),
    writeOriginal(quote, setting),
    writeSources(quote, setting, isAlone ? document.url : undefined),
  );
}
