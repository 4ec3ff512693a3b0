import { html, nothing, type TemplateResult } from 'lit';
import { readLink } from '../../data/link.js';
import type { ResolvedQuote } from '../../data/resolved-document.js';
import { splitVerbatim } from '../../data/verbatim.js';
import { marksOf } from '../../i18n/describe-quote.js';
import { textDirection } from '../../i18n/language.js';
import { showText } from './text.js';

/** Typography of quoted words. */
export interface WordsStyle {
  /** Hangs the opening mark into the margin, if the component has one. */
  readonly isHung?: boolean;
  /** Mutes text outside quotation marks. For a single voice: side by side, all voices weigh the same. */
  readonly isAlone?: boolean;
}

/**
 * Renders the words of a quote. Direct words get the quotation marks of their language, a sentence with partial
 * quotes has its own, and a paraphrase gets none.
 *
 * @param base base of relative addresses
 */
export function renderWords(
  words: Pick<ResolvedQuote, 'text' | 'kind' | 'inLanguage' | 'url'>,
  base: string,
  { isHung = false, isAlone = false }: WordsStyle = {},
): TemplateResult {
  const { text, kind, inLanguage, url } = words;
  const [open, close] = marksOf(words);
  const content = open ? markWords(text, open, close, isHung) : renderRuns(text, isAlone);
  return html`<blockquote
    part=${kind === 'paraphrase' ? 'words paraphrase' : 'words quote'}
    class="words"
    lang=${inLanguage ?? nothing}
    dir=${textDirection(inLanguage)}
    cite=${readLink(url, base) ?? nothing}
  >
    <p>${content}</p>
  </blockquote>`;
}

function renderRuns(text: string, isAlone: boolean): unknown {
  if (!isAlone) return showText(text);
  return splitVerbatim(text).map((run) =>
    run.isVerbatim ? showText(run.text) : html`<span class="muted">${showText(run.text)}</span>`,
  );
}

function markWords(text: string, open: string, close: string, isHung: boolean): unknown {
  const closed = showText(text) + close;
  // CSS draws the hanging mark. The real one stays in the text, visually hidden, for screen readers and copying.
  return isHung
    ? html`<span class="hung" data-mark=${open}></span
        ><span class="visually-hidden">${open}</span>${closed}`
    : open + closed;
}
