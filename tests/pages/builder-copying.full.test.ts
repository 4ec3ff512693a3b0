/** Output of the builder: colours, snippets, files, and the saved draft. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CLIPBOARD, beside, sample, useBuilder } from './builder-page.js';
import { shown, shownIn } from './shown.js';

const { site, open } = useBuilder();

it('tells the contrast in numbers and words, and shows the colours', async () => {
  const { page, start, preview } = await open();
  await start('The sample article');
  const line = page.locator('.contrast dl > div').first();
  await expect.poll(() => line.innerText()).toMatch(/Text on background\s+17\.0 to 1\s+Passes/);
  await page.getByLabel('Text', { exact: true }).fill('#999');
  await expect
    .poll(() => line.innerText())
    .toMatch(/Text on background\s+2\.8 to 1\s+Fails, needs 4\.5 to 1/);
  const headline = preview().getByText('Washington Explains the Delay').first();
  await expect
    .poll(() => headline.evaluate((node) => getComputedStyle(node).color))
    .toBe('rgb(153, 153, 153)');
  await page.getByRole('tab', { name: 'Style sheet' }).click();
  expect(await page.locator('#snippet-code').innerText()).toBe(
    'news-summary {\n  --news-color-text: #999;\n}\n',
  );
  await page.getByLabel('Text', { exact: true }).fill('plaid');
  expect(await beside(page.getByLabel('Text', { exact: true }))).toContain('Not a valid colour');
  await page.getByRole('button', { name: 'Reset Text', exact: true }).click();
  await expect.poll(() => line.innerText()).toContain('Passes');
});

describe('copying', () => {
  it.each([
    ['Tag with text', 'news-quote-card'],
    ['Tag with address', 'news-quote-card'],
    ['Server-rendered', 'news-quote-card'],
    ['Plain HTML', 'news-quote-card'],
    ['Tag with text', 'news-summary'],
    ['Server-rendered', 'news-summary'],
  ])('%s, pasted into an empty page, shows the same as the preview: <%s>', async (name, tag) => {
    const { page, start, paste, preview, untilShown, jsonOf, untilTold } = await open({
      context: CLIPBOARD,
    });
    if (tag === 'news-summary') await paste(sample('five-answers.json'));
    else await start('A quote');
    if (tag === 'news-quote-card') {
      await page.keyboard.type('We can measure <how often> a lamp fails.');
      await page.getByLabel('Who said it: name').fill('Edda Quillory');
      await untilShown('Edda Quillory');
    }
    await page.getByRole('tab', { name, exact: true }).click();
    await page.locator('#snippet-code').waitFor();
    await expect.poll(() => page.locator('#snippet-code').innerText()).toMatch(/Quillory|article/);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await untilTold('Copied.');
    const snippet = await page.evaluate(() => navigator.clipboard.readText());
    const wanted = await shownIn(preview().locator(tag));
    site.put('/article.json', JSON.stringify(await jsonOf()));
    const head = '<meta charset="utf-8"><title>Empty</title>';
    const pasted = await site.open(
      `<!doctype html><html lang="en"><head>${head}</head><body>${snippet}</body></html>`,
      { context: { viewport: { width: 464, height: 720 } } },
    );
    await expect.poll(() => shown(pasted.page, tag)).toBe(wanted);
  });

  it.each([
    ['JSON file', 'article.json'],
    ['Static HTML', 'article.html'],
  ])('downloads %s as a file', async (name, file) => {
    const { page, start } = await open();
    await start('The sample article');
    await page.getByRole('tab', { name, exact: true }).click();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe(file);
    expect(readFileSync(await download.path(), 'utf8')).toContain('Washington Explains the Delay');
  });

  it('selects the text where the browser does not let it copy', async () => {
    const { page, paste } = await open({
      context: {},
      init: () => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      },
    });
    await paste('{"text":"It opens on Monday.","speaker":"Mona"}');
    await page.getByRole('tab', { name: 'Text', exact: true }).click();
    await page.locator('#snippet-code').waitFor();
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByText('The text is selected').first().waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toContain('It opens on Monday.');
  });
});

describe('the draft', () => {
  it('is there again after the page was loaded anew, until one starts over', async () => {
    const { page, start, preview } = await open();
    await start('A quote');
    await page.keyboard.type('It opens on Monday.');
    await page.getByText('Appearance').click();
    await page.getByLabel('Variant').selectOption('Compact');
    await page.reload();
    await page.getByRole('textbox', { name: 'Words required' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Words required' }).inputValue()).toBe(
      'It opens on Monday.',
    );
    const card = preview().locator('news-quote-card');
    await expect.poll(() => card.getAttribute('variant')).toBe('compact');
    await page.getByRole('button', { name: 'Start over…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click();
    expect(await page.getByRole('textbox', { name: 'Words required' }).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Start over…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Discard it' }).click();
    await page.getByLabel('Paste what you have').waitFor();
    await page.reload();
    expect(await page.getByLabel('Paste what you have').inputValue()).toBe('');
  });

  it('is said not to be kept where the browser keeps none', async () => {
    const { page, said, start } = await open({
      context: {},
      init: () => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('No', 'SecurityError');
          },
        });
      },
    });
    await start('A quote');
    await page.keyboard.type('It opens on Monday.');
    await page.getByText('This browser cannot save drafts').waitFor();
    expect(said).toEqual([]);
  });
});
