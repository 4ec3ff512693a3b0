import type { ResolvedDocument } from '../../../../src/data/resolved-document.js';
import type { Outlet, Speaker } from '../../../../src/data/speaker.js';
import type { Locale } from '../../../../src/i18n/locale.js';

/** What holds for all of what is written. */
export interface Setting {
  readonly document: ResolvedDocument;
  readonly locale: Locale;
  readonly base: string | undefined;
  /** The present moment in milliseconds since the epoch. */
  readonly now: number;
  /** Whom the document names once and refers to by id. */
  readonly known: ReadonlySet<Speaker | Outlet>;
}
