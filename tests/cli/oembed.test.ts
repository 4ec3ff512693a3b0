// Proves: src/cli/oembed-options.ts
/** The answers of oEmbed and the pages for iframes that the command line writes. */
import { describe, expect, it } from 'vitest';
import { OWN } from './formats.js';
import { Folder } from './run.js';

const ARTICLE = {
  ...OWN,
  headline: 'A “bridge” <opens> & closes',
  url: 'https://courier.example/bridge?a=1&b=2',
  publisher: [{ name: 'Meridel Courier', url: 'https://courier.example/' }],
  author: [{ name: 'Ada Quillfeather', url: 'https://courier.example/ada' }, 'Bram Oakes'],
  image: {
    url: 'bridge.png',
    alt: 'The bridge',
    creditText: 'Photo: Meridel Courier',
    width: 1200,
    height: 800,
  },
};

const folder = new Folder({
  'own.json': OWN,
  'article.json': ARTICLE,
  'alone.json': { headline: 'Alone', author: { name: 'Ada', url: 'https://ada.example/' } },
  'two words #1.json': { headline: 'Two words', image: { url: 'https://a.example/a.png' } },
  'arabic.json': { inLanguage: 'ar', headline: 'جسر' },
  'hostile.json': { headline: '</title><script>a()</script>"><img src=x onerror=a()>' },
  'local.json': { headline: 'Local', url: 'javascript:a()' },
});

const URL_OPTION = '--embed-url https://news.example/embed --out';

interface Answer {
  readonly [name: string]: string | number | undefined;
  readonly html: string;
}

/** Runs the command into a folder of its own, and reads what it has written of a file. */
let runs = 0;
async function write(file: string, options = '') {
  const out = `out-${++runs}`;
  const args = ['oembed', file, ...`${URL_OPTION} ${out} ${options}`.trim().split(' ')];
  const run = await folder.run(args);
  const name = file.replace('.json', '');
  const answer = JSON.parse(folder.read(`${out}/${name}.oembed.json`)) as Answer;
  return { ...run, files: folder.list(out), answer, page: folder.read(`${out}/${name}.html`) };
}

describe('the answer', () => {
  it('is a rich one of oEmbed 1.0, with all that the document knows', async () => {
    const { answer, files, err, code } = await write('article.json');
    const { html, ...rest } = answer;
    expect({ files, err, code }).toEqual({
      files: ['article.html', 'article.oembed.json'],
      err: '',
      code: 0,
    });
    expect(rest).toEqual({
      version: '1.0',
      type: 'rich',
      title: ARTICLE.headline,
      author_name: 'Ada Quillfeather and Bram Oakes',
      provider_name: 'Meridel Courier',
      provider_url: 'https://courier.example/',
      cache_age: 86400,
      thumbnail_url: 'https://news.example/embed/bridge.png',
      thumbnail_width: 1200,
      thumbnail_height: 800,
      width: 640,
      height: 800,
    });
    expect(html).toBe(
      '<iframe src="https://news.example/embed/article.html" title="A “bridge” &lt;opens&gt; &amp; closes"' +
        ' width="640" height="800" style="border:0;max-width:100%"' +
        ' sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"' +
        ' allow="clipboard-write" loading="lazy" data-news-embed></iframe>',
    );
  });

  it.each<[string, string, Readonly<Record<string, unknown>>]>([
    ['own.json', '', { provider_name: 'news.example', provider_url: 'https://news.example' }],
    ['own.json', '', { author_name: undefined, thumbnail_url: undefined }],
    ['alone.json', '', { author_name: 'Ada', author_url: 'https://ada.example/' }],
    // Without its size it may not be there.
    ['two words #1.json', '', { thumbnail_url: undefined, thumbnail_width: undefined }],
    ['own.json', '--width 500 --height 300 --cache-age 60', { width: 500, height: 300 }],
    ['own.json', '--cache-age 60', { cache_age: 60 }],
    ['own.json', '--tag news-quote-card', { height: 320 }],
    ['own.json', '--provider-name Us --provider-url https://us.example/', { provider_name: 'Us' }],
    ['own.json', '--provider-url https://us.example', { provider_url: 'https://us.example/' }],
    ['article.json', '--lang ru', { author_name: 'Ada Quillfeather и Bram Oakes' }],
    [
      'article.json',
      '--base https://courier.example/a/',
      { thumbnail_url: 'https://courier.example/a/bridge.png' },
    ],
  ])('of %s with %s', async (file, options, expected) => {
    const { answer } = await write(file, options);
    for (const [name, value] of Object.entries(expected)) expect(answer[name], name).toBe(value);
  });

  it('leads to the page by an address that any name of a file fits into', async () => {
    const { answer, out } = await write('two words #1.json');
    const address = 'https://news.example/embed/two%20words%20%231';
    expect(answer.html).toContain(`src="${address}.html"`);
    expect(out).toBe(
      `<link rel="alternate" type="application/json+oembed" href="${address}.oembed.json" title="Two words">\n`,
    );
  });
});

