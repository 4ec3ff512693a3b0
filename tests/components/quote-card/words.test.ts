// Proves: src/shared/parts/words.ts
/** The words of a quote: exactly as they were said, in the marks of their language, and the original. */
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Quote } from '../../../src/data.js';
import type { NewsToggleEvent } from '../../../src/index.js';
import { inside, one, show } from '../../helpers/mount.js';
import { findAll, heardText, listen } from '../../helpers/reading.js';
import { sample } from '../../helpers/samples.js';
import { shownText } from '../../helpers/shown-text.js';

const wordsOf = (card: Element) => shownText(one(card, '[part~=words]'));
const speaker = 'Ada Quillfeather';

describe('direct words', () => {
  it.each([
    ['en', '“A lamp.”'],
    ['en-GB', '“A lamp.”'],
    [undefined, '“A lamp.”'],
    ['ru', '«A lamp.»'],
    ['ar', '«A lamp.»'],
    ['de', '„A lamp.“'],
    ['pl', '„A lamp.”'],
    ['sv', '”A lamp.”'],
    ['ja', '「A lamp.」'],
    ['fr', '« A lamp. »'],
  ])('get the marks of their language: %s', async (inLanguage, words) => {
    const card = await show('news-quote-card', {
      article: { text: 'A lamp.', speaker, inLanguage },
    });
    expect(wordsOf(card)).toBe(words);
    expect(one(card, 'blockquote').lang).toBe(inLanguage ?? '');
  });

  it('keep the marks of their language in a page of another', async () => {
    const article: Quote = { text: 'A lamp.', speaker, inLanguage: 'de' };
    expect(wordsOf(await show('news-quote-card', { article, lang: 'ar' }))).toBe('„A lamp.“');
  });

  it('are heard with one opening and one closing mark', async () => {
    await show('news-quote-card', { article: { text: 'A lamp.', speaker } });
    const [words] = findAll(await listen(), 'blockquote');
    expect(words && heardText(words).replace(/ /g, '')).toBe('“Alamp.”');
  });

  it('are selected with their mark, and without the one that is drawn', async () => {
    const card = await show('news-quote-card', { article: { text: 'A lamp.', speaker } });
    expect(one(card, 'blockquote').textContent.trim()).toBe('“A lamp.”');
  });
});

describe('other words', () => {
  it.each([
    ['partial', 'It was “a matter of frost”, she said.', undefined],
    ['partial', 'Она назвала это «делом мороза».', 'ru'],
    ['paraphrase', 'It had been cold that day.', undefined],
    ['paraphrase', 'In those days it was cold.', 'de'],
  ] as const)('stand as they are: %s', async (kind, text, inLanguage) => {
    const card = await show('news-quote-card', { article: { text, speaker, kind, inLanguage } });
    expect(wordsOf(card)).toBe(text);
  });

  it.each([
    ['direct', 'words quote'],
    ['partial', 'words quote'],
    ['paraphrase', 'words paraphrase'],
  ] as const)('can be told apart by a page’s styles: %s', async (kind, part) => {
    const card = await show('news-quote-card', { article: { text: 'A lamp.', speaker, kind } });
    expect(one(card, 'blockquote').getAttribute('part')).toBe(part);
  });

  it('of an unknown kind get no marks, as nobody says they are verbatim', async () => {
    const article = { text: 'A lamp.', speaker, kind: 'poem' } as unknown as Quote;
    expect(wordsOf(await show('news-quote-card', { article }))).toBe('A lamp.');
  });
});

describe('a translated quote', () => {
  const article = sample('translated');
  const openOriginal = async (item: string) => {
    const card = await show('news-quote-card', { article, item });
    const button = page.getByRole('button', { name: /^In / }).element() as HTMLButtonElement;
    return { card, button };
  };

  it('says from which language', async () => {
    const card = await show('news-quote-card', { article, item: 'q-de' });
    expect(shownText(card)).toContain('Translated from German');
    expect(inside(card, 'blockquote')).toHaveLength(1);
  });

  it.each([
    ['q-de', 'In German', 'de', 'ltr', '„Ein Feuer, das niemand hütet, ist nur noch eine Lampe.“'],
    ['q-he', 'In Hebrew', 'he', 'rtl', 'הים לא קורא הוראות הפעלה, ולכן מישהו צריך להישאר במגדל.'],
    [
      'q-ja',
      'In Japanese',
      'ja',
      'ltr',
      '「灯を守る人がいなくなれば、船は誰に礼を言えばいいのでしょう。」',
    ],
  ])('opens and closes its original: %s', async (item, label, lang, dir, words) => {
    const { card, button } = await openOriginal(item);
    expect(shownText(button)).toContain(label);
    expect(button.getAttribute('aria-pressed')).toBe('false');

    button.click();
    await card.updateComplete;
    expect(button.getAttribute('aria-pressed')).toBe('true');
    const original = one(card, '[part=original] blockquote');
    expect(shownText(original)).toContain(words);
    expect([original.lang, original.dir]).toEqual([lang, dir]);
    expect(getComputedStyle(original).direction).toBe(dir);

    button.click();
    await card.updateComplete;
    expect(button.getAttribute('aria-pressed')).toBe('false');
    expect(inside(card, '[part=original]')).toEqual([]);
  });

  it('with fragments keeps their own marks in the original', async () => {
    const { card, button } = await openOriginal('q-de-partial');
    button.click();
    await card.updateComplete;
    expect(shownText(one(card, '[part=original] blockquote'))).toBe(
      'Der Verband nannte die Besetzung der Leuchttürme „eine Frage der Haltung, nicht des Geldes“.',
    );
  });

  it('tells the page when the original is opened and closed', async () => {
    const { card, button } = await openOriginal('q-de');
    const told = vi.fn<(isOpen: boolean) => void>();
    const listener = (event: NewsToggleEvent) => {
      told(event.isOpen);
    };
    document.body.addEventListener('news-toggle', listener);
    button.click();
    await card.updateComplete;
    button.click();
    document.body.removeEventListener('news-toggle', listener);
    expect(told.mock.calls).toEqual([[true], [false]]);
  });

  it('without its original has nothing to open', async () => {
    const card = await show('news-quote-card', { article, item: 'q-en' });
    expect(inside(card, '[aria-pressed]')).toEqual([]);
  });
});
