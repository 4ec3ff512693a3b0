/** Languages that nobody speaks, on the page and in the document: every element is drawn. */
import { beforeEach, describe, expect, it } from 'vitest';
import '../../src/i18n/locales/ar.js';
import '../../src/i18n/locales/ru.js';
import { show, TAGS } from '../helpers/mount.js';
import { shownText } from '../helpers/shown-text.js';
import { ARTICLE, WORDS } from '../pages/article.js';
import { mockNetwork } from '../helpers/network.js';

const ODD = [
  ...[
    'xx',
    'en_US',
    '',
    ' ',
    '-',
    '1',
    'ё',
    'not a language',
    'x'.repeat(5000),
    '"><b>',
    '__proto__',
  ],
  ...['constructor', 'english', 'en-', 'i-klingon', 'x-private'],
];
/** Status of the vote in the timeline. */
const SAYS = { en: 'Postponed', ru: 'Отложено' };

beforeEach(() => {
  mockNetwork({});
});

describe.each(TAGS)('<%s>', (tag) => {
  it.each(ODD)('on a page in “%s” [L23]', async (language) => {
    document.documentElement.lang = language;
    const text = shownText(await show(tag, { article: JSON.stringify(ARTICLE) }));
    expect(text).toContain(WORDS[tag]);
    if (tag === 'news-event-timeline') expect(text).toContain(SAYS.en);
  });

  it.each(['RU', 'ru_RU.UTF-8', 'ru-Cyrl-BY-u-ca-buddhist'])(
    'on a page in a Russian of some kind, “%s” [L23]',
    async (language) => {
      document.documentElement.lang = language;
      const text = shownText(await show(tag, { article: JSON.stringify(ARTICLE) }));
      expect(text).toContain(WORDS[tag]);
      if (tag === 'news-event-timeline') expect(text).toContain(SAYS.ru);
    },
  );

  it.each([...ODD, 5, null])('with a document in “%s” [L23]', async (inLanguage) => {
    const [quote] = ARTICLE.quotes;
    const original = { text: 'Слова.', inLanguage };
    const article = { ...ARTICLE, inLanguage, quotes: [{ ...quote, inLanguage, original }] };
    const element = await show(tag, { article: JSON.stringify(article) });
    expect(shownText(element)).toContain(WORDS[tag]);
  });
});
