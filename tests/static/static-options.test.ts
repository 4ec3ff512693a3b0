// Proves: src/static/render-static.ts, src/static/to-html.ts, src/static/write/setting.ts
/** Options of static HTML. */
import { describe, expect, it } from 'vitest';
import '../../src/i18n/locales/ru.js';
import { renderToHtml, type StaticHtmlOptions } from '../../src/static/render-static.js';
import { type NewsSummaryDocument, readDocument } from '../../src/data.js';
import { NOW } from '../helpers/mount.js';

const quotes = [
  { id: 'q', text: 'It opens', speaker: { name: 'Mona Mayor' }, url: '/q' },
  { text: 'It stays', speaker: { name: 'Otto Other' } },
];
const events = [{ name: 'The opening', date: '2025-10-23' }];
const disputes = [
  {
    topic: 'On the bridge',
    statements: [
      { speaker: { name: 'A' }, text: 'It is open.' },
      { speaker: { name: 'B' }, text: 'It is closed.', stance: 'denies' as const },
    ],
  },
];
const ARTICLE: NewsSummaryDocument = {
  headline: 'A bridge opens',
  datePublished: '2025-10-21',
  url: '/bridge',
  image: { url: '/bridge.png', alt: 'A bridge', creditText: 'A. Photo' },
  keyPoints: ['It is long.'],
  correction: [{ text: 'It is longer.' }],
  ...{ quotes, events, disputes },
};

function page(
  article: Parameters<typeof renderToHtml>[0],
  options: StaticHtmlOptions = {},
): Element {
  const template = document.createElement('template');
  template.innerHTML = renderToHtml(article, { now: NOW, ...options });
  const [root, ...others] = template.content.children;
  expect(others).toEqual([]);
  if (!root) throw new Error('Nothing was written.');
  return root;
}

const headings = (root: Element): string[] =>
  [...root.querySelectorAll('h2, h3, h4, h5, h6')].map(
    ({ localName, textContent }) => `${localName} ${textContent}`,
  );

const USUAL = [
  'h3 A bridge opens',
  'h4 Key points',
  'h4 Key quotes',
  'h4 Statement and response',
  'h5 On the bridge',
  'h4 Timeline',
  'h4 Correction',
];

describe('headings', () => {
  it.each([
    [undefined, USUAL],
    [2, USUAL.map((line) => line.replace(/\d/, (level) => String(Number(level) - 1)))],
    [7, USUAL],
    [NaN, USUAL],
  ])('of level %s', (headingLevel, expected) => {
    expect(headings(page(ARTICLE, { headingLevel }))).toEqual(expected);
  });

  it('are never beyond the sixth', () => {
    const found = headings(page(ARTICLE, { headingLevel: 6 }));
    expect(new Set(found.map((line) => line.slice(0, 2)))).toEqual(new Set(['h6']));
  });
});

describe('sections', () => {
  it.each([
    ['events quotes', ['h3 A bridge opens', 'h4 Timeline', 'h4 Key quotes']],
    ['Correction,events', ['h3 A bridge opens', 'h4 Correction', 'h4 Timeline']],
    ['constructor', ['h3 A bridge opens']],
  ])('%s', (sections, expected) => {
    expect(headings(page(ARTICLE, { sections }))).toEqual(expected);
  });
});

describe('the language of our words', () => {
  it.each([
    [undefined, undefined, 'en', 'Timeline'],
    ['ru', undefined, 'ru', 'Хронология'],
    ['ru', 'en', 'en', 'Timeline'],
    ['ru', 'fr', 'en', 'Timeline'],
  ])('of a document in %s, asked for in %s, is %s', (inLanguage, lang, language, word) => {
    const root = page({ ...ARTICLE, inLanguage }, { lang });
    expect(root.getAttribute('lang')).toBe(language);
    expect(headings(root).join()).toContain(word);
    expect(root.querySelector('.p-name')?.getAttribute('lang')).toBe(inLanguage ?? null);
  });
});

describe('addresses', () => {
  const addresses = (options: StaticHtmlOptions): (string | null)[] => {
    const root = page(ARTICLE, options);
    return [
      ...[...root.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      ...[...root.querySelectorAll('img')].map((image) => image.getAttribute('src')),
    ];
  };

  it('stay relative', () => {
    expect(addresses({})).toEqual(['/q', '/bridge', '/bridge.png']);
  });

  it('start where they are told to', () => {
    expect(addresses({ base: 'https://a.example/b/' })).toEqual([
      'https://a.example/q',
      'https://a.example/bridge',
      'https://a.example/bridge.png',
    ]);
  });

  it('of pictures are left out with them', () => {
    expect(addresses({ noImages: true })).toEqual(['/q', '/bridge']);
  });
});

describe('a part alone', () => {
  it.each([
    ['a quote', quotes[0], [], 1, 0, 0],
    ['quotes', quotes, [], 2, 0, 0],
    ['an event', events[0], ['h3 Timeline'], 0, 1, 0],
    ['events as JSON', JSON.stringify(events), ['h3 Timeline'], 0, 1, 0],
    ['a dispute', disputes[0], ['h3 On the bridge'], 2, 0, 1],
  ] as const)('%s', (_, part, expected, cites, dates, sides) => {
    const root = page(part as Parameters<typeof renderToHtml>[0]);
    expect(root.className).toBe('news-part');
    expect(headings(root)).toEqual(expected);
    const count = (name: string): number => root.getElementsByClassName(name).length;
    expect([count('h-cite'), count('h-event'), count('h-x-dispute')]).toEqual([
      cites,
      dates,
      sides,
    ]);
  });

  it('says what has no other place: where the article is', () => {
    const { value } = readDocument({ ...ARTICLE, quotes: quotes.slice(1) });
    const root = page({
      url: '/bridge',
      quotes: value?.quotes.map(({ text, speaker }) => ({ text, speaker })),
    } as NewsSummaryDocument);
    expect(root.querySelector('a')?.className).toBe('u-x-article');
  });
});

describe('nothing comes', () => {
  it.each([
    ['of nothing', '{}'],
    ['of what is no JSON', 'Hello'],
    ['of a document with nothing to show', '{"timeZone":"UTC","url":"/a","datePublished":"2025"}'],
  ])('%s', (_, article) => {
    expect(renderToHtml(article)).toBe('');
  });

  it('of a picture without a credit', () => {
    const root = page({ ...ARTICLE, image: { url: '/a.png', alt: 'A' } });
    expect(root.querySelector('img, figcaption .news-credit')).toBeNull();
  });
});

describe('inline styles', () => {
  const styled = [...page(ARTICLE, { styles: 'inline' }).querySelectorAll('[style]')];

  it('are on what has looks', () => {
    const plainly = page(ARTICLE);
    expect(styled.length).toBeGreaterThan(20);
    expect(plainly.querySelector('[style]')).toBeNull();
    expect(plainly.outerHTML).toBe(
      page(ARTICLE, { styles: 'inline' }).outerHTML.replace(/ style="[^"]*"/g, ''),
    );
  });

  it('are what mail programs understand, without a colour', () => {
    const declarations = styled.flatMap(
      (element) => element.getAttribute('style')?.split(';') ?? [],
    );
    const allowed =
      /^(margin|padding|font-size|line-height|font-weight|border-top|display|max-width|height|list-style):([\d. a-z%]|px|em)+$/;
    expect(declarations.filter((one) => !allowed.test(one))).toEqual([]);
  });

  it('are never of a text that looks like a class', () => {
    const html = renderToHtml({ headline: 'A class="news-words" b' }, { styles: 'inline' });
    expect(html).toContain('A class=&quot;news-words&quot; b');
  });
});
