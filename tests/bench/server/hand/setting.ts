import type { ResolvedDocument } from '../../../../src/data/resolved-document.js';
import type { Locale } from '../../../../src/i18n/locale.js';

/** What holds for all of what is written. */
export interface Setting {
  readonly document: ResolvedDocument;
  readonly locale: Locale;
  readonly base: string | undefined;
  /** The present moment in milliseconds since the epoch. */
  readonly now: number;
  /** When it would say something else. */
  readonly until: number | undefined;
  /** The style sheet of each element, by its tag. */
  readonly sheets: Readonly<Record<string, string>>;
}
