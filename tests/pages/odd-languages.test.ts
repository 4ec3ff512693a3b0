/** Languages that nobody speaks, and browsers whose Intl is not what it should be. */
import { describe, expect, it } from 'vitest';
import { ARTICLE, TAGS, WAYS, WORDS } from './article.js';
import { shown } from './shown.js';
import { MODULE, pageOf, useSite } from './site.js';

const site = useSite();

const HEAD =
  MODULE +
  ['ru', 'ar'].map((name) => `<script type="module" src="/locales/${name}.js"></script>`).join('');
const body = TAGS.map(WAYS.child).join('\n');

/** What the timeline says of the vote. */
const SAYS = { en: 'Postponed', ru: 'Отложено' };

describe('the language of a page', () => {
  it.each([
    ['xx', 'en'],
    ['en_US', 'en'],
    ['ru_RU.UTF-8', 'ru'],
    ['RU', 'ru'],
    ['ru-Cyrl-BY-u-ca-buddhist', 'ru'],
    ['', 'en'],
    ['-', 'en'],
    ['en-', 'en'],
    ['english', 'en'],
    ['i-klingon', 'en'],
    ['x-private', 'en'],
    ['1', 'en'],
    [' ', 'en'],
    ['ё', 'en'],
    ['__proto__', 'en'],
    ['constructor', 'en'],
    ['a'.repeat(5000), 'en'],
    ['&quot;&gt;&lt;b&gt;', 'en'],
  ] as const)('may be “%s” [L23]', async (language, expected) => {
    const { page, said } = await site.open(pageOf(body, HEAD, ` lang="${language}"`));
    for (const tag of TAGS) expect(await shown(page, tag)).toContain(WORDS[tag]);
    expect(await shown(page, 'news-event-timeline')).toContain(SAYS[expected]);
    expect(said).toEqual([]);
  });

  it('is that of the document where the page names none [L23]', async () => {
    const russian = JSON.stringify({ ...ARTICLE, inLanguage: 'ru' });
    const markup = `<news-event-timeline article='${russian}'></news-event-timeline>`;
    for (const language of ['', ' lang=""']) {
      const { page } = await site.open(pageOf(markup, HEAD, language));
      expect(await shown(page, 'news-event-timeline')).toContain(SAYS.ru);
    }
  });
});

describe('a language inside the document', () => {
  it.each(['xx', 'en_US', '', 'not a language', '-', 'x'.repeat(5000), '"><b>', 5, null])(
    'may be “%s” [L23]',
    async (language) => {
      const [quote] = ARTICLE.quotes;
      const odd = {
        ...ARTICLE,
        inLanguage: language,
        quotes: [
          { ...quote, inLanguage: language, original: { text: 'Слова.', inLanguage: language } },
        ],
      };
      const markup = TAGS.map(
        (tag) => `<${tag}><script type="application/json">${JSON.stringify(odd)}</script></${tag}>`,
      );
      const { page, said } = await site.open(pageOf(markup.join(''), HEAD));
      for (const tag of TAGS) expect(await shown(page, tag)).toContain(WORDS[tag]);
      expect(said).toEqual([]);
    },
  );
});

const timed = {
  ...ARTICLE,
  timeZone: 'Europe/Helsinki',
  events: [{ name: 'Vote on the bridge', date: '2025-03-09T23:30Z', status: 'postponed' }],
};
const ZONED = `${TAGS.map(WAYS.child).join('')}<news-event-timeline id="timed" article='${JSON.stringify(timed)}'></news-event-timeline>`;

/** Each with what becomes of a moment that is given in a zone. */
const INTL = {
  'has no names of languages': [() => Reflect.deleteProperty(Intl, 'DisplayNames'), '10 Mar'],
  'has no dates': [() => Reflect.deleteProperty(Intl, 'DateTimeFormat'), '9 Mar'],
  'is not there at all': [() => Reflect.deleteProperty(globalThis, 'Intl'), '9 Mar'],
  'throws whatever it is asked': [
    () => {
      for (const name of ['DisplayNames', 'DateTimeFormat', 'ListFormat', 'NumberFormat', 'Locale'])
        Object.defineProperty(Intl, name, {
          value: function () {
            throw new RangeError(name);
          },
        });
    },
    '9 Mar',
  ],
} as const;

describe.each(Object.entries(INTL))('where Intl %s', (_, [init, day]) => {
  it('everything is shown, and a date is a date [L23]', async () => {
    const { page, said } = await site.open(pageOf(ZONED), { init });
    for (const tag of TAGS) expect(await shown(page, tag)).toContain(WORDS[tag]);
    expect((await shown(page, '#timed')).replaceAll('\u00a0', ' ')).toContain(day);
    expect(said).toEqual([]);
  });
});
