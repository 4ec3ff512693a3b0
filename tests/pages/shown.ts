/** What a reader sees of elements in a whole page. */
import type { Locator, Page } from 'playwright';
import { TAGS } from './article.js';

/** The text of an element with its shadow trees, as far as it is displayed. */
export async function shownIn(place: Locator): Promise<string> {
  const text = await place.first().evaluate(collect);
  return text
    .replace(/[\u2060\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The text of the first element that fits a selector. */
export const shown = (page: Page, selector: string): Promise<string> =>
  shownIn(page.locator(selector));

/** Our elements that are not inside another one, in order. */
export const places = (page: Page): Promise<Locator[]> =>
  page.locator(`css:light=${TAGS.join()}`).all();

// Runs in the page, so it may use nothing from here.
function collect(element: Element): string {
  const read = (node: Node): string => {
    if (node.nodeType === 3) return (node as Text).data;
    if (node.nodeType !== 1) return '';
    const here = node as Element;
    const { display } = getComputedStyle(here);
    if (display === 'none' || here.matches('[aria-hidden=true], style, script, template'))
      return '';
    const slotted = here.localName === 'slot' ? (here as HTMLSlotElement).assignedNodes() : [];
    const nodes = slotted.length > 0 ? slotted : [...(here.shadowRoot ?? here).childNodes];
    const text = nodes.map(read).join('');
    return display.startsWith('inline') || display === 'contents' ? text : `\n${text}\n`;
  };
  return read(element);
}
