/** The form of the builder: people, items and the way to what is wrong; and what its preview shows. */
import { describe, expect, it } from 'vitest';
import { beside, sample, useBuilder } from './builder-page.js';

const { open } = useBuilder();

describe('filling in the form', () => {
  it('gives a speaker a role in place of a mere name', async () => {
    const { page, paste, untilShown, show, jsonOf } = await open();
    await paste('{"text":"It opens on Monday.","speaker":"Mona"}');
    await show('Form');
    await page.getByLabel('Who said it').first().selectOption('A name with role and more…');
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Mona');
    await page.getByLabel('Role', { exact: true }).fill('Mayor');
    await untilShown('Mayor');
    expect(await jsonOf()).toEqual({
      text: 'It opens on Monday.',
      speaker: { name: 'Mona', jobTitle: 'Mayor' },
    });
  });

  it('chooses among the people of the article', async () => {
    const { page, start, untilShown, jsonOf, item } = await open();
    await start('A whole article');
    await page.getByRole('textbox', { name: 'Headline required' }).fill('A quiet day');
    await page.getByRole('button', { name: 'Add person' }).click();
    await page.keyboard.type('Mona Mayor');
    await page.getByRole('button', { name: 'Add quote' }).click();
    await page.keyboard.type('It opens on Monday.');
    await item('Quote 1').getByLabel('Who said it').first().selectOption('Mona Mayor');
    await untilShown('Mona Mayor');
    expect(await jsonOf()).toMatchObject({
      people: [{ id: 'person-1', name: 'Mona Mayor' }],
      quotes: [{ id: 'quote-1', text: 'It opens on Monday.', speaker: 'person-1' }],
    });
  });

  it('goes from the list of issues to the field, however deep it is folded', async () => {
    const { page, paste, item } = await open();
    const dispute = {
      topic: 'On the day',
      statements: [
        { speaker: 'Mona', text: 'It opens.' },
        { speaker: 'Otto', text: 'It does not.', url: 'javascript:alert(1)' },
      ],
    };
    await paste(JSON.stringify({ headline: 'A bridge', colour: 'red', disputes: [dispute] }));
    await page.locator('summary', { hasText: '2 issues' }).click();
    await page.getByRole('button', { name: 'Disputes › 1 › Voices › 2 › Address' }).click();
    const address = item('Voice 2').getByLabel('Address', { exact: true });
    await expect.poll(() => address.evaluate((e) => e === document.activeElement)).toBe(true);
    expect(await address.isVisible()).toBe(true);
    expect(await beside(address)).toContain('The address has another scheme than');
    await page.getByRole('button', { name: 'Remove “colour”' }).click();
    await page.locator('summary', { hasText: '1 issue' }).first().waitFor();
  });

  it('moves items, and puts back what was removed', async () => {
    const { page, paste, show, jsonOf, untilTold } = await open();
    const names = async (): Promise<unknown[]> =>
      ((await jsonOf()) as { name: string }[]).map(({ name }) => name);
    await paste('[{"name":"One"},{"name":"Two"},{"name":"Three"}]');
    await show('Form');
    await page.getByRole('button', { name: 'Move Event 1 down' }).press('Enter');
    await page.keyboard.press('Enter');
    expect(await names()).toEqual(['Two', 'Three', 'One']);
    await untilTold('Event 2 is now 3 of 3.');
    await show('Form');
    await page.getByRole('button', { name: 'Remove Event 2' }).press('Enter');
    expect(await page.getByRole('button', { name: 'Undo' }).isVisible()).toBe(true);
    expect(await names()).toEqual(['Two', 'One']);
    await show('Form');
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    expect(await names()).toEqual(['Two', 'Three', 'One']);
  });
});

describe('the preview', () => {
  it('has three true widths, which can be changed', async () => {
    const { page, start } = await open();
    await start('The sample article');
    const widthOf = (name: string): Promise<number> =>
      page.locator(`iframe[title="Preview, ${name}"]`).evaluate((frame) => frame.clientWidth);
    expect(await Promise.all(['narrow', 'medium', 'wide'].map(widthOf))).toEqual([280, 480, 960]);
    await page.getByLabel('Narrow, width in pixels').fill('320');
    await page.keyboard.press('Tab');
    await expect.poll(() => widthOf('narrow')).toBe(320);
  });

  it('shows the element, the item and the looks that are chosen', async () => {
    const { page, start, preview, untilShown } = await open();
    await start('The sample article');
    await page.getByLabel('Element', { exact: true }).selectOption('Quote card');
    await page.getByLabel('Which one').selectOption({ index: 7 });
    await untilShown('we never confirmed');
    await page.getByText('Appearance').click();
    await page.getByLabel('Variant').selectOption('Pull quote');
    const card = preview().locator('news-quote-card');
    await expect.poll(() => card.getAttribute('variant')).toBe('pull');
  });

  it('stands in a page of any language and colour', async () => {
    const { page, paste, preview } = await open();
    await paste(sample('arabic.json'));
    const body = preview().locator('body');
    const style = (name: 'direction' | 'color'): Promise<string> =>
      body.evaluate((node, key) => getComputedStyle(node)[key], name);
    await expect.poll(() => style('direction')).toBe('rtl');
    await page.getByLabel('Language of the page').selectOption('English');
    await expect.poll(() => style('direction')).toBe('ltr');
    const light = await style('color');
    await page.getByLabel('Page', { exact: true }).selectOption('Dark');
    await expect.poll(() => style('color')).not.toBe(light);
  });
});
