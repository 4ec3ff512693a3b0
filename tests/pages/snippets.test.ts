// Proves: src/server/render-snippets.ts
/** Snippets to paste into a page. Each shows the same as the document itself. */
import { describe, expect, it } from 'vitest';
import { firstFew, quickOrAll } from '../helpers/lane.js';
import { ARTICLE, TAGS, type Tag } from './article.js';
import { LANGUAGES, langOf, putSamples, renderSnippets, samples, textOf } from './built-server.js';
import { shown } from './shown.js';
import { MODULE, pageOf, settle, useSite } from './site.js';

const site = useSite();
putSamples(site);

const FORMS = ['tag', 'src', 'server', 'plain'] as const;
describe.each(samples)('%s', (file) => {
  it.each(FORMS)('as %s shows the same as the document', async (form) => {
    const options = { src: `/${file}`, attributes: { scheme: 'light' } };
    const snippet = renderSnippets(textOf(file), options)[form];
    expect(snippet).not.toMatch(/\n\s*\n/);
    const lang = langOf(file);
    const { page, said } = await site.open(pageOf(snippet, LANGUAGES, lang));
    const whole = `<news-summary src="/${file}"></news-summary>`;
    const { page: other } = await site.open(pageOf(whole, MODULE + LANGUAGES, lang));
    expect(await shown(page, 'news-summary')).toBe(await shown(other, 'news-summary'));
    expect(said).toEqual([]);
  });

  it('is read without a script where its words are in the snippet', async () => {
    const { tag, plain } = renderSnippets(textOf(file));
    const headline = (JSON.parse(textOf(file)) as { headline: string }).headline;
    for (const html of [tag, plain]) {
      const { page } = await site.open(pageOf(html, ''), {
        context: { javaScriptEnabled: false },
        waitUntil: 'commit',
      });
      await page.getByText(headline).first().waitFor();
    }
  });
});

const PARTS = quickOrAll<readonly Tag[]>(
  ['news-event-timeline'],
  TAGS.filter((tag) => tag !== 'news-summary'),
);

describe.each(PARTS)('<%s> of an article', (tag) => {
  it.each(FORMS)('as %s shows its part', async (form) => {
    const snippet = renderSnippets(JSON.stringify(ARTICLE), { tag, src: '/article.json' })[form];
    const { page } = await site.open(pageOf(snippet, ''));
    const { page: other } = await site.open(pageOf(`<${tag} src="/article.json"></${tag}>`));
    expect(await shown(page, tag)).toBe(await shown(other, tag));
  });
});

describe('attributes', () => {
  const text = 'It is “late”.\n\nBy a week & a day.';
  const quote = { text, speaker: 'Ada <b>', date: '2025-03' };
  const [DISPUTE] = ARTICLE.disputes;

  it('say all of a quote that has nothing more to it', async () => {
    const { tag } = renderSnippets(quote);
    expect(tag.split('\n')[0]).toBe(
      '<news-quote-card text="It is “late”.&#10;&#10;By a week &amp; a day." speaker="Ada &lt;b&gt;" date="2025-03">',
    );
    const { page } = await site.open(pageOf(tag, ''));
    expect(await shown(page, 'news-quote-card')).toContain('By a week & a day.');
    expect(await shown(page, 'news-quote-card')).toContain('Ada <b>');
  });

  it.each([
    ['a quote with its original', { ...quote, original: { text: 'Поздно.', inLanguage: 'ru' } }],
    ['a quote that is archived', { ...quote, archivedAt: 'https://archive.example/1' }],
    ['a dispute with voices of roles', { ...ARTICLE, disputes: [DISPUTE] }],
    ['a timeline', ARTICLE.events],
  ])('are left out for %s, which they could not say', (_, article) => {
    const tag = 'disputes' in article ? 'news-statement-denial' : undefined;
    const snippets = renderSnippets(article as never, tag ? { tag } : {});
    expect(snippets.tag.split('\n')[0]).toMatch(/^<news-[a-z-]+>$/);
  });

  it('are those that were asked for, in all but plain HTML', () => {
    const options = { attributes: { variant: 'pull', lang: 'ru' }, src: 'a.json?b&c' };
    const { tag, src, server, plain } = renderSnippets(quote, options);
    for (const html of [tag, src, server]) expect(html).toContain(' variant="pull" lang="ru"');
    expect(src).toContain(' src="a.json?b&amp;c"');
    expect(plain).not.toContain('variant');
  });
});

it.each([
  ['true', true],
  ['', true],
  ['false', false],
])('noimages="%s" is read as the elements read it', (noimages, isWithout) => {
  const { plain } = renderSnippets(ARTICLE as never, { attributes: { noimages } });
  expect(plain.includes('<img')).toBe(!isWithout);
});

describe('what is pasted', () => {
  const HOSTILE = '</script><script>said()</script>--> <!-- "]]> [gallery] ${x} {{ y }} {% z %}';

  it.each(firstFew(2, FORMS))('as %s does nothing but show its text', async (form) => {
    const article = { ...ARTICLE, headline: HOSTILE, keyPoints: [HOSTILE] };
    site.put('/hostile.json', JSON.stringify(article));
    const snippet = renderSnippets(article as never, { src: '/hostile.json' })[form];
    const { page, said } = await site.open(pageOf(`${snippet}<p id="after">After</p>`, ''));
    await settle(page);
    expect(await shown(page, 'news-summary')).toContain(HOSTILE);
    expect(await shown(page, '#after')).toBe('After');
    expect(said).toEqual([]);
  });

  it('names the folder of the scripts, and a hash for that of another origin', () => {
    const at = (scripts: string): string =>
      renderSnippets(ARTICLE.quotes[1] as never, { scripts, integrity: 'sha384-abc' }).tag;
    const far =
      'src="https://cdn.example/1.0.0/news-summary.js" integrity="sha384-abc" crossorigin="anonymous"';
    expect(at('https://cdn.example/1.0.0/')).toContain(far);
    expect(at('/assets')).toContain(
      '<script type="module" src="/assets/news-summary.js"></script>',
    );
  });

  it.each([undefined, '{', {}, [], 'words'])(
    'is nothing where nothing can be read: %j',
    (article) => {
      const nothing = { tag: '', src: '', server: '', plain: '' };
      expect(renderSnippets(article as never, { src: '/a.json' })).toEqual(nothing);
    },
  );

  it.each([
    ['of the article', 'javascript:said()', '/a.json', 'href="/a.json"'],
    ['of the document', 'javascript:said()', 'javascript:said()', '<news-summary'],
  ])('leads to a page, and runs no script that is in the address %s', (_, url, src, expected) => {
    const snippet = renderSnippets({ ...ARTICLE, url } as never, { src }).src;
    expect(snippet).toContain(expected);
    expect(snippet).not.toContain('href="javascript:');
  });
});
