/** Tests an Eleventy site, built as its users build it. */
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
const AFTER = '\n\nText of the page goes on *as before*.\n';

/** Hostile and broken pages, in both template languages that Eleventy has for Markdown. */
const ADDED: Readonly<Record<string, string>> = {
  'hostile.md': `{% newsSummary articles.hostile, "news-event-timeline" %}${AFTER}`,
  'hostile-nunjucks.md': `---\ntemplateEngineOverride: njk,md\n---\n\n{% newsSummary articles.hostile, "news-event-timeline" %}${AFTER}`,
  'hostile-whole.md': `{% newsSummary articles.hostile %}${AFTER}`,
  'arabic.md': '---\nlang: ar\n---\n\n{% newsSummary articles.arabic %}\n',
  'missing.md': `Before.\n\n{% newsSummary articles.nowhere %}\n\n{% newsSummary articles.empty %}\n\n{% newsSummary "no JSON" %}${AFTER}`,
  'old.njk':
    '---\ntags: article\ntitle: A hostile entry\narticle: hostile\ndate: 2020-01-01\n---\n<p>None.</p>',
};

const site = useBuiltSite((copy) => {
  copySource(source, copy, ['_site']);
  const articles = path.join(copy, 'content/_data/articles');
  for (const name of ['lavrov-rubio', 'arabic'])
    cpSync(sampleFile(`${name}.json`), path.join(articles, `${name}.json`));
  writeFileSync(path.join(articles, 'hostile.json'), JSON.stringify(HOSTILE));
  writeFileSync(path.join(articles, 'empty.json'), '{"headline":5}');
  for (const [name, text] of Object.entries(ADDED))
    writeFileSync(path.join(copy, 'content', name), text);
  execFileSync(process.execPath, ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'], {
    cwd: copy,
    stdio: 'pipe',
  });
  return path.join(copy, '_site');
});

describe('a site of Eleventy', () => {
  it.each(PAGES)('reads the same at %s without scripts and with them', async (address, words) => {
    expectInOrder(await readBothWays(site, address), words);
  });

  it('takes a document that is written in the page', async () => {
    expectInOrder(await readBothWays(site, '/json/'), [
      'Data in the page itself',
      'Phone call between Lavrov and Rubio',
      'Postponed',
      'Meeting between Lavrov and Rubio',
    ]);
  });

  it.each(['/hostile/', '/hostile-nunjucks/'])('shows hostile texts as texts: %s', async (page) => {
    await expectHarmless(site, page);
  });

  it('goes on behind a whole article of hostile texts', async () => {
    const text = await readBothWays(site, '/hostile-whole/');
    expectInOrder(text, ['One line. Another.', '<script>hit()</script>', 'goes on as before.']);
  });

  it('speaks the language of the document', async () => {
    const text = await readBothWays(site, '/arabic/');
    expectInOrder(text, ['أبرز النقاط']);
  });

  it('leaves out what cannot be read', async () => {
    const { page, said } = await site.open('/missing/');
    expect(await shown(page, 'main')).toBe('Before. Text of the page goes on as before.');
    expect(said).toEqual([]);
  });

  it('has a feed that needs neither scripts nor styles of its own', async () => {
    const [article, hostile] = await readFeed(site, '/feed.xml');
    expectInOrder(article?.text ?? '', ['Washington Explains', 'Key points', 'Sergey Ryabkov']);
    expect(article?.pictures).toEqual(['https://news.example/lavrov-rubio.svg']);
    expect(article?.html).toContain('style="');
    expectInOrder(hostile?.text ?? '', ['One line. Another.', '<script>hit()</script>']);
    expect(hostile?.html).not.toMatch(/<script|<template|<news-/);
  });
});
