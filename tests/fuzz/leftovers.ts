/** Text that code writes for a missing value, or one that is no text. */
const LEFTOVERS = ['undefined', 'null', 'NaN', 'Invalid Date', 'Symbol(', '=>'];

/** Leftovers in shown text that are in no text of the data. `[object …]` always counts. */
export function leftoversIn(shown: string, texts: readonly string[]): readonly string[] {
  const found = LEFTOVERS.filter(
    (leftover) => shown.includes(leftover) && !texts.some((text) => text.includes(leftover)),
  );
  return /\[object \w+\]/.test(shown) ? [...found, '[object …]'] : found;
}
