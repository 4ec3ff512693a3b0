import { nothing, type TemplateResult } from 'lit';
import type { ResolvedDocument } from '../../data/resolved-document.js';
import type { Outlet, Speaker } from '../../data/speaker.js';
import { directionOf } from '../../i18n/language.js';
import type { Locale } from '../../i18n/locale.js';
import { oneLine } from '../../shared/parts/one-line.js';

/** What holds for all of a piece of static HTML. */
export interface StaticSetting {
  readonly document: ResolvedDocument;
  readonly locale: Locale;
  /** Where relative addresses start; without one they stay relative. */
  readonly base: string | undefined;
  /** The present moment in milliseconds since the epoch. */
  readonly now: number;
  /** The level of the first heading, 2 to 6. */
  readonly level: number;
  readonly noImages: boolean;
  /** Whom the document names once and refers to by id. */
  readonly known: ReadonlySet<Speaker | Outlet>;
}

/**
 * The outermost element, with what the rest does not say: the language, the zone and the days that hold
 * for the whole document, as `data-*`.
 */
export function renderStaticRoot(
  look: 'news-summary h-entry' | 'news-part',
  { document, locale }: StaticSetting,
  content: unknown,
): TemplateResult {
  const { inLanguage = '', timeZone, asOf, datePublished, dateModified } = document;
  const { language } = locale;
  return oneLine`<article class="${look}" lang="${language}" dir="${directionOf(language)}"
    data-in-language="${inLanguage}" data-time-zone=${timeZone ?? nothing}
    data-as-of=${asOf?.edtf ?? nothing} data-date-published=${datePublished?.edtf ?? nothing}
    data-date-modified=${dateModified?.edtf ?? nothing}>${content}</article>`;
}
