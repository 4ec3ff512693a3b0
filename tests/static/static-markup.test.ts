// Proves: src/static/read/microformats.ts, src/static/read/cite.ts,
//   src/static/write/line.ts, src/static/write/link.ts, src/static/write/time.ts,
//   src/static/write/attribution.ts, src/static/write/photo.ts,
//   src/static/write/text.ts, src/static/write/words.ts
/** HTML with microformats2 classes between the tags: by hand, and after a system has taken things out of it. */
import { describe, expect, it } from 'vitest';
import markup from '../../docs/markup.md?raw';
import { renderToHtml } from '../../src/static/render-static.js';
import type { NewsSummaryDocument } from '../../src/data.js';
import { fullDocument } from '../helpers/full-document.js';
import { expectInOrder } from '../helpers/in-order.js';
import { inside, mount, NOW, type Tag, turn } from '../helpers/mount.js';
import { shownText } from '../helpers/shown-text.js';

const shownIn = async (tag: Tag, html: string, attributes = ''): Promise<string> =>
  shownText(await mount(`<${tag} ${attributes}>${html}</${tag}>`));

/** Returns true if the element shows data, not the fallback between its tags. */
const isDrawn = (element: Element): boolean => inside(element, 'slot').length === 0;

describe('a quote by hand', () => {
  const quote = (words: string, more = ''): string => `<figure class="h-cite" ${more}>
    <blockquote class="e-content">${words}</blockquote>
    <figcaption class="p-author h-card">Mona Mayor</figcaption></figure>`;

  it('needs words and a name', async () => {
    const element = await mount(`<news-quote-card>${quote('“It opens”')}</news-quote-card>`);
    expect(element.issues).toEqual([]);
    expect(isDrawn(element)).toBe(true);
    expectInOrder(shownText(element), ['Mona Mayor', 'On the record', '“It opens”', 'Copy']);
  });

  it.each([
    ['in quotation marks is direct', '“It opens”', '', '“It opens”'],
    ['in straight marks is direct', '"It opens"', '', '“It opens”'],
    ['with marks inside is partial', 'It is “open”', '', 'It is “open”'],
    ['without marks is a paraphrase', 'It is open.', '', 'It is open.'],
    ['that says it is direct gets marks', 'It opens', 'data-kind="direct"', '“It opens”'],
    ['that says it is a paraphrase gets none', 'It opens', 'data-kind="paraphrase"', 'It opens'],
    ['in another language has its marks', '«Открыто»', '', '“Открыто”'],
  ])('%s', async (_, words, more, expected) => {
    const element = await mount(`<news-quote-card>${quote(words, more)}</news-quote-card>`);
    const [block] = inside(element, 'blockquote');
    expect(block && shownText(block)).toBe(expected);
  });

  it.each([
    ['words', '<p class="h-cite"><span class="p-author">Mona</span></p>'],
    ['a speaker', '<p class="h-cite"><q class="e-content">It opens</q></p>'],
    ['classes', '<blockquote>“It opens”</blockquote><p>Mona</p>'],
    [
      'words that are seen',
      '<p class="h-cite"><b class="p-author">Mona</b><q class="e-content" hidden>It</q></p>',
    ],
  ])('without %s stays as it is', async (_, html) => {
    const element = await mount(`<news-quote-card>${html}</news-quote-card>`);
    expect(isDrawn(element)).toBe(false);
    expect(element.issues).toEqual([]);
  });

  it('tells role, outlet, day, source and original', async () => {
    const element = await mount(`<news-quote-card><div class="h-cite" data-date="2025-10~">
      <p class="p-author h-card"><a class="u-url" href="/mona"><b class="p-name">Mona Mayor</b></a>,
        <span class="p-job-title">Mayor</span>, <span class="p-org">City</span></p>
      <p>to <cite class="p-x-said-to">The Paper</cite>, by <cite class="p-x-reported-by h-card"><a href="/wire">Wire</a></cite></p>
      <p class="p-x-context">On the bridge.</p>
      <blockquote lang="de"><p>„<span class="e-content">Sie steht</span>“</p></blockquote>
      <p>Originally: <q class="p-x-original" lang="fr">Il tient</q></p>
      <a class="u-url" href="/quote">Source</a> <a class="u-x-archived" href="/copy">Copy</a>
    </div></news-quote-card>`);
    expectInOrder(shownText(element), [
      'Mona Mayor Mayor, City',
      'On the record, to The Paper',
      'As reported by Wire',
      'Said Around October 2025',
      'Translated from French',
      'On the bridge.',
      '„Sie steht“',
      'Source',
    ]);
    const links = inside(element, 'a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/mona', '/wire', '/quote', '/copy'].map((to) => location.origin + to));
  });

  it('takes nothing from the page around it', async () => {
    const page = `<article class="h-entry" data-time-zone="Asia/Tokyo" data-date-published="2020">
      <a class="u-url" href="/page">Page</a><p lang="fr">Bonjour</p>
      <news-quote-card>${quote('“It opens”')}</news-quote-card></article>`;
    const article = await mount<HTMLElement>(page);
    const card = article.querySelector('news-quote-card');
    if (!card) throw new Error('There is no card.');
    expect(shownText(card)).not.toMatch(/Reported|Source/);
    expect(inside(card, 'blockquote').map(({ lang }) => lang)).toEqual(['']);
  });

  it('gives way to attributes', async () => {
    const html = quote('“It opens”');
    expect(await shownIn('news-quote-card', html, 'text="It closes" speaker="Otto"')).toMatch(
      /Otto.*“It closes”/,
    );
  });

  it('is read again when it changes', async () => {
    const element = await mount(`<news-quote-card>${quote('“It opens”')}</news-quote-card>`);
    element.querySelector('blockquote')?.replaceChildren('“It closes”');
    await turn();
    expect(shownText(element)).toContain('“It closes”');
    element.querySelector('figcaption')?.remove();
    await turn();
    expect(isDrawn(element)).toBe(false);
  });
});

