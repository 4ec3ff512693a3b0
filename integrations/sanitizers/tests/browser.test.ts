/** Sanitizers and editors that run in a page, as their makers deliver them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Reader } from '../../reader.js';
import { expectRows, readAll } from '../../rows.js';
import { SITE } from '../../samples.js';
import { runsSomething } from './attacks.js';
import { here, versionOf } from './hosts.js';

/** Globals of a bundle of `hosts/browser`. */
declare global {
  interface Window {
    host: { readonly hosts: Readonly<Record<string, (html: string) => string | Promise<string>>> };
  }
}

/** The file of a host, and the package whose version counts; the browser's own where there is none. */
const FILES: Readonly<Record<string, string>> = {
  dompurify: 'dompurify',
  'set-html': '',
  tiptap: '@tiptap/core',
  quill: 'quill',
  trix: 'trix',
  ckeditor: 'ckeditor5',
  tinymce: 'tinymce',
};

/** Attacks that a host lets pass on its own, with our tags and without: an editor is no sanitizer. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  // It takes addresses that run out of what an author sees, and leaves them in what it stores.
  ckeditor: ['link', 'classes'],
};

let reader: Reader;
const folder = path.join(here, 'node_modules/.cache/hosts');
beforeAll(async () => {
  reader = await Reader.start();
});
afterAll(() => reader.close());

/** A page with nothing but the host: no request leaves it, and no policy of ours holds it up. */
async function openHost(name: string): Promise<{ readonly page: Page; readonly names: string[] }> {
  await build({
    root: here,
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      lib: {
        entry: `${here}hosts/browser/${name}.ts`,
        name: 'host',
        formats: ['iife'],
        fileName: () => `${name}.js`,
      },
    },
  });
  const page = await reader.browser.newPage();
  const body = '<!doctype html><html lang="en"><title>Editor</title><body></body></html>';
  await page.route('**/*', (route) =>
    route.request().url() === `${SITE}/editor.html`
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.abort(),
  );
  await page.goto(`${SITE}/editor.html`);
  await page.addScriptTag({ content: readFileSync(path.join(folder, `${name}.js`), 'utf8') });
  const names = await page.evaluate(() => Object.keys(window.host.hosts));
  return { page, names };
}

/** Returns the host's output. */
const clean = (page: Page, name: string) => (html: string) =>
  page.evaluate(
    async ([host, source]) => {
      const make = window.host.hosts[host];
      if (!make) throw new Error(`There is no host "${host}".`);
      return make(source);
    },
    [name, html] as const,
  );

const files = Object.entries(FILES).map(([file, uses]) => ({ file, uses }));

describe.each(files)('$file', { timeout: 900_000 }, ({ file, uses }) => {
  let page: Page;
  let names: string[] = [];
  beforeAll(async () => {
    ({ page, names } = await openHost(file));
  });
  afterAll(() => page.close());

  it('shows readers what it did in the last run', async () => {
    const rows = [];
    for (const host of names) {
      const carriers = await readAll(reader, 'html', clean(page, host));
      const version = uses ? versionOf(uses) : reader.browser.version().replace(/\..*/, '');
      rows.push({ host, version, kind: 'html' as const, carriers });
    }
    await expectRows(file, rows, uses !== '');
  });

  it('lets nothing run that it does not let run anyway', async () => {
    for (const host of names) {
      expect(await runsSomething(reader, 'html', clean(page, host)), host).toEqual(OWN[file] ?? []);
    }
    expect(await page.evaluate(() => 'ran' in window), 'in the editor itself').toBe(false);
  });
});
