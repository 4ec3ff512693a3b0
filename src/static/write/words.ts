import { readLink } from '../../data/link.js';
import type { ResolvedQuote } from '../../data/resolved-document.js';
import { describeOriginal, marksOf } from '../../i18n/describe-quote.js';
import { textDirection } from '../../i18n/language.js';
import { element, type StaticElement } from '../node.js';
import type { StaticSetting } from './setting.js';

/**
 * Writes the words of a quote. The marks around direct words are not part of the words.
 *
 * @param look class of the words without the marks
 */
export function writeWords(
  words: Pick<ResolvedQuote, 'text' | 'kind' | 'inLanguage' | 'url'>,
  { base }: StaticSetting,
  look = 'e-content',
): StaticElement {
  const { text, inLanguage, url } = words;
  const [open, close] = marksOf(words);
  return element(
    'blockquote',
    {
      class: 'news-words',
      lang: inLanguage,
      dir: textDirection(inLanguage),
      cite: readLink(url, base),
    },
    element('p', {}, open, element('span', { class: look }, text), close),
  );
}

/** Writes the original wording of a translated quote. */
export function writeOriginal(
  quote: ResolvedQuote,
  setting: StaticSetting,
): StaticElement | undefined {
  const original = describeOriginal(quote, setting.locale);
  if (!original) return undefined;
  const { label } = original;
  return element(
    'div',
    { class: 'news-original' },
    label && element('p', {}, label),
    writeWords(original, setting, 'p-x-original'),
  );
}
