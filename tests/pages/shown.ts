/** Visible text of elements in a whole page. */
import type { Locator, Page } from 'playwright';
import { TAGS } from './article.js';

/** The text of an element with its shadow trees, as far as it is displayed. */
export async function shownIn(place: Locator): Promise<string> {
  const [text = ''] = await place.first().evaluateAll(collect);
  return plain(text);
}

/** The text of the first element that fits a selector. */
export async function shown(page: Page, selector: string): Promise<string> {
  const place = page.locator(selector);
  // Unlike the call for all, this one waits for the element.
  await place.first().waitFor({ state: 'attached' });
  return shownIn(place);
}

/** Our elements that are not inside another one, in order. */
export const outermost = (page: Page): Locator => page.locator(`css:light=${TAGS.join()}`);

/** Returns the shown text of each, in order. */
export const shownInEach = async (page: Page): Promise<readonly string[]> =>
  (await outermost(page).evaluateAll(collect)).map(plain);

/** Clicks all buttons with a name, in any shadow tree. Returns how many there are. */
export const clickAll = (page: Page, name: string): Promise<number> =>
  page.getByRole('button', { name }).evaluateAll((buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
    return buttons.length;
  });

const plain = (text: string): string =>
  text
    .replace(/[\u2060\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

// Runs in the page, so it may use nothing from here.
function collect(elements: readonly Element[]): string[] {
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
  return elements.map(read);
}
