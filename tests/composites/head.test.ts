// Proves: src/composites/news-summary/summary-head.ts
/** The head of a summary, its photo with the credit, and its corrections. */
import { describe, expect, it } from 'vitest';
import type { NewsSummaryDocument } from '../../src/data.js';
import { expectInOrder } from '../helpers/in-order.js';
import { inside, one, show } from '../helpers/mount.js';
import { addressOf } from '../helpers/press.js';
import { listen, namesOf } from '../helpers/reading.js';
import { shownText, shownTexts } from '../helpers/shown-text.js';

describe('the head', () => {
  const article: NewsSummaryDocument = {
    headline: 'A ferry',
    description: 'It ran aground.',
    dateline: 'Port Meridel',
    datePublished: '2026-02-14',
    dateModified: '2026-02-15',
    author: ['Ysolde Tarrick', 'Bertil Onswaite'],
    publisher: [{ name: 'Meridel Courier', url: 'https://courier.example/' }],
  };

  it('says where, when, by whom and in which paper', async () => {
    const summary = await show('news-summary', { article });
    expectInOrder(shownText(one(summary, '[part=head]')), [
      'Port Meridel',
      '14 February 2026',
      'Updated 15 February 2026',
      'By Ysolde Tarrick and Bertil Onswaite',
      'Meridel Courier',
      'A ferry',
      'It ran aground.',
      'As of 15 February 2026. Later developments are not included.',
    ]);
    expect(addressOf('Meridel Courier')).toBe('https://courier.example/');
  });

  it('is not called updated on the day it was published', async () => {
    const summary = await show('news-summary', {
      article: { ...article, dateModified: '2026-02-14' },
    });
    expect(shownText(summary)).not.toContain('Updated');
  });

  it('names the article', async () => {
    await show('news-summary', { article });
    expect(namesOf(await listen(), 'article')[0]).toBe('A ferry');
  });

  it('has the as-of date in the ink of the text', async () => {
    const summary = await show('news-summary', { article });
    const ink = getComputedStyle(one(summary, '[part=headline]')).color;
    expect(getComputedStyle(one(summary, '[part=as-of] .strong')).color).toBe(ink);
  });
});

describe('the photo', () => {
  const image = { url: '/stories/samples/lavrov-rubio.svg', alt: 'Two flags', caption: 'Flags' };

  it.each([
    [{ ...image, creditText: 'Photo: Ada' }, 'Photo: Ada'],
    [{ ...image, creator: 'Ada' }, 'Photo: Ada'],
    [{ ...image, creditText: 'Drawing: Ben', creator: 'Ada' }, 'Drawing: Ben'],
  ])('has its credit: %o', async (withCredit, credit) => {
    const summary = await show('news-summary', { article: { headline: 'A', image: withCredit } });
    expect(shownText(one(summary, '[part=photo]'))).toBe(`Flags ${credit}`);
    expect(one(summary, 'img').getAttribute('alt')).toBe('Two flags');
  });

  it('is not shown without any credit', async () => {
    const summary = await show('news-summary', { article: { headline: 'A', image } });
    expect(inside(summary, 'figure, img')).toEqual([]);
    expect(shownText(summary)).not.toContain('Flags');
  });

  it.each([
    ['https://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0'],
    ['https://courier.example/licence', 'Licence'],
  ])('links its licence: %s', async (license, name) => {
    const credited = { ...image, creditText: 'Ada', license };
    await show('news-summary', { article: { headline: 'A', image: credited } });
    expect(addressOf(name)).toBe(license);
  });
});

describe('corrections', () => {
  it.each<[unknown, string[]]>([
    ['It was Saturday.', ['It was Saturday.']],
    [{ text: 'It was Saturday.', date: '2026-02-15' }, ['15 Feb 2026 It was Saturday.']],
    [
      [{ text: 'It was Saturday.', date: '2026-02' }, { text: 'It was the Anselma.' }],
      ['Feb 2026 It was Saturday.', 'It was the Anselma.'],
    ],
  ])('%o', async (correction, items) => {
    const article = { headline: 'A', correction } as NewsSummaryDocument;
    const summary = await show('news-summary', { article });
    expect(shownTexts(inside(summary, '.corrections > li'))).toEqual(items);
  });
});
