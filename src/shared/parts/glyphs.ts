import { html, nothing, type TemplateResult } from 'lit';

/** Drawing: path of its lines, path of its solid parts, dashes of its lines (SVG 2, "Paths"). */
export type Drawing = readonly [lines: string, solids?: string, dashes?: string];

/** Returns the path of a circle. */
export const circle = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 1 0 .01z`;

/** Renders a drawing, 16 units square. Hidden from the accessibility tree: the word beside it says the same. */
export function renderGlyph([lines, solids = '', dashes]: Drawing): TemplateResult {
  return html`<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
    <path d=${lines} stroke-dasharray=${dashes ?? nothing} />
    <path class="solid" d=${solids} />
  </svg>`;
}

const head = circle(8, 4.5, 3.2);
const shoulders = 'M1.8 15c0-4 2.4-6 6.2-6s6.2 2 6.2 6z';

/** Glyph of each kind of speaker: a person is solid if named and outlined if anonymous. */
export const SPEAKER_GLYPHS = {
  person: [head + shoulders, head + shoulders],
  anonymous: [`${circle(8, 4.6, 2.6)}M2.5 14.4c0-3.4 2-5 5.5-5s5.5 1.6 5.5 5z`],
  institution: [
    '',
    'M8 1.2 15 5v1.2H1V5zM2.8 7.4h2v4.8h-2zm4.2 0h2v4.8H7zm4.2 0h2v4.8h-2zM1 13h14v1.8H1z',
  ],
  media: ['M3 1.8h10v12.4H3zM5.4 5h5.2M5.4 8h5.2M5.4 11h3'],
} as const satisfies Record<string, Drawing>;

/** Glyph of each tool. */
export const TOOL_GLYPHS = {
  copy: ['M5 5h9v9H5zM3.2 11H2V2h9v1.2'],
  link: [
    'M6.6 9.4a2.7 2.7 0 0 1 0-3.8l2.9-2.9a2.7 2.7 0 0 1 3.8 3.8l-1.5 1.5M9.4 6.6a2.7 2.7 0 0 1 0 3.8l-2.9 2.9a2.7 2.7 0 0 1-3.8-3.8l1.5-1.5',
  ],
  swap: ['M2 5h11M10.4 2.2 13.2 5l-2.8 2.8M14 11H3m2.6-2.8L2.8 11l2.8 2.8'],
  leave: ['M3.5 12.5l9-9M5.6 3.5h6.9v6.9'],
} as const satisfies Record<string, Drawing>;
