/** The page where an element is made without writing code: what goes in, and what is shown of it. */
import { describe, expect, it } from 'vitest';
import { firstFew } from '../helpers/lane.js';
import { CLIPBOARD, beside, sample, useBuilder } from './builder-page.js';
import { serve } from './serve.js';

const { open } = useBuilder();

describe('opening what one has', () => {
  const PASTED = [
    ['schema.org JSON-LD', 'foreign/news-article.json', 'Opening of the New Ferry Pier Put Off'],
    ['IPTC ninjs', 'foreign/ninjs.json', ''],
    ['TimelineJS', 'foreign/timelinejs.json', ''],
    ['a document in our format', 'lavrov-rubio.json', 'Washington Explains the Delay'],
  ] as const;

  it.each(firstFew(1, PASTED))(
    'pastes %s, says what it is and shows it',
    async (format, file, words) => {
      const { page, untilShown } = await open({ context: CLIPBOARD });
      await page.evaluate((text) => navigator.clipboard.writeText(text), sample(file));
      await page.getByLabel('Paste what you have').focus();
      await page.keyboard.press('ControlOrMeta+V');
      await page.getByText(`Recognised as ${format}.`).first().waitFor();
      const headline = await page.getByRole('textbox', { name: 'Headline required' }).inputValue();
      expect(headline).toContain(words);
      await untilShown(headline);
    },
  );

  it('opens a file, also one that is dropped', async () => {
    const { page, untilShown } = await open();
    const file = { name: 'russian.json', mimeType: 'application/json' };
    await page
      .getByLabel('Open a file…')
      .setInputFiles({ ...file, buffer: Buffer.from(sample('russian.json')) });
    const headline = (JSON.parse(sample('russian.json')) as { headline: string }).headline;
    await untilShown(headline);
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'breaking.json'));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    }, sample('breaking.json'));
    await page.getByRole('button', { name: 'Replace it' }).click();
    await untilShown((JSON.parse(sample('breaking.json')) as { headline: string }).headline);
  });

  it('says what is wrong with text that is not JSON, and goes on once it is', async () => {
    const { page, untilShown } = await open();
    const area = page.getByLabel('Paste what you have');
    await area.fill('Once upon a time');
    expect(await beside(area)).toContain('The text is not JSON.');
    await area.fill('{"text":"It opens on Monday.","speaker":"Mona"}');
    await untilShown('It opens on Monday.');
  });

  it('keeps the form while the text is broken, and shows the same in both', async () => {
    const { page, paste, show, jsonOf } = await open();
    await paste('{"text":"It opens on Monday.","speaker":"Mona"}');
    const area = page.getByLabel('The document as JSON');
    await area.fill('{"text":"It opens on Tuesday.');
    expect(await beside(area)).toContain('cannot be read yet');
    await show('Form');
    const words = page.getByRole('textbox', { name: 'Words required' });
    expect(await words.inputValue()).toBe('It opens on Monday.');
    await words.fill('It opens on Wednesday.');
    expect(await jsonOf()).toEqual({ text: 'It opens on Wednesday.', speaker: 'Mona' });
  });
});

describe('filling in the form', () => {
  it('makes a quote of what is typed', async () => {
    const { page, start, untilShown } = await open();
    await start('A quote');
    await page.keyboard.type('We can measure how often a lamp fails.');
    await page.getByLabel('Who said it: name').fill('Edda Quillory');
    await page.getByLabel('When it was said').fill('2025-10-27/2025-11-02');
    expect(await beside(page.getByLabel('When it was said'))).toContain('Week of 27 October 2025');
    await untilShown('We can measure how often a lamp fails.');
    await untilShown('Edda Quillory');
  });

  it('says beside the field what is wrong, and no more once it is right', async () => {
    const { page, start, untilTold } = await open();
    await start('A timeline');
    await page.getByRole('textbox', { name: 'What happened' }).fill('The bridge opens');
    const date = page.getByRole('textbox', { name: 'Date', exact: true });
    await date.fill('next Thursday');
    expect(await beside(date)).toContain('The text is not a date in EDTF');
    expect(await date.getAttribute('aria-invalid')).toBe('true');
    await untilTold('1 issue');
    await date.fill('2025-10-23');
    expect(await beside(date)).not.toContain('The text is not a date in EDTF');
    expect(await date.getAttribute('aria-invalid')).toBe('false');
    await untilTold('No issues');
  });
});

it('sends nothing anywhere, whatever the document names', async () => {
  const asked: string[] = [];
  const elsewhere = await serve((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
  });
  const { page, paste, preview, untilShown } = await open();
  const { origin } = elsewhere;
  await paste(
    JSON.stringify({
      headline: 'A bridge',
      url: `${origin}/article`,
      image: { url: `${origin}/photo.png`, creditText: 'Mona', width: 30, height: 20 },
      quotes: [{ text: 'It opens.', speaker: 'Mona', url: `${origin}/quote` }],
    }),
  );
  await untilShown('It opens.');
  await preview().getByRole('link').first().click();
  await untilShown('It opens.');
  const isRefused = (): Promise<boolean> =>
    page.evaluate(
      (address) =>
        fetch(address).then(
          () => false,
          () => true,
        ),
      `${origin}/fetched`,
    );
  expect(await isRefused()).toBe(true);
  expect(asked).toEqual([]);
  // Control: a page without the policy gets an answer.
  await page.goto(`${origin}/by-hand`);
  expect(await isRefused()).toBe(false);
  expect(asked).toContain('/fetched');
  await elsewhere.close();
});
