/** The form of the builder: people, items and the way to what is wrong. */
import { describe, expect, it } from 'vitest';
import {
  beside,
  item,
  jsonOf,
  openBuilder,
  paste,
  show,
  start,
  untilShown,
  useBuilder,
} from './builder-page.js';

const site = useBuilder();

describe('filling in the form', () => {
  it('gives a speaker a role in place of a mere name', async () => {
    const { page } = await openBuilder(site);
    await paste(page, '{"text":"It opens on Monday.","speaker":"Mona"}');
    await show(page, 'Form');
    await page.getByLabel('Who said it').first().selectOption('A name with role and more…');
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Mona');
    await page.getByLabel('Role', { exact: true }).fill('Mayor');
    await untilShown(page, 'Mayor');
    expect(await jsonOf(page)).toEqual({
      text: 'It opens on Monday.',
      speaker: { name: 'Mona', jobTitle: 'Mayor' },
    });
  });

  it('chooses among the people of the article', async () => {
    const { page } = await openBuilder(site);
    await start(page, 'A whole article');
    await page.getByRole('textbox', { name: 'Headline required' }).fill('A quiet day');
    await page.getByRole('button', { name: 'Add person' }).click();
    await page.keyboard.type('Mona Mayor');
    await page.getByRole('button', { name: 'Add quote' }).click();
    await page.keyboard.type('It opens on Monday.');
    await item(page, 'Quote 1').getByLabel('Who said it').first().selectOption('Mona Mayor');
    await untilShown(page, 'Mona Mayor');
    expect(await jsonOf(page)).toMatchObject({
      people: [{ id: 'person-1', name: 'Mona Mayor' }],
      quotes: [{ id: 'quote-1', text: 'It opens on Monday.', speaker: 'person-1' }],
    });
  });

  it('goes from the list of issues to the field, however deep it is folded', async () => {
    const { page } = await openBuilder(site);
    const dispute = {
      topic: 'On the day',
      statements: [
        { speaker: 'Mona', text: 'It opens.' },
        { speaker: 'Otto', text: 'It does not.', url: 'javascript:alert(1)' },
      ],
    };
    await paste(page, JSON.stringify({ headline: 'A bridge', colour: 'red', disputes: [dispute] }));
    await page.locator('summary', { hasText: '2 issues' }).click();
    await page.getByRole('button', { name: 'Disputes › 1 › Voices › 2 › Address' }).click();
    const address = item(page, 'Voice 2').getByLabel('Address', { exact: true });
    await expect.poll(() => address.evaluate((e) => e === document.activeElement)).toBe(true);
    expect(await address.isVisible()).toBe(true);
    expect(await beside(address)).toContain('The address has another scheme than');
    await page.getByRole('button', { name: 'Remove “colour”' }).click();
    await page.locator('summary', { hasText: '1 issue' }).first().waitFor();
  });

  it('moves items, and puts back what was removed', async () => {
    const { page } = await openBuilder(site);
    const names = async (): Promise<unknown[]> =>
      ((await jsonOf(page)) as { name: string }[]).map(({ name }) => name);
    await paste(page, '[{"name":"One"},{"name":"Two"},{"name":"Three"}]');
    await show(page, 'Form');
    await page.getByRole('button', { name: 'Move Event 1 down' }).press('Enter');
    await page.keyboard.press('Enter');
    expect(await names()).toEqual(['Two', 'Three', 'One']);
    await page
      .getByRole('status')
      .getByText('Event 2 is now 3 of 3.')
      .waitFor({ state: 'attached' });
    await show(page, 'Form');
    await page.getByRole('button', { name: 'Remove Event 2' }).press('Enter');
    expect(await page.getByRole('button', { name: 'Undo' }).isVisible()).toBe(true);
    expect(await names()).toEqual(['Two', 'One']);
    await show(page, 'Form');
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    expect(await names()).toEqual(['Two', 'Three', 'One']);
  });
});
