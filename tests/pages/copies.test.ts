/** Several copies of the library, foreign classes under our tags, and classes under tags of one's own. */
import { describe, expect, it } from 'vitest';
import { ARTICLE, TAGS, WAYS, WORDS } from './article.js';
import { IMPORT_MAP } from './import-map.js';
import { shown, shownInEach } from './shown.js';
import { MODULE, pageOf, useSite } from './site.js';

const site = useSite();

const [, version = ''] = /news-summary-elements (\d+\.\d+\.\d+)/.exec(site.bundle) ?? [];
const SECOND = '<script type="module" src="/second.js"></script>';
const COPIES = [
  ['of the same version', site.bundle],
  ['of another major version', site.bundle.replaceAll(version, '9.0.0')],
] as const;

const body = TAGS.map((tag) => `${WAYS.child(tag)}<${tag}>Fallback of ${tag}</${tag}>`).join('\n');

const policy = (types: string) => ({
  'content-security-policy': `require-trusted-types-for 'script'; trusted-types ${types}`,
});

async function expectShown(page: Awaited<ReturnType<typeof site.open>>['page']): Promise<void> {
  for (const tag of TAGS) expect(await shown(page, tag)).toContain(WORDS[tag]);
}

describe.each(COPIES)('a second copy %s', (what, second) => {
  it.each([
    ['no policy', {}],
    ['a policy that allows it twice', policy("lit-html 'allow-duplicates'")],
  ])('does nothing but say so once in a page with %s [L10 L21]', async (_, headers) => {
    site.put('/second.js', second);
    const { page, said, requests } = await site.open(pageOf(body, MODULE + SECOND), { headers });
    expect(requests).toContain('/second.js');
    await expectShown(page);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(what.includes('other') ? '9.0.0' : version);
    expect(said[0]).toContain(`already defined (version ${version})`);
    const versions = await page.evaluate(
      (tags) => tags.map((tag) => (customElements.get(tag) as { version?: string }).version),
      [...TAGS],
    );
    expect(versions).toEqual(TAGS.map(() => version));
  });

  it('leaves the first one at work where the page allows the policy once [L10 L21]', async () => {
    site.put('/second.js', second);
    const headers = policy('lit-html');
    const { page, said } = await site.open(pageOf(body, MODULE + SECOND), { headers });
    await expectShown(page);
    // The second ends where it asks for the policy: the browser says so, and nobody else.
    for (const words of said) expect(words).toMatch(/policy|already defined/i);
  });
});

it('leaves what the author wrote where the page allows no policy at all [L21]', async () => {
  const { page } = await site.open(pageOf(body), { headers: policy("'none'") });
  expect(await page.evaluate(() => customElements.get('news-summary'))).toBeUndefined();
  const texts = await shownInEach(page);
  expect(texts).toEqual(TAGS.flatMap((tag) => ['', `Fallback of ${tag}`]));
});

it.each(TAGS)(
  'where <%s> belongs to somebody else, the other three still work, and the console says so [L11]',
  async (taken) => {
    site.put(
      '/theirs.js',
      `customElements.define('${taken}', class extends HTMLElement {
         connectedCallback() { this.title = 'theirs'; }
       })`,
    );
    const head = `<script src="/theirs.js"></script>${MODULE}`;
    const { page, said } = await site.open(pageOf(body, head));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(new RegExp(`<${taken}> is already defined \\(by something else\\)`));
    const titles = await page.evaluate(
      (tags) => tags.map((tag) => document.querySelector<HTMLElement>(tag)?.title),
      [...TAGS],
    );
    expect(titles).toEqual(TAGS.map((tag) => (tag === taken ? 'theirs' : '')));
    for (const tag of TAGS) if (tag !== taken) expect(await shown(page, tag)).toContain(WORDS[tag]);
  },
);

it('the classes alone register nothing, and work under tags of one’s own [L12]', async () => {
  site.put(
    '/own-tags.js',
    `import * as all from '/dist/elements.js';
     document.body.dataset.before = ${JSON.stringify(TAGS)}.filter((tag) => customElements.get(tag)).length;
     const classes = [
       all.NewsQuoteCardElement, all.NewsEventTimelineElement,
       all.NewsStatementDenialElement, all.NewsSummaryElement,
     ];
     ${JSON.stringify(TAGS)}.forEach((tag, index) => {
       customElements.define('my-' + tag, class extends classes[index] {});
     });`,
  );
  const own = TAGS.map(
    (tag) =>
      `<my-${tag} article='${JSON.stringify(ARTICLE).replaceAll("'", '&#39;')}'></my-${tag}>`,
  );
  const head =
    `<script type="importmap">${JSON.stringify({ imports: IMPORT_MAP })}</script>` +
    '<script type="module" src="/own-tags.js"></script>';
  const { page, said } = await site.open(pageOf(own.join('\n'), head));
  expect(await page.locator('body').getAttribute('data-before')).toBe('0');
  for (const tag of TAGS) expect(await shown(page, `my-${tag}`)).toContain(WORDS[tag]);
  expect(said.filter((words) => !words.startsWith('Lit is in dev mode'))).toEqual([]);
});
