/** A WordPress of the test's own, with an administrator and an author, and browsers that come to it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { needChromium } from '../../../scripts/browsers.js';
import { buildPlugin } from '../build.js';
import { whyNot } from '../downloads.js';
import { LOGIN, startWordPress, type Version, type WordPress } from '../wordpress.js';

export type Role = 'administrator' | 'author';

const AUTHOR = { name: 'writer', password: 'password' };
export const PLUGIN_FILE = 'news-summary-elements/news-summary-elements.php';
const VERSIONS = ['6.5', '6.8'] as const;

/** Tests on every version, or on some. One that cannot be had on this machine is skipped, and its name says why. */
export function describeWordPress(
  tests: (site: Site) => void,
  versions: readonly Version[] = VERSIONS,
): void {
  for (const version of versions) {
    const reason = whyNot(version);
    const name = `WordPress ${version}${reason ? ` (${reason})` : ''}`;
    describe.skipIf(reason)(name, { timeout: 600_000 }, () => {
      const site = new Site(version);
      beforeAll(() => site.start());
      afterEach(() => site.leave());
      afterAll(() => site.close());
      tests(site);
      it('has asked nobody else for anything, and nothing went wrong on the way', () => {
        expect(site.foreign).toEqual([]);
        expect(site.errors).toEqual([]);
        expect(site.wordpress.log()).toBe('');
      });
    });
  }
}

let plugin: Promise<void> | undefined;

export class Site {
  /** Requests to other sites. */
  readonly foreign: string[] = [];
  /** Errors of pages. */
  readonly errors: string[] = [];
  #folder?: string;
  #wordpress?: WordPress;
  #browser?: Browser;
  #reader?: BrowserContext;
  #plainReader?: BrowserContext;
  readonly #writers = new Map<Role, BrowserContext>();

  constructor(readonly version: Version) {}

  get wordpress(): WordPress {
    if (!this.#wordpress) throw new Error('WordPress has not been started.');
    return this.#wordpress;
  }

  async start(): Promise<void> {
    plugin ??= buildPlugin();
    await plugin;
    this.#folder = mkdtempSync(path.join(tmpdir(), 'news-summary-wordpress-'));
    const folder = path.join(this.#folder, 'site');
    this.#wordpress = await startWordPress({ version: this.version, folder });
    this.#wordpress.php(
      `$author = wp_insert_user(['user_login' => $values['name'], 'user_pass' => $values['password'], 'role' => 'author', 'user_email' => 'writer@example.org']);
      foreach ([1, $author] as $user) update_user_meta($user, 'wp_persisted_preferences', ['core/edit-post' => ['welcomeGuide' => false], 'core' => ['enableChoosePatternModal' => false], '_modified' => '2025-10-21T00:00:00.000Z']);`,
      AUTHOR,
    );
    this.#browser = await chromium.launch(await needChromium());
  }

  /** Closes what all have open; they stay logged in. */
  async leave(): Promise<void> {
    const pages = (this.#browser?.contexts() ?? []).flatMap((context) => context.pages());
    await Promise.all(pages.map((page) => page.close()));
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#wordpress?.close();
    if (this.#folder) rmSync(this.#folder, { recursive: true, force: true });
  }

  /** A browser of somebody who has none yet. */
  async #open(options: { readonly javaScriptEnabled?: boolean } = {}): Promise<BrowserContext> {
    if (!this.#browser) throw new Error('No browser has been started.');
    const { origin } = this.wordpress;
    const context = await this.#browser.newContext({
      ...options,
      baseURL: origin,
      locale: 'en-US',
      timezoneId: 'UTC',
      viewport: { width: 1280, height: 900 },
    });
    context.setDefaultTimeout(180_000);
    context.on('request', (request) => {
      const address = request.url();
      if (/^https?:/.test(address) && !address.startsWith(`${origin}/`)) this.foreign.push(address);
    });
    context.on('weberror', (error) => this.errors.push(error.error().message));
    return context;
  }

  /** Somebody who reads. */
  async visit(address: string): Promise<Page> {
    this.#reader ??= await this.#open();
    const page = await this.#reader.newPage();
    await page.goto(address);
    return page;
  }

  /** The same without JavaScript. */
  async visitPlain(address: string): Promise<Page> {
    this.#plainReader ??= await this.#open({ javaScriptEnabled: false });
    const page = await this.#plainReader.newPage();
    await page.goto(address);
    return page;
  }

  /** Somebody who has logged in. */
  async logIn(role: Role): Promise<Page> {
    const known = this.#writers.get(role);
    if (known) return known.newPage();
    const context = await this.#open();
    this.#writers.set(role, context);
    const page = await context.newPage();
    const { name, password } = role === 'author' ? AUTHOR : LOGIN;
    await page.goto('/wp-login.php');
    await page.getByLabel('Username or Email Address').fill(name);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Log In' }).click();
    await page.waitForURL(/wp-admin/);
    return page;
  }

  /** Switches our plugin on or off. */
  switchPlugin(isOn: boolean): void {
    this.wordpress.php(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php';
      $values ? activate_plugin('${PLUGIN_FILE}') : deactivate_plugins('${PLUGIN_FILE}');`,
      isOn,
    );
  }

  /** A post that is there already; returns its address. Of an author, it goes through the filters of WordPress. */
  post(content: string, role: Role = 'author'): string {
    return this.wordpress.php(
      `wp_set_current_user(get_user_by('login', $values['login'])->ID); kses_init();
      $id = wp_insert_post(wp_slash(['post_title' => 'A post', 'post_status' => 'publish', 'post_content' => $values['content']]));
      echo get_permalink($id);`,
      { content, login: role === 'author' ? AUTHOR.name : LOGIN.name },
    );
  }
}
