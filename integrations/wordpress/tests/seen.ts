/** What can be seen of a page. */
import type { Locator } from 'playwright';

/** A text where it can be seen: beside what is drawn, the page holds the same once more for whoever has no JavaScript. */
export const seen = (place: Locator, text: string): Locator =>
  place.getByText(text).filter({ visible: true }).first();
