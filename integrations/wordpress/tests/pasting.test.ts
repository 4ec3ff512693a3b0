/** JSON pasted into a block. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { Editor } from './editor.js';
import { seen } from './seen.js';
import { describeWordPress } from './site.js';

const sample = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../stories/samples/${name}`, import.meta.url)), 'utf8');

describeWordPress((site) => {
  it('shows a whole article of which an author has pasted the document', async () => {
    const editor = await Editor.begin(await site.logIn('author'), 'Article');
    await editor.choose('News summary');
    await editor.paste(sample('lavrov-rubio.json'));
    await editor.panel.getByText('The picture “lavrov-rubio.svg” has no whole address').waitFor();
    const preview = editor.canvas.locator('news-summary');
    await preview.getByRole('heading', { name: /^Washington Explains the Delay/ }).waitFor();
    const address = await editor.publish();

    const reader = await site.visit(address);
    const summary = reader.locator('news-summary');
    await summary.getByRole('heading', { name: 'On the reported delay' }).waitFor();
    expect(
      await summary
        .getByRole('listitem')
        .filter({ hasText: 'Trump announces plans for a summit', visible: true })
        .count(),
    ).toBe(1);
    const plain = await site.visitPlain(address);
    const text = await plain.getByRole('main').innerText();
    expect(text).toContain('it’s impossible to postpone something that was never agreed upon.');
    expect(text).toContain('Disputes the premise');

    await editor.comeBack('news-summary');
    expect(await editor.repairs.count()).toBe(0);
    expect(await editor.panel.getByLabel('Headline', { exact: true }).inputValue()).toBe(
      'Washington Explains the Delay of the Lavrov–Rubio Meeting',
    );
  });

  it('finds the dispute that is asked for in a document, and lets its words be changed where the document has them', async () => {
    const editor = await Editor.begin(await site.logIn('author'), 'One of three');
    await editor.choose('Statement and denial');
    await editor.paste(sample('lavrov-rubio.json'));
    await editor.panel.getByRole('button', { name: 'Looks' }).click();
    await editor.panel
      .getByLabel('What is shown', { exact: true })
      .selectOption('On timing and place');
    const preview = editor.canvas.locator('news-statement-denial');
    await preview.getByRole('heading', { name: 'On timing and place' }).waitFor();
    const second = editor.group('Statement 2');
    expect(await second.getByLabel('Who said it', { exact: true }).inputValue()).toBe(
      'Sergey Ryabkov',
    );
    expect(await second.getByLabel('Role', { exact: true }).inputValue()).toBe(
      'Russian Deputy Foreign Minister',
    );
    await editor.fill({ Role: 'Deputy Minister' }, second);
    await preview.getByText('Deputy Minister', { exact: true }).first().waitFor();
    const address = await editor.publish();

    const plain = await site.visitPlain(address);
    const text = await plain.getByRole('main').innerText();
    expect(text).toContain('On timing and place');
    expect(text).toContain('Deputy Minister');
    expect(text).not.toContain('On the reported delay');
    await seen(
      (await site.visit(address)).locator('news-statement-denial'),
      'we never confirmed',
    ).waitFor();
  });

  it('reads the JSON-LD that pages have for search engines, script and all', async () => {
    const editor = await Editor.begin(await site.logIn('author'), 'Live blog');
    await editor.choose('Event timeline');
    await editor.paste(
      `<script type="application/ld+json">${sample('foreign/live-blog.json')}</script>`,
    );
    const events = editor.canvas.locator('news-event-timeline').getByRole('listitem');
    await events.first().waitFor();
    const count = await events.count();
    const address = await editor.publish();
    const reader = await site.visit(address);
    const shown = reader
      .locator('news-event-timeline')
      .getByRole('listitem')
      .filter({ visible: true });
    await shown.first().waitFor();
    expect(await shown.count()).toBe(count);
  });

  it('says in plain words what is wrong with what was pasted, and keeps what was there', async () => {
    const editor = await Editor.begin(await site.logIn('author'), 'Mistakes');
    await editor.choose('Quote card');
    await editor.paste(
      '{"text": "The bridge opens on Monday.", "speaker": {"name": "Mona Mayor"}, "date": "yesterday"}',
    );
    await editor.panel.getByText(/^The text is not a date in EDTF.*\(date\)$/).waitFor();
    const preview = editor.canvas.locator('news-quote-card');
    await preview.getByText('Mona Mayor').waitFor();
    const again = editor.panel.getByLabel('JSON of an article', { exact: true });
    const use = editor.panel.getByRole('button', { name: 'Use this JSON' });
    for (const [json, words] of [
      ['{"text": ', 'This is not JSON. Copy the whole text'],
      ['{"headline": "Nobody speaks"}', 'There is no quote in it.'],
      ['[1, 2]', 'This is JSON, but nothing of an article is in it.'],
    ] as const) {
      await again.fill(json);
      await use.click();
      await editor.panel.getByText(words).waitFor();
      expect(await preview.getByText('Mona Mayor').isVisible()).toBe(true);
    }
  });

  it.each([
    ['de_DE', 'Wortlaut', 'Wer es gesagt hat', 'Zitatkarte'],
    ['ru_RU', 'Слова', 'Кто это сказал', 'Карточка цитаты'],
  ])('speaks %s to whoever works in that language', async (locale, words, speaker, title) => {
    site.wordpress.php(
      `update_user_meta(get_user_by('login', 'writer')->ID, 'locale', $values);`,
      locale,
    );
    try {
      const page = await site.logIn('author');
      const editor = await Editor.begin(page, 'Quote');
      await page.keyboard.press('Enter');
      await page.keyboard.type('/quote');
      await page.getByRole('option', { name: title }).click();
      await page.getByLabel(words, { exact: true }).fill('…');
      await page.getByLabel(speaker, { exact: true }).fill('Mona');
      await editor.canvas.locator('news-quote-card').getByText('Mona').waitFor();
      // The stored HTML is in the language of the site.
      expect(await editor.content()).toContain('On the record');
    } finally {
      site.wordpress.php(`delete_user_meta(get_user_by('login', 'writer')->ID, 'locale');`);
    }
  });
});
