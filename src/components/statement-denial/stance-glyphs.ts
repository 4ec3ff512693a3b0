import { svg, type SVGTemplateResult } from 'lit';

const ring = svg`<circle cx="8" cy="8" r="7"/>`;

/**
 * The sign for each stance: a relation sign in a ring. A sign repeats the stance word and never
 * replaces it; none of them says right or wrong.
 */
export const STANCE_GLYPHS: Readonly<Record<string, SVGTemplateResult>> = {
  states: svg`${ring}<path d="M7.1 5.9C5.8 6.2 5 7.2 5 8.6v1.3h2.1V7.9H6.2c0-.6.3-1 .9-1.2zm4 0c-1.3.3-2.1 1.3-2.1 2.7v1.3h2.1V7.9h-.9c0-.6.3-1 .9-1.2z" fill="currentcolor" stroke="none"/>`,
  reported: svg`${ring}<path d="M5 5.8h6M5 8h6m-6 2.2h4"/>`,
  confirms: svg`${ring}<path d="M5 6.7h6M5 9.3h6"/>`,
  'confirms-in-part': svg`${ring}<path d="M10.8 5.2H8a2.1 2.1 0 0 0 0 4.2h2.8M5.6 11.4h5.2"/>`,
  denies: svg`${ring}<path d="M5 6.7h6M5 9.3h6M9.8 4.4l-3.6 7.2"/>`,
  'disputes-premise': svg`${ring}<path d="M5 5.8h6M5 8h6m-6 2.2h6M9.9 4l-3.8 8"/>`,
  'disputes-in-part': svg`${ring}<path d="M4.8 7.3c1-1.3 2.1-1.3 3.2-.5s2.2.8 3.2-.5M4.8 10.1c1-1.3 2.1-1.3 3.2-.5s2.2.8 3.2-.5"/>`,
  'own-account': svg`${ring}<path d="M6.5 5v6m3-6v6"/>`,
  'declines-to-comment': svg`${ring}<path d="M5 8h.01M8 8h.01M11 8h.01" stroke-linecap="round" stroke-width="1.6"/>`,
  'no-response': svg`<circle cx="8" cy="8" r="7" stroke-dasharray="2 1.665"/><path d="M6 8h4"/>`,
};

/** For a stance that is not in the model and is shown as it stands. */
export const UNKNOWN_STANCE_GLYPH: SVGTemplateResult = ring;
