/** Writing in the block editor, and reading what came of it. */
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { Editor } from './editor.js';
import { seen } from './seen.js';
import { describeWordPress, PLUGIN_FILE, type Role } from './site.js';

/** Texts that filters of WordPress may change. */
const WORDS = 'R&D costs </script> [gallery] "as we said" --> Привет, مرحبا 🙂 <b>&amp;</b>';

describeWordPress((site) => {
  it.each<Role>(['author', 'administrator'])(
    'lets an %s fill in a quote, publish it and come back to it',
    async (role) => {
      const page = await site.logIn(role);
      const editor = await Editor.begin(page, `Quote of an ${role}`);
      await editor.type('Quote card');
      await editor.canvas.getByRole('button', { name: 'Fill in the fields' }).press('Enter');
      // The first field has the focus: whoever presses the button goes on writing.
      await page.keyboard.type(WORDS);
      await editor.fill({
        'Who said it': 'Ann "Bo" O’Neil & Co',
        Role: 'Head of R&D',
        Organisation: 'Дом <мостов>',
        Date: '2025-10-16',
        'Said to (outlet)': 'Daily [caption] News',
        'Link to where it can be read': 'https://example.org/?a=1&b=2',
      });
      const preview = editor.canvas.locator('news-quote-card');
      await preview.getByText(WORDS).waitFor();
      const address = await editor.publish();

      const reader = await site.visit(address);
      const card = reader.locator('news-quote-card');
      await card.getByRole('button', { name: 'Copy text' }).waitFor();
      for (const text of [
        WORDS,
        'Ann "Bo" O’Neil & Co',
        'Head of R&D',
        'Дом <мостов>',
        'Daily [caption] News',
      ]) {
        await seen(card, text).waitFor();
      }
      expect(await card.getByRole('link', { name: 'Source' }).getAttribute('href')).toBe(
        'https://example.org/?a=1&b=2',
      );

      const plain = await site.visitPlain(address);
      for (const text of [
        WORDS,
        'Ann "Bo" O’Neil & Co',
        'Head of R&D',
        'Дом <мостов>',
        '16 Oct 2025',
      ]) {
        await seen(plain.getByRole('main'), text).waitFor();
      }

      await editor.comeBack('news-quote-card');
      expect(await editor.repairs.count()).toBe(0);
      expect(await editor.panel.getByLabel('Words', { exact: true }).inputValue()).toBe(WORDS);
      expect(await editor.panel.getByLabel('Who said it', { exact: true }).inputValue()).toBe(
        'Ann "Bo" O’Neil & Co',
      );
      await editor.fill({ Role: 'Head of nothing' });
      await editor.save();
      await reader.reload();
      await seen(card, 'Head of nothing').waitFor();
      await seen(card, WORDS).waitFor();
    },
  );

  it('lets an author set a statement beside its denial', async () => {
    const page = await site.logIn('author');
    const editor = await Editor.begin(page, 'Dispute');
    await editor.choose('Statement and denial');
    await editor.canvas.getByRole('button', { name: 'Fill in the fields' }).click();
    await editor.fill({ 'What it is about': 'On the day of the opening' });
    await editor.fill(
      { Words: 'The bridge opens on Monday.', 'Who said it': 'The bridge office' },
      editor.group('Statement 1'),
    );
    const second = editor.group('Statement 2');
    await second.getByLabel('The source is not named', { exact: true }).check();
    await editor.fill(
      {
        Words: 'No day has been set.',
        'Who the source is, without a name': 'a source in the town hall',
      },
      second,
    );
    await second
      .getByLabel('How exact the words are', { exact: true })
      .selectOption('Word for word');
    await second
      .getByLabel('What the voice does', { exact: true })
      .selectOption('Disputes the premise');
    await editor.canvas
      .locator('news-statement-denial')
      .getByText('No day has been set.')
      .waitFor();
    const address = await editor.publish();

    const reader = await site.visit(address);
    const voices = reader.locator('news-statement-denial').getByRole('article');
    await voices.first().waitFor();
    expect(await voices.count()).toBe(2);
    const answer = reader.getByRole('article', {
      name: 'Disputes the premise, A source in the town hall',
    });
    await seen(answer, 'No day has been set.').waitFor();
    await seen(answer, 'Anonymous').waitFor();

    const plain = await site.visitPlain(address);
    const text = await plain.getByRole('main').innerText();
    expect(text).toMatch(
      /On the day of the opening[\s\S]*The bridge office[\s\S]*The bridge opens on Monday\.[\s\S]*Disputes the premise[\s\S]*A source in the town hall[\s\S]*No day has been set\./,
    );

    await editor.comeBack('news-statement-denial');
    expect(await editor.repairs.count()).toBe(0);
    expect(await second.getByLabel('The source is not named', { exact: true }).isChecked()).toBe(
      true,
    );
    // A third voice is not shown before it has words.
    await editor.panel.getByRole('button', { name: 'Add a statement' }).click();
    await editor.fill(
      { Words: 'We have not been asked.', 'Who said it': 'The ferry' },
      editor.group('Statement 3'),
    );
    await editor.canvas.getByText('We have not been asked.').waitFor();
  });

  it('lets an author make a timeline, in the order of time, and choose its looks', async () => {
    const page = await site.logIn('author');
    const editor = await Editor.begin(page, 'Timeline');
    await editor.choose('Event timeline');
    await editor.canvas.getByRole('button', { name: 'Fill in the fields' }).click();
    await editor.fill(
      {
        'What happened': 'The opening',
        Date: '2025-10-23',
        'The article’s words for the date': 'this Thursday',
      },
      editor.group('Event 1'),
    );
    await editor.group('Event 1').getByLabel('Status', { exact: true }).selectOption('In doubt');
    await editor.panel.getByRole('button', { name: 'Add an event' }).click();
    await editor.fill(
      { 'What happened': 'The bridge is finished', Date: 'October' },
      editor.group('Event 2'),
    );
    await editor.group('Event 2').getByText('This is not a date yet.').waitFor();
    await editor.fill({ Date: '2025-10' }, editor.group('Event 2'));
    await editor.panel.getByRole('button', { name: 'Looks' }).click();
    await editor.fill({ Heading: 'What is known of the bridge' });
    await editor.panel.getByLabel('Order', { exact: true }).selectOption('Newest first');
    const address = await editor.publish();

    const reader = await site.visit(address);
    await reader.getByRole('heading', { name: 'What is known of the bridge' }).waitFor();
    const events = await reader
      .locator('news-event-timeline')
      .getByRole('listitem')
      .allInnerTexts();
    expect(
      events.map((text) => /The opening|The bridge is finished/.exec(text)?.[0]).filter(Boolean),
    ).toEqual(['The opening', 'The bridge is finished']);
    const plain = await site.visitPlain(address);
    expect(await plain.getByRole('main').innerText()).toMatch(
      /The bridge is finished[\s\S]*“this Thursday”[\s\S]*The opening/,
    );

    await editor.comeBack('news-event-timeline');
    expect(await editor.repairs.count()).toBe(0);
    await editor.panel.getByRole('button', { name: 'Remove event 1' }).click();
    await editor.save();
    await reader.reload();
    await seen(reader.locator('news-event-timeline'), 'The bridge is finished').waitFor();
    expect(await reader.getByText('The opening').count()).toBe(0);
  });

  it('takes back what was written since the last pause, and no more', async () => {
    const page = await site.logIn('author');
    const editor = await Editor.begin(page, 'Undo');
    await editor.choose('Quote card');
    await editor.canvas.getByRole('button', { name: 'Fill in the fields' }).click();
    const words = editor.panel.getByLabel('Words', { exact: true });
    const name = editor.panel.getByLabel('Who said it', { exact: true });
    await words.fill('It opens on Monday.');
    // Only a pause ends a step.
    await page.waitForTimeout(2000);
    await name.pressSequentially('The bridge office');
    await editor.canvas.locator('news-quote-card').getByText('The bridge office').waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => name.inputValue()).toBe('');
    expect(await words.inputValue()).toBe('It opens on Monday.');
  });

  it('sets both sides beside each other where the block is wide', async () => {
    const page = await site.logIn('author');
    const editor = await Editor.begin(page, 'Wide');
    await editor.choose('Statement and denial');
    await editor.canvas.getByRole('button', { name: 'Fill in the fields' }).click();
    await editor.fill({ 'What it is about': 'On the day of the opening' });
    for (const [number, words] of ['It opens on Monday.', 'No day has been set.'].entries()) {
      const fields = { Words: words, 'Who said it': `Voice ${number + 1}` };
      await editor.fill(fields, editor.group(`Statement ${number + 1}`));
    }
    await editor.canvas
      .locator('news-statement-denial')
      .getByText('No day has been set.')
      .waitFor();
    const topOf = async (reader: Page, words: string): Promise<number | undefined> =>
      (await seen(reader.locator('news-statement-denial'), words).boundingBox())?.y;
    await page.getByRole('button', { name: 'Align', exact: true }).click();
    await page.getByRole('menuitemradio', { name: /^Wide width/ }).click();
    const reader = await site.visit(await editor.publish());
    await seen(reader.locator('news-statement-denial'), 'No day has been set.').waitFor();
    expect(await topOf(reader, 'It opens on Monday.')).toBe(
      await topOf(reader, 'No day has been set.'),
    );
    await editor.comeBack('news-statement-denial');
    expect(await editor.repairs.count()).toBe(0);
  });

  it('shows nothing, and tells nothing, of a dispute that has one side yet', async () => {
    const page = await site.logIn('author');
    const editor = await Editor.begin(page, 'One side');
    await editor.choose('Statement and denial');
    await editor.canvas.getByRole('button', { name: 'Fill in the fields' }).click();
    await editor.fill({ 'What it is about': 'On the day of the opening' });
    await editor.fill(
      { Words: 'It opens on Monday.', 'Who said it': 'The bridge office' },
      editor.group('Statement 1'),
    );
    const address = await editor.publish();
    const reader = await site.visit(address);
    expect(await reader.content()).not.toContain('It opens on Monday.');
    expect(await reader.locator('news-statement-denial').count()).toBe(0);
    site.wordpress.php(`wp_delete_post(url_to_postid($values), true);`, address);
  });

  it('keeps everything readable when the plugin is switched off, and leaves nothing behind when it is deleted', async () => {
    const { origin, php } = site.wordpress;
    const addresses = JSON.parse(
      php(
        `echo wp_json_encode(array_map('get_permalink', get_posts(['numberposts' => -1, 's' => 'news-summary-elements'])));`,
      ),
    ) as string[];
    expect(addresses.length).toBeGreaterThanOrEqual(4);
    const feed = await (await fetch(`${origin}/feed/`)).text();
    expect(feed).toContain('No day has been set.');
    // Some readers of feeds show what stands in scripts.
    expect(feed).not.toContain('application/json');
    site.switchPlugin(false);
    const deleted = php(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php'; require_once ABSPATH . 'wp-admin/includes/file.php';
      echo wp_json_encode(delete_plugins($values)), file_exists(WP_PLUGIN_DIR . '/' . $values[0]) ? ' but is there' : '';
      foreach ([[$wpdb->options, 'option_name'], [$wpdb->usermeta, 'meta_key'], [$wpdb->postmeta, 'meta_key']] as [$table, $name])
        echo implode(' ', $wpdb->get_col("SELECT $name FROM $table WHERE $name LIKE '%news_summary%' OR $name LIKE '%news-summary%'"));`,
      [PLUGIN_FILE],
    );
    expect(deleted).toBe('true');
    for (const address of addresses) {
      const page = await site.visit(address);
      const text = await page.getByRole('main').innerText();
      expect(text).toMatch(
        /R&D costs <\/script> \[gallery\]|No day has been set\.|The bridge is finished/,
      );
      const ours = page.locator('news-quote-card, news-statement-denial, news-event-timeline');
      expect(await ours.count()).toBe(0);
    }
  });
});
