/** Tests an Astro site, built as its users build it. */
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

const source = fileURLToPath(new URL('..', import.meta.url));
const AFTER = 'Text of the page goes on *as before*.\n';

const pageOf = (body: string, lang = 'en'): string =>
  `---\nlayout: ../layouts/Page.astro\ntitle: A page\nlang: ${lang}\n---\n\n` +
  "import NewsSummary from '../components/NewsSummary.astro';\n" +
  "import hostile from '../articles/hostile.json';\n" +
  "import arabic from '../articles/arabic.json';\n" +
  `\n${body}\n\n${AFTER}`;

/** Hostile and broken pages. */
const ADDED: Readonly<Record<string, string>> = {
  'hostile.mdx': pageOf('<NewsSummary article={hostile} tag="news-event-timeline" />'),
  'hostile-whole.mdx': pageOf('<NewsSummary article={JSON.stringify(hostile)} />'),
  'arabic.mdx': pageOf(
    "import 'news-summary-elements/locales/ar.js';\n\n<NewsSummary article={arabic} />",
    'ar',
  ),
  'missing.mdx': pageOf(
    'Before.\n\n<NewsSummary />\n\n<NewsSummary article={{ headline: 5 }} />\n\n<NewsSummary article="no JSON" />',
  ),
};

const site = useBuiltSite((copy) => {
  copySource(source, copy, ['dist', '.astro']);
  const articles = path.join(copy, 'src/articles');
  for (const name of ['lavrov-rubio', 'arabic'])
    cpSync(sampleFile(`${name}.json`), path.join(articles, `${name}.json`));
  writeFileSync(path.join(articles, 'hostile.json'), JSON.stringify(HOSTILE));
  for (const [name, text] of Object.entries(ADDED))
    writeFileSync(path.join(copy, 'src/pages', name), text);
  execFileSync(process.execPath, ['node_modules/astro/astro.js', 'build'], {
    cwd: copy,
    stdio: 'pipe',
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return path.join(copy, 'dist');
});

describe('a site of Astro', () => {
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
    const entries = await readFeed(site, '/feed.xml');
    const article = entries.find(({ text }) => text.includes('Washington Explains'));
    expectInOrder(article?.text ?? '', ['Washington Explains', 'Key points', 'Sergey Ryabkov']);
    expect(article?.pictures).toEqual(['https://news.example/lavrov-rubio.svg']);
    expect(article?.html).toContain('style="');
    const hostile = entries.find(({ text }) => text.includes('One line. Another.'));
    expectInOrder(hostile?.text ?? '', ['One line. Another.', '<script>hit()</script>']);
    expect(hostile?.html).not.toMatch(/<script|<template|<news-/);
  });
});
