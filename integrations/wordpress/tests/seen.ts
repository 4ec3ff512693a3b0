import type { Locator } from 'playwright';

/** A visible text: the page also holds the hidden fallback with the same words. */
export const seen = (place: Locator, text: string): Locator =>
  place.getByText(text).filter({ visible: true }).first();
