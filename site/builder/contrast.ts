/** Contrast by WCAG 2.2. Pure. */

/** Red, green and blue from 0 to 255, alpha from 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** Minimum contrast: 4.5 for text (1.4.3), 3 for graphics and focus rings (1.4.11). */
export const LEAST = { words: 4.5, signs: 3 } as const;

/** Blends a colour over an opaque one. */
export function over([red, green, blue, alpha]: Rgba, ground: Rgba): Rgba {
  const mix = (upper: number, lower: number): number => upper * alpha + lower * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

/** Multiplies the alpha of a colour. */
export const share = ([red, green, blue, alpha]: Rgba, part: number): Rgba => [
  red,
  green,
  blue,
  alpha * part,
];

/** Returns the contrast ratio, 1 to 21. The upper colour may be translucent. */
export function contrast(upper: Rgba, ground: Rgba): number {
  const [lighter, darker] = [luminance(over(upper, ground)), luminance(ground)].sort(
    (one, other) => other - one,
  ) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Formats a ratio with one decimal. Rounds down, so that a failure never reads like a pass. */
export const ratioText = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);

function luminance([red, green, blue]: Rgba): number {
  const [r, g, b] = [red, green, blue].map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
