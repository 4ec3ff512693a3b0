/** Access to the builder: keyboard, small screens, axe. Privacy: nothing leaves the page. */
import { describe, expect, it } from 'vitest';
import { violationsIn } from './axe.js';
import { CLIPBOARD, sample, useBuilder } from './builder-page.js';

const { open } = useBuilder();

it('is used from beginning to end by keyboard alone, with the focus always in sight', async () => {
  const { page, untilTold } = await open({ context: CLIPBOARD });
  const focusOn = async (role: string, name: string): Promise<void> => {
    const wanted = page.getByRole(role as 'button', { name, exact: true }).first();
    for (let presses = 0; presses < 120; presses++) {
      await page.keyboard.press('Tab');
      const ring = await page.evaluate(() => {
        const active = document.activeElement;
        if (!active || active.localName === 'iframe' || active === document.body)
          return 'none here';
        const around = active.closest('label.button') ?? active;
        return getComputedStyle(around).outlineStyle;
      });
      expect(ring).not.toBe('none');
      if (await wanted.evaluate((node) => node === document.activeElement)) return;
    }
    throw new Error(`The Tab key does not lead to the ${role} “${name}”.`);
  };
  await focusOn('button', 'A quote');
  await page.keyboard.press('Enter');
  await page.keyboard.type('It opens on Monday.');
  await focusOn('textbox', 'Who said it: name');
  await page.keyboard.type('Mona Mayor');
  await focusOn('tab', 'Tag with text');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('tab', { name: 'Static HTML', selected: true }).waitFor();
  await page.locator('#snippet-code').getByText('Mona Mayor').waitFor();
  await focusOn('button', 'Copy');
  await page.keyboard.press('Enter');
  await untilTold('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Mona Mayor');
});

describe('everybody can use it', () => {
  it.each([
    ['empty', 'light'],
    ['empty', 'dark'],
    ['filled in', 'light'],
    ['filled in', 'dark'],
    ['with issues', 'light'],
    ['with issues', 'dark'],
    ['as text', 'light'],
  ] as const)('axe finds nothing: %s, %s', { timeout: 300_000 }, async (what, colorScheme) => {
    const { page, start, paste, show } = await open({ context: { colorScheme } });
    if (what === 'filled in') await start('The sample article');
    if (what === 'with issues') {
      await paste('{"headline":"","colour":1,"quotes":[{"text":"A","kind":"odd"}]}');
      await show('Form');
      await page.locator('summary', { hasText: 'issues' }).first().click();
    }
    if (what === 'as text') await paste(sample('foreign/timelinejs.json'));
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    expect(await violationsIn(page)).toEqual([]);
  });

  it.each([320, 480, 1024, 1440])('does not scroll sideways at %i pixels', async (width) => {
    const { page, start, untilShown } = await open({
      context: { viewport: { width, height: 800 } },
    });
    const isTooWide = (): Promise<boolean> =>
      page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(await isTooWide()).toBe(false);
    await start('The sample article');
    await untilShown('Washington Explains');
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    expect(await isTooWide()).toBe(false);
  });
});
