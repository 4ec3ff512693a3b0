import type { ResolvedDocument } from '../../data/resolved-document.js';
import type { Outlet, Speaker } from '../../data/speaker.js';
import { directionOf } from '../../i18n/language.js';
import type { Locale } from '../../i18n/locale.js';
import { element, type StaticElement, type StaticNode } from '../node.js';

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
export function writeRoot(
  look: 'news-summary h-entry' | 'news-part',
  { document, locale }: StaticSetting,
  ...content: readonly StaticNode[]
): StaticElement {
  const { inLanguage = '', timeZone, asOf, datePublished, dateModified } = document;
  return element(
    'article',
    {
      class: look,
      lang: locale.language,
      dir: directionOf(locale.language),
      'data-in-language': inLanguage,
      'data-time-zone': timeZone,
      'data-as-of': asOf?.edtf,
      'data-date-published': datePublished?.edtf,
      'data-date-modified': dateModified?.edtf,
    },
    ...content,
  );
}
