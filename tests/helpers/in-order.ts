import { expect } from 'vitest';

/** Expects that pieces of text stand in a longer one, each behind the one before it. */
export function expectInOrder(text: string, pieces: readonly string[]): void {
  let end = 0;
  for (const piece of pieces) {
    const start = text.indexOf(piece, end);
    expect(start, `“${piece}” in: ${text.slice(end)}`).toBeGreaterThanOrEqual(0);
    end = start + piece.length;
  }
}
