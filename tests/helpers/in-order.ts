import { expect } from 'vitest';

/** Expects a text to contain pieces in this order. */
export function expectInOrder(text: string, pieces: readonly string[]): void {
  let end = 0;
  for (const piece of pieces) {
    const start = text.indexOf(piece, end);
    expect(start, `“${piece}” in: ${text.slice(end)}`).toBeGreaterThanOrEqual(0);
    end = start + piece.length;
  }
}