describe('events by hand', () => {
  it('need a name; all else may be missing', async () => {
    const text = await shownIn(
      'news-event-timeline',
      `<ul><li class="h-event" data-status="in-doubt" data-date="2025-10-27/2025-11-02">
        <b class="p-name">A summit</b>, <i class="p-x-date-text">next week</i>, <i class="p-location">Here</i></li>
      <li class="h-event"><time class="dt-start" datetime="2025-10-16">16 October</time>
        <a class="u-url" href="/call"><span class="p-name">A call</span></a></li>
      <li class="h-event"><b class="p-name">A vote</b></li>
      <li class="h-event">Nothing</li></ul>`,
      'asof="2025-10-21"',
    );
    expectInOrder(text, [
      '16 Oct 2025 Thursday',
      'A call',
      'As of 21 Oct 2025',
      '“next week” Week of 27 Oct 2025',
      'In doubt',
      'A summit',
      'Here',
      'Date not given',
      'A vote',
    ]);
    expect(text).not.toContain('Nothing');
  });
});

describe('a dispute by hand', () => {
  const voice = (name: string, words: string, more = ''): string =>
    `<div class="h-cite" ${more}><b class="p-author">${name}</b> <p class="e-content">${words}</p></div>`;
  const dispute = (...voices: readonly string[]): string =>
    `<section class="h-x-dispute"><h3 class="p-name">On the bridge</h3>${voices.join('')}</section>`;

  it('needs a topic and two voices', async () => {
    const html = dispute(
      voice('Mona', 'It is open.', 'data-id="1"'),
      voice('Otto', '“No.”', 'data-stance="denies" data-responds-to="1"'),
    );
    expectInOrder(await shownIn('news-statement-denial', html), [
      ...['On the bridge', 'Says', 'Mona', 'It is open.', 'Denies', 'Otto', '“No.”'],
    ]);
  });

  it.each([
    ['one voice', dispute(voice('Mona', 'It is open.'))],
    ['a voice without words', dispute(voice('Mona', 'It is open.'), voice('Otto', ''))],
  ])('with %s stays as it is', async (_, html) => {
    const element = await mount(`<news-statement-denial>${html}</news-statement-denial>`);
    expect(isDrawn(element)).toBe(false);
  });

  it('may have a voice without words that says so', async () => {
    const silent = voice('Otto', '', 'data-stance="no-response"');
    const text = await shownIn('news-statement-denial', dispute(voice('Mona', 'Yes.'), silent));
    expectInOrder(text, ['Yes.', 'No reply by publication', 'Otto', 'No words quoted.']);
  });
});

