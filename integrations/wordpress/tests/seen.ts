/** Finds visible text. */
import type { Locator } from 'playwright';

/** Finds a visible text. The page holds it twice: the fallback without JavaScript is hidden. */
export const seen = (place: Locator, text: string): Locator =>
  place.getByText(text).filter({ visible: true }).first();
