import type { Rgba } from './contrast.js';

let context: CanvasRenderingContext2D | null | undefined;

/** Parses a CSS colour with the browser. Returns undefined if it is invalid. */
export function readColour(text: string): Rgba | undefined {
  if (!text || !CSS.supports('color', text)) return undefined;
  context ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}