describe('the page', () => {
  it('is drawn, names the article, and is for no search engine', async () => {
    const { page, out } = await write('article.json');
    expect(page).toMatch(/<main><news-summary[^>]*><template shadowrootmode="open">/);
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain(
      '<link rel="canonical" href="https://courier.example/bridge?a=1&amp;b=2">',
    );
    expect(page).toContain('<title>A “bridge” &lt;opens&gt; &amp; closes</title>');
    expect(page).toContain('<script src="embed.js"></script>');
    // By which others find the answer, here as in the page with the article.
    expect(page).toContain(out.trim());
  });

  it.each([
    ['--tag news-quote-card', 'own.json', '<main><news-quote-card scheme="light" headinglevel="2"'],
    ['--heading-level 4', 'own.json', '<h4'],
    ['--attribute scheme=dark', 'own.json', '<meta name="color-scheme" content="dark">'],
    ['--attribute scheme=auto', 'own.json', '<meta name="color-scheme" content="light dark">'],
    ['--lang ru', 'own.json', '<html lang="ru" dir="ltr">'],
    ['', 'arabic.json', '<html lang="ar" dir="rtl">'],
    ['--script https://cdn.example/e.js', 'own.json', '<script src="https://cdn.example/e.js">'],
    ['--base https://courier.example/a/', 'own.json', '<base href="https://courier.example/a/" '],
    [
      '--base https://courier.example/a/',
      'own.json',
      '<script src="https://news.example/embed/embed.js">',
    ],
  ])('with %s, of %s', async (options, file, words) => {
    expect((await write(file, options)).page).toContain(words);
  });

  it('holds nothing of a document but text', async () => {
    const { page, answer, out } = await write('hostile.json');
    for (const html of [page, answer.html, out]) expect(html).not.toMatch(/<img|<script>a|"><img/);
    expect(page.match(/<script/g)).toHaveLength(2);
    expect((await write('local.json')).page).not.toContain('canonical');
  });
});

it('says of which documents nothing can be shown, and writes the others', async () => {
  folder.write('mixed/bad.json', '{}');
  folder.write('mixed/good.json', OWN);
  const { code, out, err } = await folder.run(`oembed mixed ${URL_OPTION} mixed-out`);
  expect(code).toBe(1);
  expect(err).toContain('bad.json: Nothing to show.');
  expect(out.split('\n')).toHaveLength(2);
  expect(folder.list('mixed-out')).toEqual(['good.html', 'good.oembed.json']);
});

describe('a wrong call ends with 2 and a sentence', () => {
  it.each([
    [
      'own.json --out x',
      '--embed-url is required: the address of the folder that will serve the files.',
    ],
    ['own.json --embed-url https://a.example', '--out is required: a folder for the files.'],
    [
      'own.json --out x --embed-url embed',
      '--embed-url must be an absolute address, https://…, not "',
    ],
    [
      'own.json --out x --embed-url javascript:a()',
      '--embed-url must be an absolute address, https://…,',
    ],
    [`own.json ${URL_OPTION} x --width 0`, '--width must be a whole number above 0, not "0".'],
    [
      `own.json ${URL_OPTION} x --height 50%`,
      '--height must be a whole number above 0, not "50%".',
    ],
    [`own.json ${URL_OPTION} x --cache-age -1`, '--cache-age needs a value'],
    [`own.json ${URL_OPTION} x --provider-url us`, '--provider-url must be an absolute address'],
    [`own.json ${URL_OPTION} x --tag news-card`, '--tag must be one of news-summary,'],
    [`own.json ${URL_OPTION} x --item q`, '--item needs --tag news-quote-card,'],
    [`own.json ${URL_OPTION} x --attribute =x`, '--attribute must be NAME=VALUE, not "=x".'],
    [`own.json ${URL_OPTION} x --to dsd`, 'Unknown option --to.'],
    ['none.json --embed-url https://a.example --out x', 'File not found: "none.json".'],
  ])('news-summary oembed %s', async (args, sentence) => {
    const { code, out, err } = await folder.run(`oembed ${args}`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err).toMatch(/\nSee news-summary oembed --help\.\n$/);
  });

  it('is told apart by its help', async () => {
    const { code, out } = await folder.run('oembed --help');
    expect(code).toBe(0);
    for (const words of ['--embed-url URL', '--out DIR', 'Exit code', 'NAME.oembed.json'])
      expect(out).toContain(words);
  });
});
