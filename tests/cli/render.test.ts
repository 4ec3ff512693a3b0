// Proves: src/cli/render-options.ts, src/cli/whole-page.ts
import { describe, expect, it } from 'vitest';
import { JSON_LD, NINJS, OWN, TIMELINE } from './formats.js';
import { Folder } from './run.js';

const folder = new Folder({
  'own.json': OWN,
  'article.json': JSON_LD,
  'item.json': NINJS,
  'timeline.json': TIMELINE,
  'link.json': { ...OWN, url: '/bridge' },
  'arabic.json': { inLanguage: 'ar', headline: 'جسر' },
  'hostile.json': { headline: '</title><script>' },
  'soon.json': {
    headline: 'A bridge',
    asOf: '2025-10-01',
    events: [{ name: 'It opens', date: '2025-10-16', status: 'planned' }],
  },
});

const FILES = ['own.json', 'article.json', 'item.json', 'timeline.json'];
const FORMATS = [
  ['html', /^<article class="[^"]*h-entry"[^]*A bridge opens[^]*<\/article>\n$/],
  [
    'dsd',
    /^<news-summary><template shadowrootmode="open">[^]*A bridge opens[^]*<\/news-summary>\n$/,
  ],
  [
    'snippet',
    /^<news-summary>\n<article class="news-summary h-entry"[^\n]*A bridge opens[^\n]*<\/article>\n<\/news-summary>\n<script type="module" src="\.\/news-summary\.js"><\/script>\n$/,
  ],
  [
    'plain',
    /^<article class="news-summary h-entry"[^\n]*A bridge opens[^\n]*<\/article>\n<script type="module" src="\.\/enhance\.js"><\/script>\n$/,
  ],
  ['text', /^A bridge opens\n═/m],
  ['markdown', /^### A bridge opens\n/m],
  ['jsonld', /^\{"@context":"https:\/\/schema\.org".*"A bridge opens".*\}\n$/],
] as const;

/** Output of the command for a file. */
const outOf = async (file: string, args: string): Promise<string> =>
  (await folder.run(`render ${file} ${args}`)).out;

describe.each(FORMATS)('render --to %s', (to, pattern) => {
  it.each(FILES)('shows %s', async (file) => {
    const { code, out } = await folder.run(`render ${file} --to ${to}`);
    expect(out).toMatch(pattern);
    expect(code).toBe(0);
  });

  it('says that there is nothing to show', async () => {
    const { code, out, err } = await folder.run(`render - --to ${to}`, { stdin: '{}' });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^<stdin>:1:1: shape: .*\n<stdin>: Nothing to show\.\n$/);
  });
});

describe('an option of render', () => {
  it.each([
    ['--lang ru', 'own.json', '--to text', 'Главные цитаты'],
    ['--lang ar', 'own.json', '--to html', '<article [^>]*lang="ar" dir="rtl"'],
    ['--lang ru', 'own.json', '--to dsd', 'Главные цитаты'],
    ['--heading-level 2', 'own.json', '--to html', '<h2 class="news-headline"'],
    ['--heading-level 2', 'own.json', '--to markdown', '\\n## A bridge opens'],
    ['--heading-level 2', 'own.json', '--to dsd', '<news-summary headinglevel="2">[^]*<h2'],
    ['--scripts /a/', 'own.json', '--to snippet', ' src="/a/news-summary.js"></script>'],
    ['--scripts /a', 'own.json', '--to plain', ' src="/a/enhance.js"></script>'],
    ['--attribute scheme=dark', 'own.json', '--to snippet', '^<news-summary scheme="dark">'],
    ['--styles inline', 'own.json', '--to html', ' style="'],
    [
      '--base https://news.example/a/',
      'link.json',
      '--to html',
      'href="https://news.example/bridge"',
    ],
    [
      '--base https://news.example/a/',
      'link.json',
      '--to dsd',
      'href="https://news.example/bridge"',
    ],
    [
      '--base https://news.example/a/',
      'link.json',
      '--to jsonld',
      '"url":"https://news.example/bridge"',
    ],
    ['--tag news-quote-card', 'own.json', '--to dsd', '^<news-quote-card><template'],
    [
      '--item opening --tag news-event-timeline',
      'own.json',
      '--to dsd',
      '^<news-event-timeline item="opening">',
    ],
    [
      '--attribute variant=pull --attribute copy',
      'own.json',
      '--to dsd',
      '^<news-summary variant="pull" copy="">',
    ],
    ['--now 2025-10-01', 'soon.json', '--to text', '· Planned'],
  ])('%s, of %s %s', async (option, file, to, pattern) => {
    expect(await outOf(file, `${to} ${option}`)).toMatch(new RegExp(pattern));
    expect(await outOf(file, to)).not.toMatch(new RegExp(pattern));
  });

  it('names the item that is not there', async () => {
    const args = 'render own.json --to dsd --tag news-quote-card --item bridge';
    expect(await folder.run(args)).toEqual({
      code: 1,
      out: '',
      err: 'own.json: Nothing to show under the id "bridge".\n',
    });
  });
});

describe('render --page', () => {
  it.each([
    ['own.json', '--to html', 'en', 'ltr', 'A bridge opens'],
    ['own.json', '--to dsd --lang ru', 'ru', 'ltr', 'A bridge opens'],
    ['arabic.json', '--to html', 'ar', 'rtl', 'جسر'],
    ['hostile.json', '--to html', 'en', 'ltr', '&lt;/title&gt;&lt;script&gt;'],
  ])('wraps %s, %s', async (file, args, language, direction, title) => {
    const out = await outOf(file, `${args} --page`);
    expect(out).toContain(`<!doctype html>\n<html lang="${language}" dir="${direction}">`);
    expect(out).toContain('<meta charset="utf-8">');
    expect(out).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
    expect(out).toContain(`<title>${title}</title>`);
    expect(out.endsWith('</body>\n</html>\n')).toBe(true);
    expect(out).not.toContain('<script>');
  });
});

describe('render --out', () => {
  it.each([
    ['html', '.html'],
    ['dsd', '.html'],
    ['snippet', '.html'],
    ['plain', '.html'],
    ['text', '.txt'],
    ['markdown', '.md'],
    ['jsonld', '.jsonld'],
  ])('--to %s writes files *%s', async (to, extension) => {
    const { code, out } = await folder.run(`render own.json item.json --to ${to} --out out/${to}`);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(folder.list(`out/${to}`)).toEqual([`item${extension}`, `own${extension}`]);
    expect(folder.read(`out/${to}/own${extension}`)).toBe(await outOf('own.json', `--to ${to}`));
  });
});

it('JSON-LD may stand in a script of a page', async () => {
  expect(await outOf('hostile.json', '--to jsonld')).not.toContain('<');
});
