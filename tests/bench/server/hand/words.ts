import { readLink } from '../../../../src/data/link.js';
import type { ResolvedQuote } from '../../../../src/data/resolved-document.js';
import { quotationMarks } from '../../../../src/i18n/quotation-marks.js';
import { attribute, show, tongue } from './text.js';

/** @param isHung the opening mark is drawn by the style sheet */
export function words(
  { text, kind = 'direct', inLanguage, url }: ResolvedQuote,
  base: string | undefined,
  isHung = false,
): string {
  let html = show(text);
  if (kind === 'direct') {
    const [open, close] = quotationMarks(inLanguage);
    const opening = isHung
      ? `<span class="hung" data-mark="${open}"></span><span class="visually-hidden">${open}</span>`
      : open;
    html = opening + html + close;
  }
  const part = kind === 'paraphrase' ? 'words paraphrase' : 'words quote';
  return `<blockquote part="${part}" class="words"${tongue(inLanguage)}${attribute('cite', url && readLink(url, base))}><p>${html}</p></blockquote>`;
}
