import { directionOf } from './language.js';

/**
 * What reads from right to left (the blocks from Hebrew to Arabic Extended-A, the presentation forms, and the
 * surrogates of the planes that hold the rest), and marks that set a direction.
 */
const TURNING =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;

/**
 * Words inside a sentence of ours that may read the other way: isolated, so that they turn nothing
 * around them (Unicode Standard Annex 9, "explicit directional isolates"). Others stay as they are.
 */
export const isolate = (words: string, language: string): string =>
  TURNING.test(words) || directionOf(language) === 'rtl' ? `\u2068${words}\u2069` : words;
