// Proves: src/shared/language-controller.ts, src/shared/nearest-language.ts, src/shared/parts/frame.ts
/** Language and direction of an element. */
import { beforeEach, describe, expect, it } from 'vitest';
import '../../src/i18n/locales/ar.js';
import { en } from '../../src/i18n/locales/en.js';
import '../../src/i18n/locales/ru.js';
import { registerLocale } from '../../src/index.js';
import { inside, mount, one, settle, show, TAGS, turn } from '../helpers/mount.js';
import { sample } from '../helpers/samples.js';
import { shownText } from '../helpers/shown-text.js';

const page = document.documentElement;
const RECORD = { en: 'On the record', ru: 'Открытый источник', ar: 'بالاسم' };
const article = { text: 'Said.', speaker: 'Ada Quillfeather', inLanguage: 'en' };
const recordOf = (card: Element) => shownText(one(card, '[part=record]'));
const rootOf = (element: Element) => one(element, '[part=root]');

beforeEach(async () => {
  const card = await show('news-quote-card', { article, lang: 'ar' });
  RECORD.ar = recordOf(card);
  document.body.replaceChildren();
});

describe('the language', () => {
  it.each([
    ['of the element', 'ar', 'ru', 'en', 'ru'],
    ['of what it stands in', 'ar', '', 'ru', 'ru'],
    ['of the page', 'ru', '', '', 'ru'],
    ['of the page, with a region', 'ru-BY', '', '', 'ru'],
    ['of the page, as some systems write it', 'ru_RU', '', '', 'ru'],
    ['that has no words is English', 'qqq', '', '', 'en'],
    ['that is none is English', '!!', '', '', 'en'],
    ['that is very long is English', 'x'.repeat(5000), '', '', 'en'],
  ] as const)('is that %s', async (_, pageLang, own, around, expected) => {
    page.lang = pageLang;
    const attribute = (lang: string) => (lang ? ` lang="${lang}"` : '');
    const box = await mount(
      `<section${attribute(around)}><news-quote-card${attribute(own)}></news-quote-card></section>`,
    );
    const [card] = box.getElementsByTagName('news-quote-card');
    if (card) card.article = article;
    await settle();
    expect(recordOf(card ?? box)).toBe(RECORD[expected]);
  });

  it('is found through shadow roots', async () => {
    const host = await mount<HTMLElement>('<div lang="ru"></div>');
    const card = document.createElement('news-quote-card');
    card.article = article;
    host.attachShadow({ mode: 'open' }).append(card);
    await card.updateComplete;
    expect(recordOf(card)).toBe(RECORD.ru);
  });

  it('of the document speaks where the page has none', async () => {
    page.removeAttribute('lang');
    const document_ = { headline: 'Заголовок', inLanguage: 'ru', quotes: [article] };
    const card = await show('news-quote-card', { article: document_ });
    expect(recordOf(card)).toBe(RECORD.ru);
    expect(rootOf(card).lang).toBe('ru');
  });

  it('may change with the element', async () => {
    const card = await show('news-quote-card', { article });
    card.lang = 'ru';
    await turn();
    expect(recordOf(card)).toBe(RECORD.ru);
    card.removeAttribute('lang');
    await turn();
    expect(recordOf(card)).toBe(RECORD.en);
  });

  it('may change by a move within the page', async () => {
    const card = await show('news-quote-card', { article });
    const section = await mount('<section lang="ru"></section>');
    section.append(card);
    await card.updateComplete;
    expect(recordOf(card)).toBe(RECORD.ru);
  });

  it('may come after the element', async () => {
    const card = await show('news-quote-card', { article, lang: 'eo' });
    expect(recordOf(card)).toBe(RECORD.en);
    registerLocale({ ...en, language: 'eo', onTheRecord: 'Nomita' });
    await card.updateComplete;
    expect(recordOf(card)).toBe('Nomita');
    expect(rootOf(card).lang).toBe('eo');
  });

  it('reaches every part of a summary', async () => {
    const summary = await show('news-summary', { article: sample('lavrov-rubio') });
    page.lang = 'ru';
    await turn();
    const text = shownText(summary);
    expect(text).toContain('Главные цитаты');
    expect(text).toContain('Оспаривает саму посылку');
    expect(text).toContain('Отложено');
    expect(text).not.toMatch(/On the record|Postponed|Key points/);
  });
});