const ARTICLE: NewsSummaryDocument = {
  inLanguage: 'en',
  headline: 'A bridge opens',
  datePublished: '2025-10-21',
  people: [
    { id: 'mona', name: 'Mona Mayor', onRecord: false },
    { id: 'source', description: 'a source on the bridge', anonymous: true },
    { id: 'news', name: 'The Gazette', kind: 'media' },
  ],
  quotes: [
    { text: 'It opens', speaker: 'mona' },
    { text: 'It is “open”, it is said.', kind: 'partial', speaker: 'source', saidTo: 'The Paper' },
    { text: 'It is open.', kind: 'paraphrase', speaker: 'news' },
  ],
  disputes: [
    {
      topic: 'On the bridge',
      statements: [
        { id: 'a', speaker: 'mona', text: 'It is open.' },
        { speaker: 'source', text: 'It is not.', stance: 'denies', respondsTo: 'a' },
      ],
    },
  ],
  events: [
    { name: 'The opening', date: '2025-10-23', status: 'in-doubt', statusSource: 'source' },
    { name: 'The plan', date: '2025-10-01' },
    { name: 'The party', date: '2025-10-24' },
  ],
};

describe('what a system has taken out', () => {
  const html = renderToHtml(ARTICLE, { now: NOW });
  const without = (pattern: RegExp): string => html.replace(pattern, '');
  const read = (left: string): Promise<string> => shownIn('news-summary', left);

  it('of data: what is said is not said more firmly', async () => {
    const text = await read(without(/ data-[a-z-]+="[^"]*"/g));
    expectInOrder(text, [
      'A bridge opens',
      'As of 21 October 2025',
      'Mona Mayor Not stated if on the record “It opens”',
      'A source on the bridge Anonymous, to The Paper',
      'It is “open”, it is said.',
      'The Gazette Not stated if on the record It is open.',
      'Says Mona Mayor Not stated if on the record It is open.',
      'Denies A source on the bridge',
      'It is not.',
      '1 Oct 2025 Wednesday The plan',
      '23 Oct 2025',
      'In doubt The opening',
      'According to a source on the bridge',
      '24 Oct 2025',
      'Planned The party',
    ]);
    expect(text).not.toMatch(/“It is (open|not)\.”|On the record/);
  });

  it.each([
    ['times', /<\/?time[^>]*>/g],
    ['cites', /<\/?cite[^>]*>/g],
    ['sections', /<\/?(section|header|footer)[^>]*>/g],
    ['languages', / (lang|dir)="[^"]*"/g],
  ])('of %s: the words and what they are stay', async (_, pattern) => {
    expectInOrder(await read(without(pattern)), [
      'A bridge opens',
      '“It opens”',
      'Anonymous',
      'It is “open”, it is said.',
      'Denies',
      '1 Oct 2025 Wednesday The plan',
      'In doubt The opening',
    ]);
  });

  it.each([
    ['classes', / class="[^"]*"/g],
    ['articles', /<\/?article[^>]*>/g],
    ['figures', /<\/?(figure|figcaption)[^>]*>/g],
  ])('of %s: the HTML stays as it is', async (_, pattern) => {
    const element = await mount(`<news-summary>${without(pattern)}</news-summary>`);
    expect(isDrawn(element)).toBe(false);
    expect(shownText(element)).toContain('A bridge opens');
  });
});

describe('docs/markup.md', () => {
  const examples = [...markup.matchAll(/```html\n([^]*?)```/g)].map(([, html = '']) => html);

  it('has an example for each part', () => {
    const tags = examples.map((html) => /news-[a-z-]+/.exec(html)?.[0]);
    expect(new Set(tags)).toEqual(
      new Set(['news-quote-card', 'news-event-timeline', 'news-statement-denial']),
    );
  });

  it.each(examples)('%s', async (html) => {
    const element = await mount(html);
    expect(element.issues).toEqual([]);
    expect(isDrawn(element)).toBe(true);
  });

  it('tells of every class and every attribute that is written', () => {
    const html = renderToHtml(fullDocument, { now: NOW });
    const names = [...html.matchAll(/ class="([^"]+)"/g)].flatMap(([, some = '']) =>
      some.split(' '),
    );
    const attributes = [...html.matchAll(/ (data-[a-z-]+)="/g)].map(([, name = '']) => name);
    const written = new Set([...names.filter((name) => !/^news-/.test(name)), ...attributes]);
    expect([...written].filter((name) => !markup.includes(name))).toEqual([]);
  });
});
