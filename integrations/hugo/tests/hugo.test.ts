/** Tests a Hugo site, built as its users build it: our command renders the documents, then Hugo runs. */
import { execFileSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { expectInOrder } from '../../../tests/helpers/in-order.js';
import { shown } from '../../../tests/pages/shown.js';
import { copySource, readBothWays, readFeed, useBuiltSite } from '../../built-site.js';
import { expectHarmless } from '../../hostile-page.js';
import { HOSTILE, PAGES, sampleFile } from '../../site-pages.js';
import { ensureHugo } from './hugo-command.js';

const source = fileURLToPath(new URL('..', import.meta.url));
const AFTER = '\n\nText of the page goes on *as before*.\n';

/** Hostile and broken pages. */
const ADDED: Readonly<Record<string, string>> = {
  'hostile.md': `---\ntitle: Hostile\n---\n\n{{< news "timeline/hostile" >}}${AFTER}`,
  'hostile-whole.md': `---\ntitle: Hostile\narticle: hostile\ndate: 2020-01-01\n---\n\n{{< news "summary/hostile" >}}${AFTER}`,
  'arabic.md': '---\nlang: ar\n---\n\n{{< news "summary/arabic" >}}\n',
  'missing.md': `Before.\n\n{{< news "summary/nowhere" >}}\n\n{{< news "summary/empty" >}}${AFTER}`,
};

/** Links the command, as npm does for `bin`. */
function addCommand(folder: string): void {
  const cli = path.join(source, 'node_modules/news-summary-elements/dist/cli.js');
  const script = `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`;
  writeFileSync(path.join(folder, 'news-summary'), script, { mode: 0o755 });
}

/** Builds the site with further pages. @param settings of Hugo, as its environment has them */
function build(
  copy: string,
  added: Readonly<Record<string, string>>,
  settings: NodeJS.ProcessEnv = {},
): string {
  ensureHugo();
  copySource(source, copy, ['public', 'news', 'resources']);
  const articles = path.join(copy, 'data/articles');
  for (const name of ['lavrov-rubio', 'arabic'])
    cpSync(sampleFile(`${name}.json`), path.join(articles, `${name}.json`));
  writeFileSync(path.join(articles, 'hostile.json'), JSON.stringify(HOSTILE));
  writeFileSync(path.join(articles, 'empty.json'), '{"headline":5}');
  for (const [name, text] of Object.entries(added))
    writeFileSync(path.join(copy, 'content', name), text);
  addCommand(copy);
  const PATH = [process.env['PATH'], copy].join(path.delimiter);
  execFileSync('npm', ['run', 'build'], {
    cwd: copy,
    stdio: 'pipe',
    env: { ...process.env, ...settings, PATH },
  });
  return path.join(copy, 'public');
}

describe('a site of Hugo', () => {
  const site = useBuiltSite((folder) => build(folder, ADDED));

  it.each(PAGES)('reads the same at %s without scripts and with them', async (address, words) => {
    expectInOrder(await readBothWays(site, address), words);
  });

  it('shows hostile texts as texts', async () => {
    await expectHarmless(site, '/hostile/');
  });

  it('goes on behind a whole article of hostile texts', async () => {
    const text = await readBothWays(site, '/hostile-whole/');
    expectInOrder(text, ['One line. Another.', '<script>hit()</script>', 'goes on as before.']);
  });

  it('speaks the language of the document', async () => {
    expectInOrder(await readBothWays(site, '/arabic/'), ['أبرز النقاط']);
  });

  it('leaves out what cannot be read', async () => {
    const { page, said } = await site.open('/missing/');
    expect(await shown(page, 'main')).toBe('Before. Text of the page goes on as before.');
    expect(said).toEqual([]);
  });

  it('has a feed that needs neither scripts nor styles of its own', async () => {
    const [article, hostile] = await readFeed(site, '/index.xml');
    expectInOrder(article?.text ?? '', ['Washington Explains', 'Key points', 'Sergey Ryabkov']);
    expect(article?.pictures).toEqual(['https://news.example/lavrov-rubio.svg']);
    expect(article?.html).toContain('style="');
    expectInOrder(hostile?.text ?? '', ['One line. Another.', '<script>hit()</script>']);
    expect(hostile?.html).not.toMatch(/<script|<template|<news-/);
  });
});

describe('a site of Hugo that lets HTML stand in Markdown', () => {
  const site = useBuiltSite((folder) =>
    build(
      folder,
      {
        'whole.md': `---\ntitle: Whole\nurl: /whole.html\n---\n\nBefore.\n\n{{% news "summary/lavrov-rubio" %}}${AFTER}`,
        'hostile.md': `---\ntitle: Hostile\n---\n\n{{% news "timeline/hostile" %}}${AFTER}`,
      },
      { HUGO_MARKUP_GOLDMARK_RENDERER_UNSAFE: 'true' },
    ),
  );

  it('may have Markdown read what the shortcode writes', async () => {
    const words = ['Before.', 'Washington Explains', 'Timeline', 'goes on as before.'];
    expectInOrder(await readBothWays(site, '/whole.html'), words);
  });

  it('shows hostile texts as texts', async () => {
    await expectHarmless(site, '/hostile/');
  });
});
