/** Shortcodes, embeds, and tags written by hand. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { ru } from '../../../src/i18n/locales/ru.js';
import { seen } from './seen.js';
import { describeWordPress } from './site.js';

const SAMPLE = readFileSync(
  fileURLToPath(new URL('../../../stories/samples/lavrov-rubio.json', import.meta.url)),
  'utf8',
);
const NEVER_AGREED = 'it’s impossible to postpone something that was never agreed upon.';

describeWordPress((site) => {
  /** Address of the sample document among the uploads. */
  let document: string;
  beforeAll(() => {
    const folder = `${site.wordpress.folder}/wp-content/uploads/2025/10`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/lavrov-rubio.json`, SAMPLE);
    document = `${site.wordpress.origin}/wp-content/uploads/2025/10/lavrov-rubio.json`;
  });

  /** Publishes a post and opens it with and without JavaScript. */
  async function read(content: string, tag: string) {
    const address = site.post(content);
    const [reader, plain] = await Promise.all([site.visit(address), site.visitPlain(address)]);
    return { element: reader.locator(tag), reader, plain: plain.getByRole('main') };
  }

  it.each([
    ['in a block', (code: string) => `<!-- wp:shortcode -->\n${code}\n<!-- /wp:shortcode -->`],
    ['in a classic post', (code: string) => code],
    ['within a sentence', (code: string) => `He said ${code} on Monday.`],
  ])('shows a quote %s', async (_, place) => {
    const code =
      '[news_quote speaker="Ann O’Neil & Co" jobtitle="Head of R&D" date="2025-10-16" variant="compact"]R&D costs too much: &lt;/script&gt; --&gt; Привет, مرحبا 🙂[/news_quote]';
    const { element, plain, reader } = await read(place(code), 'news-quote-card');
    await element.getByRole('button', { name: 'Copy text' }).waitFor();
    const words = 'R&D costs too much: </script> --> Привет, مرحبا 🙂';
    for (const text of [words, 'Ann O’Neil & Co', 'Head of R&D']) {
      await seen(element, text).waitFor();
      await seen(plain, text).waitFor();
    }
    // The words are not beside the element as well.
    expect(await reader.getByText(words).filter({ visible: true }).count()).toBe(1);
  });

  it('shows a source that is not named', async () => {
    const { element, plain } = await read(
      '[news_quote speaker="a source in the town hall" anonymous]No day has been set.[/news_quote]',
      'news-quote-card',
    );
    await seen(element, 'Anonymous').waitFor();
    await seen(plain, 'a source in the town hall').waitFor();
  });

  it('shows a dispute', async () => {
    const { element, plain } = await read(
      '[news_dispute topic="On the day" statement="It opens on Monday." statementby="The office" denial="No day has been set." denialby="Mona Mayor" stance="disputes-premise"]',
      'news-statement-denial',
    );
    const answer = element.getByRole('article', { name: /^Disputes the premise, Mona Mayor/ });
    await seen(answer, 'No day has been set.').waitFor();
    expect(await plain.innerText()).toMatch(
      /On the day[\s\S]*The office[\s\S]*It opens on Monday\.[\s\S]*Disputes the premise[\s\S]*Mona Mayor[\s\S]*No day has been set\./,
    );
  });

  it('tells readers without JavaScript of stances in the words of the library', () => {
    const code =
      '[news_dispute topic="О дне" statement="Откроется." denial="Нет." denialby="Мэр" stance="disputes-premise"]';
    const html = site.wordpress.php(
      `add_filter('locale', fn() => 'ru_RU'); echo do_shortcode($values);`,
      code,
    );
    expect(html).toContain(`<strong class="p-x-stance">${ru.stance['disputes-premise']}</strong>`);
    expect(html).toContain(ru.speakerNotGiven);
    // A statement without a stance gets none from PHP.
    expect(html.match(/p-x-stance/g)).toHaveLength(1);
  });

  it('shows a list of events that stands between the halves', async () => {
    const { element, plain } = await read(
      '[news_timeline heading="The bridge"]\n<ol>\n<li><time datetime="2025-10-16">16 October</time> It is finished</li>\n<li data-status="in-doubt"><time datetime="2025-10-23">this Thursday</time> The opening</li>\n</ol>\n[/news_timeline]',
      'news-event-timeline',
    );
    await element.getByRole('heading', { name: 'The bridge' }).waitFor();
    await seen(element, 'In doubt').waitFor();
    await seen(plain, 'this Thursday').waitFor();
  });

  it.each([
    ['news_summary', 'news-summary', '', 'Washington Explains the Delay'],
    ['news_quote', 'news-quote-card', ' item="quote-never-agreed"', NEVER_AGREED],
    ['news_dispute', 'news-statement-denial', ' item="dispute-delay"', 'On the reported delay'],
    [
      'news_timeline',
      'news-event-timeline',
      ' order="newest"',
      'Trump announces plans for a summit',
    ],
  ])('shows [%s] of a document among the uploads', async (code, tag, more, words) => {
    const { element, plain } = await read(`[${code} src="${document}"${more}]`, tag);
    await seen(element, words).waitFor();
    await seen(plain, words).waitFor();
  });

  it('shows a document that an author has put into the media library', async () => {
    const page = await site.logIn('author');
    await page.goto('/wp-admin/media-new.php?browser-uploader');
    const file = { name: 'bridge.json', mimeType: 'application/json', buffer: Buffer.from(SAMPLE) };
    await page.getByLabel('Upload', { exact: true }).setInputFiles(file);
    await page.locator('[type="submit"][value="Upload"]').click();
    await page.waitForURL(/upload\.php/);
    const address = site.wordpress.php(
      `echo wp_get_attachment_url(get_posts(['post_type' => 'attachment'])[0]->ID);`,
    );
    expect(address).toMatch(/\/bridge\.json$/);
    const { element, plain } = await read(
      `[news_summary src="${new URL(address).pathname}"]`,
      'news-summary',
    );
    await seen(element, NEVER_AGREED).waitFor();
    await seen(plain, NEVER_AGREED).waitFor();
  });

  it('says dates in words to whoever has no JavaScript', async () => {
    const { plain } = await read(`[news_timeline src="${document}"]`, 'news-event-timeline');
    const text = await plain.innerText();
    expect(text).toMatch(/October 20, 2025 · Happened · Phone call between Lavrov and Rubio/);
    expect(text).toMatch(/October 27, 2025 – November 2, 2025 · “next week” · In doubt/);
  });

  it.each([
    ['alone in a line', (address: string) => `Before.\n\n${address}\n\nAfter.`],
    [
      'in an embed block',
      (address: string) =>
        `<!-- wp:embed {"url":"${address}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure>\n<!-- /wp:embed -->`,
    ],
  ])('shows the document whose address stands %s', async (_, place) => {
    const { element, plain } = await read(place(document), 'news-summary');
    await element.getByRole('heading', { name: 'On the reported delay' }).waitFor();
    await seen(plain, NEVER_AGREED).waitFor();
  });

  it('leaves addresses of others alone, unless the site trusts them', async () => {
    const address = 'https://data.example.org/article.json';
    const { reader } = await read(`Before.\n\n${address}`, 'news-summary');
    expect(await reader.locator('news-summary').count()).toBe(0);
    const trusting = site.wordpress.php(
      `add_filter('news_summary_elements_embed_origins', fn($all) => [...$all, 'https://data.example.org']);
      echo $GLOBALS['wp_embed']->autoembed("\\n$values\\n"), $GLOBALS['wp_embed']->autoembed("\\nhttps://data.example.org.evil.example/a.json\\n");`,
      address,
    );
    expect(trusting.match(/<news-summary src="[^"]*"/g)).toEqual([
      `<news-summary src="${address}"`,
    ]);
    expect(trusting).toContain(`<a href="${address}">`);
  });

  it.each([
    ['/wp-config.php', 'a file that is no document'],
    ['/wp-content/uploads/../../wp-config.php', 'a way out of the uploads'],
    ['/wp-content/uploads/%2e%2e/secret.json', 'an encoded way out'],
  ])('reads nothing from %s: %s', (address) => {
    writeFileSync(`${site.wordpress.folder}/wp-content/secret.json`, '{"headline":"Secret"}');
    const html = site.wordpress.php(
      `echo do_shortcode('[news_summary src="' . $values . '"]');`,
      address,
    );
    expect(html).not.toMatch(/DB_NAME|Secret/);
    expect(html).toContain('<a href=');
  });

  it.each([
    ['[news_summary src="javascript:alert(1)"]', /javascript/],
    [`[news_quote speaker='"><img src=x onerror=alert(1)>']words[/news_quote]`, /<img/],
    [
      '[news_quote speaker="x" onclick="alert(1)" article="{}"]<b onclick="alert(1)">words</b>[/news_quote]',
      /onclick|article=/,
    ],
    [
      '[news_timeline]<ol onclick="alert(1)"><li>x<script>alert(1)</script></li></ol>[/news_timeline]',
      /onclick|<script>/,
    ],
  ])('has nothing run that %s carries', (code, dangerous) => {
    const html = site.wordpress.php('echo do_shortcode($values);', code);
    expect(html).not.toMatch(dangerous);
  });

  it('lets authors write the tags by hand, and loads the library for them', async () => {
    const { element } = await read(
      '<p>Before.</p><news-quote-card text="It opens on Monday." speaker="Mona Mayor"><blockquote>It opens on Monday.</blockquote></news-quote-card>',
      'news-quote-card',
    );
    await element.getByRole('button', { name: 'Copy text' }).waitFor();
  });

  it('loads nothing on pages that show nothing of it', async () => {
    const html = await (await fetch(site.post('<p>Nothing but words.</p>'))).text();
    expect(html).not.toContain('news-summary');
  });

  it('writes a block anew that a program has stored without its HTML', async () => {
    const content = site.wordpress.php(
      `echo get_comment_delimited_block_content('news-summary-elements/quote-card', ['article' => ['text' => 'It opens on Monday.', 'speaker' => 'Mona Mayor']], '');`,
    );
    const { element, plain } = await read(content, 'news-quote-card');
    await seen(element, 'Mona Mayor').waitFor();
    await seen(plain, 'It opens on Monday.').waitFor();
  });
});
