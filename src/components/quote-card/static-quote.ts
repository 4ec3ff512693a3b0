import { nothing, type TemplateResult } from 'lit';
import type { ReadQuote } from '../../data/read-model.js';
import { oneLine } from '../../shared/parts/one-line.js';
import { renderStaticSpeaker } from '../../shared/parts/static-names.js';
import type { StaticSetting } from '../../shared/parts/static-setting.js';
import { renderStaticParagraph } from '../../shared/parts/static-text.js';
import {
  renderStaticOriginal,
  renderStaticProvenance,
  renderStaticRecord,
  renderStaticSources,
  renderStaticWords,
} from '../../shared/parts/static-words.js';

/**
 * A quote as plain HTML: what a quote card shows, with the original wording.
 *
 * @param isAlone it stands by itself, so that the article is where it can be read
 */
export function renderStaticQuote(
  quote: ReadQuote,
  setting: StaticSetting,
  isAlone: boolean,
): TemplateResult {
  const { id, kind = 'direct', date, speaker, context } = quote;
  const { inLanguage, url } = setting.document;
  return oneLine`<figure class="news-quote h-cite" data-id="${id}" data-kind="${kind}" data-date=${date?.edtf ?? nothing}>
    <figcaption class="news-attribution">
      ${renderStaticSpeaker(speaker, setting)}
      ${renderStaticRecord(quote, setting)}
      ${renderStaticProvenance(quote, setting)}
    </figcaption>
    ${renderStaticParagraph(context, inLanguage, 'p-x-context')}
    ${renderStaticWords(quote, setting)}
    ${renderStaticOriginal(quote, setting)}
    ${renderStaticSources(quote, setting, isAlone ? url : undefined)}
  </figure>`;
}
