import { directionOf } from './language.js';

/** What reads from right to left, and marks that set a direction. */
const TURNING = /[\p{Bidi_C}\p{sc=Adlm}\p{sc=Arab}\p{sc=Hebr}\p{sc=Nkoo}\p{sc=Syrc}\p{sc=Thaa}]/u;

/**
 * Words inside a sentence of ours that may read the other way: isolated, so that they turn nothing
 * around them (Unicode Standard Annex 9, "explicit directional isolates"). Others stay as they are.
 */
export const isolate = (words: string, language: string): string =>
  TURNING.test(words) || directionOf(language) === 'rtl' ? `\u2068${words}\u2069` : words;
