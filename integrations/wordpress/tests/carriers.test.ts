/**
 * What readers get of data that somebody has pasted as HTML, with our plugin and without: stored as the block editor stores it, and
 * read as WordPress puts it into a page.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Row } from '../../carriers.js';
import { Reader } from '../../reader.js';
import { expectRows, type Host, readAll } from '../../rows.js';
import { runsSomething } from '../../sanitizers/tests/attacks.js';
import { describeWordPress, type Role } from './site.js';

declare global {
  /** REST settings of the editor. */
  const wpApiSettings: { readonly nonce: string };
}

const PLACES: Readonly<Record<string, (html: string) => string>> = {
  'Custom HTML': (html) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`,
  'classic posts': (html) => html,
};
const WRITERS: readonly { readonly role: Role; readonly hasPlugin: boolean }[] = [
  { role: 'author', hasPlugin: false },
  { role: 'administrator', hasPlugin: false },
  { role: 'author', hasPlugin: true },
];

describeWordPress(
  (site) => {
    let reader: Reader;
    beforeAll(async () => {
      reader = await Reader.start();
    });
    afterAll(() => reader.close());

    /** Publishes as the editor does; returns what a page shows of it. */
    async function publishAs(role: Role): Promise<(content: string) => Promise<string>> {
      const page = await site.logIn(role);
      await page.goto('/wp-admin/post-new.php');
      const nonce = await page.evaluate(() => wpApiSettings.nonce);
      // The editor itself would only take time.
      await page.goto('about:blank');
      return async (content) => {
        const response = await page.request.post('/wp-json/wp/v2/posts', {
          headers: { 'X-WP-Nonce': nonce },
          data: { status: 'publish', title: 'A post', content },
        });
        expect(response.status()).toBe(201);
        const post = (await response.json()) as { content: { rendered: string } };
        return post.content.rendered;
      };
    }

    it('shows readers what it did in the last run', async () => {
      const version = site.wordpress.php("echo get_bloginfo('version');");
      const rows: Row[] = [];
      for (const { role, hasPlugin } of WRITERS) {
        site.switchPlugin(hasPlugin);
        const publish = await publishAs(role);
        for (const [name, place] of Object.entries(PLACES)) {
          const host = `WordPress, ${name} by ${role}s${hasPlugin ? ', our plugin' : ''}`;
          const carriers = await readAll(reader, 'html', (html) => publish(place(html)));
          rows.push({ host, version, kind: 'html', carriers });
        }
      }
      // Which 6.8 it is, Debian chooses.
      await expectRows('wordpress', rows, false);
    });

    it('lets nothing of an author run that our plugin lets pass', async () => {
      site.switchPlugin(true);
      const publish = await publishAs('author');
      for (const [name, place] of Object.entries(PLACES)) {
        const host: Host = (html) => publish(place(html));
        expect(await runsSomething(reader, 'html', host), name).toEqual([]);
      }
    });
  },
  ['6.8'],
);
