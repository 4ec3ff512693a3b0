import { directionOf } from './language.js';

/**
 * Characters that read from right to left (Hebrew to Arabic Extended-A, presentation forms, surrogates of further
 * blocks), and marks that set a direction.
 */
const TURNING =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;

/**
 * Isolates an argument of a message, so that it does not reorder the text around it (Unicode Standard Annex 9,
 * "explicit directional isolates"). Returns it unchanged if it cannot.
 */
export const isolate = (words: string, language: string): string =>
  TURNING.test(words) || directionOf(language) === 'rtl' ? `\u2068${words}\u2069` : words;
