import type { EventStatus } from '../../data/event.js';
import { circle, type Drawing } from '../../shared/parts/glyphs.js';

const ring = circle(11, 11, 5);
const diamond = 'M11 2.8 19.2 11 11 19.2 2.8 11z';
const leavingArrow = 'M12.6 7.2a5 5 0 1 0 0 7.6M9.5 11h9.5m-3-3 3 3-3 3';
const dots = [-5, 5].flatMap((far) => [circle(11 + far, 11, 1), circle(11, 11 + far, 1)]);
const near = [-3.54, 3.54].flatMap((x) => [-3.54, 3.54].map((y) => circle(11 + x, 11 + y, 1)));

/**
 * Marker of each status, 22 units square, in the text colour. Repeats the status word and never replaces it. No
 * marker means right or wrong.
 */
export const EVENT_MARKERS: Readonly<Record<EventStatus, Drawing>> = {
  happened: [ring, ring],
  ongoing: [`${ring}M11 6a5 5 0 0 0 0 10z`, 'M11 6a5 5 0 0 0 0 10z'],
  planned: [ring],
  possible: ['', [...dots, ...near].join('')],
  'in-doubt': [`${diamond}M9 9.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4m0 2v.4`],
  postponed: [leavingArrow],
  rescheduled: [leavingArrow, circle(20, 11, 2)],
  cancelled: ['m7 7 8 8m0-8-8 8'],
  disputed: ['M11 1.6 20.4 11 11 20.4 1.6 11zM7.3 9.3h7.4m-7.4 3.4h7.4m-2.1-5.7-3.2 8'],
};

/** Marker of an unknown status. */
export const UNKNOWN_MARKER: Drawing = ['', circle(11, 11, 2.2)];
