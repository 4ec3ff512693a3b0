/** The files as docs/hosting.md says to host them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { WORDS } from './article.js';
import { IMPORT_MAP } from './import-map.js';
import { shown } from './shown.js';
import { pageOf, root, useSite } from './site.js';

const site = useSite();
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const hashes = JSON.parse(read('dist/cdn/integrity.json')) as Readonly<Record<string, string>>;

const CARD = '<news-quote-card src="/article.json"><p>Fallback</p></news-quote-card>';
const WORD = WORDS['news-quote-card'];
const scriptOf = (integrity: string | undefined): string =>
  `<script type="module" src="/news-summary.js" integrity="${integrity ?? ''}" crossorigin="anonymous"></script>`;

describe('a script with its hash', () => {
  it('runs where it is the one that was built', async () => {
    const { page, said } = await site.open(pageOf(CARD, scriptOf(hashes['news-summary.js'])));
    expect(await shown(page, 'news-quote-card')).toContain(WORD);
    expect(said).toEqual([]);
  });

  it('does not run where it is another, and the page is readable', async () => {
    const { page, said } = await site.open(pageOf(CARD, scriptOf(hashes['enhance.js'])));
    expect(await shown(page, 'body')).toBe('Fallback');
    expect(said.join()).toContain('integrity');
  });

  it.each([
    ['runs', hashes['news-summary.js'], WORD],
    ['does not run', hashes['enhance.js'], 'Fallback'],
  ])('%s as an import map says of what another script loads', async (_, integrity, expected) => {
    const map = JSON.stringify({ integrity: { '/news-summary.js': integrity } });
    const head = `<script type="importmap">${map}</script><script type="module" src="/enhance.js"></script>`;
    const { page } = await site.open(pageOf(CARD, head));
    expect(await shown(page, 'body')).toContain(expected);
  });

  it('is known of every file that a page may load', () => {
    const names = ['news-summary', 'enhance', 'locales/ru', 'locales/ar', 'formats/json-ld'];
    const files = names.flatMap((name) => [`${name}.js`, `${name}.iife.js`]);
    for (const file of files) expect(hashes[file], file).toMatch(/^sha384-[\w+/]{64}$/);
  });
});

it('the import map of the docs is the one that pages are tested with', () => {
  const [, map = ''] = /"imports": (\{[^}]*\})/.exec(read('docs/hosting.md')) ?? [];
  const imports = JSON.parse(map) as Readonly<Record<string, string>>;
  const own = ['news-summary-elements', 'news-summary-elements/'];
  expect(Object.entries(imports).filter(([name]) => !own.includes(name))).toEqual(
    Object.entries(IMPORT_MAP),
  );
});
