import type { Stance } from '../../data/dispute.js';
import { circle, type Drawing } from '../../shared/parts/glyphs.js';

const ring = circle(8, 8, 7);

/**
 * Sign of each stance: a relation sign in a ring. Repeats the stance word and never replaces it. No sign means
 * right or wrong.
 */
export const STANCE_GLYPHS: Readonly<Record<Stance | 'reported', Drawing>> = {
  states: [
    ring,
    'M7.1 5.9C5.8 6.2 5 7.2 5 8.6v1.3h2.1V7.9H6.2c0-.6.3-1 .9-1.2zm4 0c-1.3.3-2.1 1.3-2.1 2.7v1.3h2.1V7.9h-.9c0-.6.3-1 .9-1.2z',
  ],
  reported: [`${ring}M5 5.8h6M5 8h6m-6 2.2h4`],
  confirms: [`${ring}M5 6.7h6M5 9.3h6`],
  'confirms-in-part': [`${ring}M10.8 5.2H8a2.1 2.1 0 0 0 0 4.2h2.8M5.6 11.4h5.2`],
  denies: [`${ring}M5 6.7h6M5 9.3h6M9.8 4.4l-3.6 7.2`],
  'disputes-premise': [`${ring}M5 5.8h6M5 8h6m-6 2.2h6M9.9 4l-3.8 8`],
  'disputes-in-part': [
    `${ring}M4.8 7.3c1-1.3 2.1-1.3 3.2-.5s2.2.8 3.2-.5M4.8 10.1c1-1.3 2.1-1.3 3.2-.5s2.2.8 3.2-.5`,
  ],
  'own-account': [`${ring}M6.5 5v6m3-6v6`],
  'declines-to-comment': [ring, circle(5, 8, 0.8) + circle(8, 8, 0.8) + circle(11, 8, 0.8)],
  'no-response': [ring, 'M6 7.3h4v1.4H6z', '2 1.665'],
};

/** Sign of an unknown stance. */
export const UNKNOWN_STANCE_GLYPH: Drawing = [ring];
