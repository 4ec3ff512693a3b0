/**
 * Tests one app in each framework, built as its users build it: all show the same, and readers can do the same
 * in all.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { APPS, build } from './apps.js';
import { runChecks } from './checks.js';
import { type Opened, usePages } from './pages.js';
import { type Results, resultsPage } from './results.js';
import { complete, readStory, STORY } from './story.js';

const pages = usePages();
const results: Results = new Map();
/** The first app is the reference for all. */
let wanted: string | undefined;

describe.each(APPS)('$name', (app) => {
  let opened: Opened;
  let fresh: string;
  beforeAll(async () => {
    await build(app, 'production');
    opened = await pages.open(app, '/');
    await complete(opened.page);
    fresh = await readStory(opened.page);
  });

  it('shows and says the same as every other', () => {
    wanted ??= fresh;
    expect(fresh).toBe(wanted);
  });

  it.each(Object.entries(STORY))('%s', async (_, act) => {
    await act(opened.page, fresh);
  });

  it('has nothing to complain of, and asks for nothing that is not there', () => {
    expect([...opened.said, ...opened.missed]).toEqual([]);
  });

  it('is asked what custom-elements-everywhere.com asks', async () => {
    const { page } = await pages.open(app, '/checks.html');
    const found = await runChecks(page);
    results.set(app, found);
    // Required of every framework.
    expect(found).toMatchObject({
      'an element without children': 'yes',
      'children, and a change in them': 'yes',
      'an element that comes, one that goes': 'yes',
      'JSON text: `article`': expect.stringMatching('property|attribute') as string,
      'an attribute in lower case: `jobtitle`': 'attribute',
    });
  });
});

it('RESULTS.md says what was found', async () => {
  const file = fileURLToPath(new URL('../RESULTS.md', import.meta.url));
  const page = await resultsPage(results, file);
  if (process.env['UPDATE']) writeFileSync(file, page);
  expect(readFileSync(file, 'utf8'), 'UPDATE=1 writes it').toBe(page);
});
