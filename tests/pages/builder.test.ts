/** The page where an element is made without writing code: what goes in, and what is shown of it. */
import { describe, expect, it } from 'vitest';
import {
  CLIPBOARD,
  beside,
  item,
  jsonOf,
  openBuilder,
  paste,
  preview,
  sample,
  show,
  start,
  untilShown,
  useBuilder,
} from './builder-page.js';

const site = useBuilder();

describe('opening what one has', () => {
  it.each([
    ['schema.org JSON-LD', 'foreign/news-article.json', 'Opening of the New Ferry Pier Put Off'],
    ['IPTC ninjs', 'foreign/ninjs.json', ''],
    ['TimelineJS', 'foreign/timelinejs.json', ''],
    ['a document of ours', 'lavrov-rubio.json', 'Washington Explains the Delay'],
  ])('pastes %s, says what it is and shows it', async (format, file, words) => {
    const { page } = await openBuilder(site, { context: CLIPBOARD });
    await page.evaluate((text) => navigator.clipboard.writeText(text), sample(file));
    await page.getByLabel('Paste what you have').focus();
    await page.keyboard.press('ControlOrMeta+V');
    await page.getByText(`Recognised as ${format}.`).first().waitFor();
    const headline = await page.getByRole('textbox', { name: 'Headline required' }).inputValue();
    expect(headline).toContain(words);
    await untilShown(page, headline);
  });

  it('opens a file, also one that is dropped', async () => {
    const { page } = await openBuilder(site);
    const file = { name: 'russian.json', mimeType: 'application/json' };
    await page
      .getByLabel('Open a file…')
      .setInputFiles({ ...file, buffer: Buffer.from(sample('russian.json')) });
    const headline = (JSON.parse(sample('russian.json')) as { headline: string }).headline;
    await untilShown(page, headline);
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'breaking.json'));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    }, sample('breaking.json'));
    await page.getByRole('button', { name: 'Replace it' }).click();
    await untilShown(page, (JSON.parse(sample('breaking.json')) as { headline: string }).headline);
  });

  it('says what is wrong with text that is not JSON, and goes on once it is', async () => {
    const { page } = await openBuilder(site);
    const area = page.getByLabel('Paste what you have');
    await area.fill('Once upon a time');
    expect(await beside(area)).toContain('This is not JSON.');
    await area.fill('{"text":"It opens on Monday.","speaker":"Mona"}');
    await untilShown(page, 'It opens on Monday.');
  });

  it('keeps the form while the text is broken, and shows the same in both', async () => {
    const { page } = await openBuilder(site);
    await paste(page, '{"text":"It opens on Monday.","speaker":"Mona"}');
    const area = page.getByLabel('The document as JSON');
    await area.fill('{"text":"It opens on Tuesday.');
    expect(await beside(area)).toContain('cannot be read yet');
    await show(page, 'Form');
    const words = page.getByRole('textbox', { name: 'Words required' });
    expect(await words.inputValue()).toBe('It opens on Monday.');
    await words.fill('It opens on Wednesday.');
    expect(await jsonOf(page)).toEqual({ text: 'It opens on Wednesday.', speaker: 'Mona' });
  });
});

describe('filling in the form', () => {
  it('makes a quote of what is typed', async () => {
    const { page } = await openBuilder(site);
    await start(page, 'A quote');
    await page.keyboard.type('We can measure how often a lamp fails.');
    await page.getByLabel('Who said it: name').fill('Edda Quillory');
    await page.getByLabel('When it was said').fill('2025-10-27/2025-11-02');
    expect(await beside(page.getByLabel('When it was said'))).toContain('Week of 27 October 2025');
    await untilShown(page, 'We can measure how often a lamp fails.');
    await untilShown(page, 'Edda Quillory');
  });

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

  it('says beside the field what is wrong, and no more once it is right', async () => {
    const { page } = await openBuilder(site);
    await start(page, 'A timeline');
    await page.getByRole('textbox', { name: 'What happened' }).fill('The bridge opens');
    const date = page.getByRole('textbox', { name: 'Date', exact: true });
    await date.fill('next Thursday');
    expect(await beside(date)).toContain('This is not a date.');
    expect(await date.getAttribute('aria-invalid')).toBe('true');
    await page.getByRole('status').getByText('1 thing to look at').waitFor({ state: 'attached' });
    await date.fill('2025-10-23');
    expect(await beside(date)).not.toContain('This is not a date.');
    expect(await date.getAttribute('aria-invalid')).toBe('false');
    await page.getByRole('status').getByText('Nothing to look at').waitFor({ state: 'attached' });
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
    await page.locator('summary', { hasText: '2 things to look at' }).click();
    await page.getByRole('button', { name: 'Disputes › 1 › Voices › 2 › Address' }).click();
    const address = item(page, 'Voice 2').getByLabel('Address', { exact: true });
    await expect.poll(() => address.evaluate((e) => e === document.activeElement)).toBe(true);
    expect(await address.isVisible()).toBe(true);
    expect(await beside(address)).toContain('Such an address is not allowed.');
    await page.getByRole('button', { name: 'Take out “colour”' }).click();
    await page.locator('summary', { hasText: '1 thing to look at' }).first().waitFor();
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

describe('the preview', () => {
  it('has three true widths, which can be changed', async () => {
    const { page } = await openBuilder(site);
    await start(page, 'The sample article');
    const widthOf = (name: string): Promise<number> =>
      page.locator(`iframe[title="Preview, ${name}"]`).evaluate((frame) => frame.clientWidth);
    expect(await Promise.all(['narrow', 'medium', 'wide'].map(widthOf))).toEqual([280, 480, 960]);
    await page.getByLabel('Narrow, width in pixels').fill('320');
    await page.keyboard.press('Tab');
    await expect.poll(() => widthOf('narrow')).toBe(320);
  });

  it('shows the element, the item and the looks that are chosen', async () => {
    const { page } = await openBuilder(site);
    await start(page, 'The sample article');
    await page.getByLabel('Element', { exact: true }).selectOption('Quote card');
    await page.getByLabel('Which one').selectOption({ index: 7 });
    await untilShown(page, 'we never confirmed');
    await page.getByText('Looks of the element').click();
    await page.getByLabel('Variant').selectOption('Pull quote');
    const card = preview(page).locator('news-quote-card');
    await expect.poll(() => card.getAttribute('variant')).toBe('pull');
  });

  it('stands in a page of any language and colour', async () => {
    const { page } = await openBuilder(site);
    await paste(page, sample('arabic.json'));
    const body = preview(page).locator('body');
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
