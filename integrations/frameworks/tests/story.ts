/** The story that every app shows: expected text, and actions of a reader. */
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { QUOTE, VOICES } from '../shared/story.js';

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name }).click();

/** Returns the log lines that the app writes for events. */
export const linesIn = (page: Page): Locator =>
  page.getByRole('list', { name: 'Events' }).locator('li');

/** Waits until everything has loaded, pictures too: clicks can miss moving buttons. */
export async function complete(page: Page): Promise<void> {
  await page.locator('#address:state(ready)').waitFor();
  await page.locator('#missing:state(failed)').waitFor();
  await page.locator('#translated:state(ready)').waitFor();
  await page.waitForFunction(() => {
    const images = document.querySelector('#address')?.shadowRoot?.querySelectorAll('img') ?? [];
    return [...images].every(({ complete: isLoaded }) => isLoaded);
  });
}

/** Returns the whole story in reading order, as screen readers get it. */
export const readStory = (page: Page): Promise<string> =>
  page.getByRole('region', { name: 'Story' }).ariaSnapshot();

/** Action on a page. Actions run one after the other; `fresh` is the story at its start. */
type Act = (page: Page, fresh: string) => Promise<void>;

/** Actions by test title. */
export const STORY = {
  'hears what comes of addresses': async (page) => {
    for (const line of ['news-load /lavrov-rubio.json', 'news-error not-found'])
      await linesIn(page).getByText(line).waitFor();
  },

  'shows a quote by its attributes, and keeps what stands between the tags': async (page) => {
    const card = page.locator('#attributes');
    await card.getByRole('figure').getByText(QUOTE.jobTitle).waitFor();
    expect(await card.getByRole('figure').getByText(QUOTE.text).isVisible()).toBe(true);
    // Locators also search shadow trees.
    const children = await card.evaluate((element) =>
      [...element.children].map((child) => [child.textContent, child.checkVisibility()]),
    );
    expect(children).toEqual([
      [`“${QUOTE.text}”`, false],
      [QUOTE.speaker, false],
    ]);
  },

  'shows a timeline': async (page) => {
    const timeline = page.locator('#object');
    await timeline.getByRole('heading', { name: 'Timeline' }).waitFor();
    const items = await timeline.getByRole('listitem').allTextContents();
    expect(items.map((text) => /Call between|Phone call|As of|Postponed/.exec(text)?.[0])).toEqual([
      'Call between',
      'Phone call',
      'As of',
      'Postponed',
    ]);
  },

  'shows an answer once there is one': async (page) => {
    const dispute = page.locator('#updated');
    await dispute.getByText('No reply by publication').waitFor();
    // In a server-rendered app the button exists before it works.
    const answer = async (): Promise<boolean> => {
      await press(page, 'Add the answer');
      return dispute.getByText('Denies').isVisible();
    };
    await expect.poll(answer, { timeout: 30_000 }).toBe(true);
    expect(await dispute.getByText(QUOTE.text).isVisible()).toBe(true);
    expect(await dispute.getByText('No reply by publication').count()).toBe(0);
  },

  'shows what the author wrote where nothing comes': async (page) => {
    const words = page.getByText('What readers see where nothing comes.');
    expect(await words.isVisible()).toBe(true);
  },

  'hears what readers do': async (page) => {
    const count = await linesIn(page).count();
    const card = page.locator('#translated');
    const toggle = card.getByRole('button', { name: 'In German' });
    const original = card.getByText('Ein Feuer, das niemand hütet');
    // Presses again if it missed: the page may move on a busy machine.
    const open = async (): Promise<boolean> => {
      if (!(await original.isVisible())) await toggle.click();
      return original.isVisible();
    };
    await expect.poll(open, { timeout: 30_000, interval: 1000 }).toBe(true);
    await linesIn(page).getByText('news-toggle open').waitFor();
    await toggle.click();
    await linesIn(page).getByText('news-toggle closed').waitFor();
    await card.getByRole('button', { name: 'Copy text' }).click();
    await linesIn(page).getByText('news-share copy-text').waitFor();
    expect(await linesIn(page).count()).toBe(count + 3);
  },

  'moves elements in a list, and makes no new ones': async (page) => {
    const cards = page.getByRole('list', { name: 'Voices' }).locator('news-quote-card');
    await cards.evaluateAll((all) => {
      for (const [index, card] of all.entries()) Object.assign(card, { mark: index });
    });
    await press(page, 'Turn the voices round');
    const turned = VOICES.map(({ speaker }) => speaker).reverse();
    const speakers = async (): Promise<string[]> =>
      (await cards.locator('[part=name]').allTextContents()).map((name) => name.trim());
    await expect.poll(speakers, { timeout: 30_000 }).toEqual(turned);
    const marks = await cards.evaluateAll((all) =>
      all.map((card) => (card as Element & { mark?: number }).mark),
    );
    expect(marks).toEqual([2, 1, 0]);
  },

  'leaves nothing behind, and comes back whole': async (page, fresh) => {
    const graphs = page.locator('head script[type="application/ld+json"]');
    await expect.poll(() => graphs.count(), { timeout: 30_000 }).toBe(1);
    await press(page, 'Close the story');
    await page.getByRole('button', { name: 'Open the story' }).waitFor();
    const tags = 'news-quote-card, news-event-timeline, news-statement-denial, news-summary';
    expect(await page.locator(`section, ${tags}`).count()).toBe(0);
    expect(await graphs.count()).toBe(0);
    await press(page, 'Open the story');
    await expect.poll(() => readStory(page), { timeout: 30_000 }).toBe(fresh);
    expect(await graphs.count()).toBe(1);
  },
} satisfies Readonly<Record<string, Act>>;
