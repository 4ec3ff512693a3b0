import { nothing, type TemplateResult } from 'lit';
import type { ResolvedQuote } from '../../data/resolved-document.js';
import { oneLine } from '../../shared/parts/one-line.js';
import { renderStaticSpeaker } from './names.js';
import type { StaticSetting } from './setting.js';
import { renderStaticParagraph } from './text.js';
import {
  renderStaticOriginal,
  renderStaticProvenance,
  renderStaticRecord,
  renderStaticSources,
  renderStaticWords,
} from './words.js';

/**
 * A quote as plain HTML: what a quote card shows, with the original wording.
 *
 * @param isAlone it stands by itself, so that the article is where it can be read
 */
export function renderStaticQuote(
  quote: ResolvedQuote,
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