describe('the direction', () => {
  it.each([
    ['of the page', 'en', 'rtl', '', 'rtl'],
    ['of the page’s language', 'ar', '', '', 'rtl'],
    ['of the element', 'ar', 'rtl', ' dir="ltr"', 'ltr'],
    ['of the element’s language', 'en', '', ' lang="ar"', 'rtl'],
    ['of what is nearer', 'ar', 'rtl', ' lang="en"', 'ltr'],
    ['of a language without words of its own', 'he', '', '', 'rtl'],
  ])('is that %s', async (_, lang, dir, own, expected) => {
    page.lang = lang;
    if (dir) page.dir = dir;
    const card = await mount(`<news-quote-card${own}></news-quote-card>`, { article });
    expect(rootOf(card).dir).toBe(expected);
  });

  it.each(TAGS)('may change with the page: <%s>', async (tag) => {
    const element = await show(tag, { article: sample('five-answers') });
    expect(rootOf(element).dir).toBe('ltr');
    page.dir = 'rtl';
    await turn();
    expect(rootOf(element).dir).toBe('rtl');
  });

  it.each([
    ['rtl', 'right'],
    ['ltr', 'left'],
  ] as const)('%s has words of the other direction at its own edge', async (dir, edge) => {
    document.documentElement.dir = dir;
    for (const name of ['It ran aground', 'جنحت العبّارة']) {
      const inLanguage = name.startsWith('I') ? 'en' : 'ar';
      const timeline = await show('news-event-timeline', {
        article: { headline: name, inLanguage, events: [{ name, date: '2026-02-14' }] },
      });
      const title = one(timeline, '[part=title]');
      const words = document.createRange();
      words.selectNodeContents(one(timeline, '[part=title] .phrase'));
      const frame = title.getBoundingClientRect()[edge];
      expect(Math.abs(words.getBoundingClientRect()[edge] - frame)).toBeLessThan(2);
    }
  });

  it('turns the markers of a timeline round', async () => {
    const mirrored = async (dir: string) => {
      const timeline = await show('news-event-timeline', { article: sample('lavrov-rubio'), dir });
      return inside(timeline, '[part=marker]').map((el) => getComputedStyle(el).transform);
    };
    expect(new Set(await mirrored('rtl'))).toEqual(new Set(['matrix(-1, 0, 0, 1, 0, 0)']));
    expect(new Set(await mirrored('ltr'))).toEqual(new Set(['none']));
  });

  it('puts the first voice of a pair on the side where reading starts', async () => {
    const panel = await show('news-statement-denial', { article: sample('lavrov-rubio') }, 800);
    const left = () => inside(panel, 'article').map((el) => el.getBoundingClientRect().left);
    const [first = 0, second = 0] = left();
    expect(first).toBeLessThan(second);
    panel.dir = 'rtl';
    await turn();
    const [mirroredFirst = 0, mirroredSecond = 0] = left();
    expect(mirroredFirst).toBeGreaterThan(mirroredSecond);
  });

  it.each([
    ['Noga Ashdolin', 'ltr'],
    ['נגה אשדולין', 'rtl'],
    ['نادر العسيلاني', 'rtl'],
  ])('of a name is its own: %s [D22]', async (speaker, direction) => {
    for (const lang of ['en', 'ar']) {
      const card = await show('news-quote-card', { article: { text: 'Said.', speaker }, lang });
      const name = one(card, '[part=name] bdi');
      expect(getComputedStyle(name).direction).toBe(direction);
    }
  });

  it('of words is that of their language, and of their letters where that is not known [D22]', async () => {
    const wordsOf = async (text: string, inLanguage?: string) => {
      const card = await show('news-quote-card', { article: { ...article, text, inLanguage } });
      return getComputedStyle(one(card, 'blockquote')).direction;
    };
    expect(await wordsOf('Said.', 'en')).toBe('ltr');
    expect(await wordsOf('נאמר.', 'he')).toBe('rtl');
    expect(await wordsOf('2025 נאמר.')).toBe('rtl');
  });
});
