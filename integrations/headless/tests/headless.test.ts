/** Tests articles of headless systems, rendered by their own renderers with the adapters and read in Chromium. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectInOrder } from '../../../tests/helpers/in-order.js';
import { root } from '../../../tests/pages/site.js';
import { shown } from '../../../tests/pages/shown.js';
import { readBothWays, useBuiltSite } from '../../built-site.js';
import { expectHarmless } from '../../hostile-page.js';
import { HOSTILE, sample } from '../../site-pages.js';
import {
  type Body,
  contentful,
  payload,
  portableText,
  renderEntry,
  type System,
} from './systems.js';

const document = JSON.parse(sample('lavrov-rubio.json')) as object;
const BEFORE = 'Words before.';
const AFTER = 'Text of the page goes on as before.';

/** Articles as editors write them, each with its words in reading order. */
const ARTICLES: Readonly<Record<string, { body: Body; words: readonly string[] }>> = {
  'a whole article': {
    body: [{ type: 'newsSummary', document }],
    words: ['Washington Explains the Delay', 'Key points', 'On the reported delay', 'Timeline'],
  },
  'one of its quotes': {
    body: [{ type: 'newsQuoteCard', document, item: 'quote-never-agreed' }],
    words: ['Sergey Ryabkov', 'On the record', 'postpone something that was never agreed upon'],
  },
  'its timeline': {
    body: [{ type: 'newsEventTimeline', document }],
    words: ['16 Oct 2025', 'Phone call between Lavrov and Rubio', 'Postponed'],
  },
  'one of its disputes': {
    body: [{ type: 'newsStatementDenial', document, item: 'dispute-delay' }],
    words: ['On the reported delay', 'Disputes the premise'],
  },
};

/** Unreadable blocks that an editor may leave. */
const UNREADABLE: Body = [
  { type: 'newsSummary', document: {} },
  { type: 'newsSummary', document: [] },
  { type: 'newsSummary', document: { headline: 5 } },
  { type: 'newsQuoteCard', document: { text: '' }, item: 'none' },
  { type: 'newsEventTimeline', document: { headline: null, events: 'none' } },
];

/** Blocks without a document, or with one that some systems refuse. */
const REFUSED: Body = [
  { type: 'newsSummary' },
  { type: 'newsSummary', document: null },
  { type: 'newsSummary', document: 5 },
  { type: 'newsSummary', document: 'no JSON' },
  { type: 'newsSummary', document: '{"headline":' },
];

const pageOf = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title><script type="module" src="/news-summary.js"></script></head><body><main>${body}</main></body></html>`;

// Slow: the compiler reads all type dependencies of Payload.
const COMPILING = { timeout: 600_000 };

it('gives each system the types it asks for', COMPILING, () => {
  const compiler = 'node_modules/typescript/bin/tsc';
  const args = [compiler, '-p', 'integrations/headless/tsconfig.adapters.json'];
  expect(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })).toBe('');
});

describe('Contentful', () => {
  it.each<[string, unknown]>([
    ['is not resolved', { sys: { type: 'Link', linkType: 'Entry', id: 'a' } }],
    ['is missing', undefined],
    ['has no fields', { sys: { contentType: { sys: { id: 'newsSummary' } } } }],
    ['is of another type', { sys: { contentType: { sys: { id: 'page' } } }, fields: { document } }],
    [
      'bears an odd name',
      { sys: { contentType: { sys: { id: 'constructor' } } }, fields: { document } },
    ],
  ])('leaves out an entry that %s', async (_, target) => {
    expect(await renderEntry(target)).toBe('');
  });
});

describe.each<[string, () => Promise<System>]>([
  ['Portable Text', portableText],
  ['Contentful', contentful],
  ['Payload', payload],
])('%s', (_, start) => {
  let system: System;
  let folder = '';
  const site = useBuiltSite((place) => {
    folder = place;
    for (const [file, from] of [
      ['news-summary.js', 'dist/cdn/news-summary.js'],
      ['lavrov-rubio.svg', 'stories/samples/lavrov-rubio.svg'],
    ] as const)
      writeFileSync(path.join(folder, file), readFileSync(path.join(root, from)));
    return folder;
  });
  beforeAll(async () => {
    system = await start();
  });
  afterAll(() => system.end());

  /** Puts an article into a page. */
  async function publish(body: Body): Promise<void> {
    const html = await system.render([BEFORE, ...body, AFTER]);
    writeFileSync(path.join(folder, 'page.html'), pageOf(html));
  }

  it.each(Object.entries(ARTICLES))('shows %s', async (_, { body, words }) => {
    await publish(body);
    expectInOrder(await readBothWays(site, '/page.html'), [BEFORE, ...words, AFTER]);
  });

  it('takes a document as text', async () => {
    const body = [{ type: 'newsSummary', document: JSON.stringify(document) }];
    expect(await system.render(body)).toBe(
      await system.render([{ type: 'newsSummary', document }]),
    );
  });

  it('leaves out what cannot be read', async () => {
    const blocks = system.refuses ? UNREADABLE : [...UNREADABLE, ...REFUSED];
    await publish(blocks);
    const { page, said } = await site.open('/page.html');
    expect(await shown(page, 'main')).toBe(`${BEFORE} ${AFTER}`);
    expect(said).toEqual([]);
  });

  it('shows the first quote where what is asked for is no id', async () => {
    await publish([{ type: 'newsQuoteCard', document, item: { odd: '"><script>hit()</script>' } }]);
    const words = ['A source in the White House', 'different expectations'];
    expectInOrder(await readBothWays(site, '/page.html'), [BEFORE, ...words, AFTER]);
  });

  it('leaves out a quote that is not there', async () => {
    await publish([{ type: 'newsQuoteCard', document, item: '"><script>hit()</script>' }]);
    const { page, said } = await site.open('/page.html');
    expect(await shown(page, 'main')).toBe(`${BEFORE} ${AFTER}`);
    expect(said).toEqual([]);
  });

  it('leaves a tag that somebody has typed a text', async () => {
    const typed = '<news-quote-card text="Typed." speaker="Somebody"></news-quote-card>';
    await publish([typed]);
    const { page } = await site.open('/page.html');
    expect(await page.locator('main').innerText()).toContain(typed);
    expect(await page.locator('news-quote-card').count()).toBe(0);
  });

  it('is drawn in the browser where a framework sets it as HTML', async () => {
    await publish([]);
    const html = await system.render([{ type: 'newsSummary', document }]);
    const { page, said } = await site.open('/page.html');
    await page.locator('main').evaluate((place, text) => {
      place.innerHTML = text;
    }, html);
    await page.getByRole('heading', { name: 'Timeline' }).waitFor();
    const headings = page.getByRole('heading', { name: 'Washington Explains the Delay' });
    expect(await headings.count()).toBe(1);
    // Chromium warns that it ignores the declarative shadow root here.
    expect(said.filter((words) => !words.includes('declarative Shadow DOM'))).toEqual([]);
  });

  it('shows hostile texts as texts', async () => {
    await publish([{ type: 'newsEventTimeline', document: HOSTILE }]);
    await expectHarmless(site, '/page.html');
  });
});
