/** Contrast of two colours as WCAG 2.2 reckons it. Pure. */

/** Red, green and blue from 0 to 255, and how opaque from 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** What must be reached: 4.5 for words (1.4.3), 3 for signs and rings (1.4.11). */
export const LEAST = { words: 4.5, signs: 3 } as const;

/** What is seen of a colour upon another, which is opaque. */
export function over([red, green, blue, alpha]: Rgba, ground: Rgba): Rgba {
  const mix = (upper: number, lower: number): number => upper * alpha + lower * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

/** The same colour, less opaque. */
export const share = ([red, green, blue, alpha]: Rgba, part: number): Rgba => [
  red,
  green,
  blue,
  alpha * part,
];

/** From 1 to 21; what lies upon the ground may let it through. */
export function contrast(upper: Rgba, ground: Rgba): number {
  const [lighter, darker] = [luminance(over(upper, ground)), luminance(ground)].sort(
    (one, other) => other - one,
  ) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** A ratio with one decimal, rounded down: what fails must not read as if it passed. */
export const ratioText = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);

function luminance([red, green, blue]: Rgba): number {
  const [r, g, b] = [red, green, blue].map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
