import { svg, type SVGTemplateResult } from 'lit';

const ring = svg`<circle cx="11" cy="11" r="5"/>`;
const diamond = svg`<path d="M11 2.8 19.2 11 11 19.2 2.8 11z"/>`;
const leavingArrow = svg`<path d="M12.6 7.2a5 5 0 1 0 0 7.6M9.5 11h9.5m-3-3 3 3-3 3"/>`;

/**
 * The shape for each status, 22 units square, in the colour of the text. A shape repeats the status
 * word and never replaces it; none of them says right or wrong.
 */
export const EVENT_MARKERS: Readonly<Record<string, SVGTemplateResult>> = {
  happened: svg`<circle cx="11" cy="11" r="5" fill="currentcolor"/>`,
  ongoing: svg`${ring}<path d="M11 6a5 5 0 0 0 0 10z" fill="currentcolor"/>`,
  planned: ring,
  possible: svg`<circle cx="11" cy="11" r="5" stroke-dasharray="0.1 3.827" stroke-linecap="round" stroke-width="2"/>`,
  'in-doubt': svg`${diamond}<path d="M9 9.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4m0 2v.4"/>`,
  postponed: leavingArrow,
  rescheduled: svg`${leavingArrow}<circle cx="20" cy="11" r="2" fill="currentcolor" stroke="none"/>`,
  cancelled: svg`<path d="m7 7 8 8m0-8-8 8"/>`,
  disputed: svg`<path d="M11 1.6 20.4 11 11 20.4 1.6 11z"/><path d="M7.3 9.3h7.4m-7.4 3.4h7.4m-2.1-5.7-3.2 8"/>`,
};

/** Where nothing can be said of the status. */
export const UNKNOWN_MARKER: SVGTemplateResult = svg`<circle cx="11" cy="11" r="2.2" fill="currentcolor" stroke="none"/>`;
