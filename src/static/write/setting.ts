import type { ResolvedDocument } from '../../data/resolved-document.js';
import type { Outlet, Speaker } from '../../data/speaker.js';
import { directionOf } from '../../i18n/language.js';
import type { Locale } from '../../i18n/locale.js';
import { element, type StaticElement, type StaticNode } from '../node.js';

/** Settings of one static output. */
export interface StaticSetting {
  readonly document: ResolvedDocument;
  readonly locale: Locale;
  /** Base of relative addresses; without it they stay relative. */
  readonly base: string | undefined;
  /** Current time in milliseconds since the epoch. */
  readonly now: number;
  /** Level of the first heading, 2 to 6. */
  readonly level: number;
  readonly noImages: boolean;
  /** Speakers and outlets that the document lists and refers to by id. */
  readonly known: ReadonlySet<Speaker | Outlet>;
}

/** Writes the root element, with the language, the time zone and the dates of the whole document as `data-*`. */
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
