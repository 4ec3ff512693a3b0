/** What code leaves behind where a value is not there, or is no text. */
const LEFTOVERS = ['undefined', 'null', 'NaN', 'Invalid Date', 'Symbol(', '=>'];

/** Leftovers in what is shown that no text of the data holds; an object written as text never counts as one. */
export function leftoversIn(shown: string, texts: readonly string[]): readonly string[] {
  const found = LEFTOVERS.filter(
    (leftover) => shown.includes(leftover) && !texts.some((text) => text.includes(leftover)),
  );
  return /\[object \w+\]/.test(shown) ? [...found, '[object …]'] : found;
}
