// Proves: src/composites/news-summary/news-summary.element.ts
/** The bands of a summary: in order, left out when empty, and reachable for the styles of a page. */
import { describe, expect, it, vi } from 'vitest';
import type { NewsSummaryDocument } from '../../src/data.js';
import { expectInOrder } from '../helpers/in-order.js';
import { inside, mount, one, show } from '../helpers/mount.js';
import { addressOf, press } from '../helpers/press.js';
import { findAll, listen, namesOf } from '../helpers/reading.js';
import { sample } from '../helpers/samples.js';
import { shownText, shownTexts } from '../helpers/shown-text.js';

const BANDS: readonly [string, string, Partial<NewsSummaryDocument>][] = [
  ['keypoints', 'Key points', { keyPoints: ['The ferry ran aground.'] }],
  ['quotes', 'Key quotes', { quotes: [{ text: 'We felt her touch.', speaker: 'Ada' }] }],
  [
    'disputes',
    'Statement and response',
    {
      disputes: [
        {
          topic: 'On the ferry',
          statements: [
            { speaker: 'Ada', text: 'It sank.' },
            { speaker: 'Ben', text: 'It did not.', stance: 'denies' },
          ],
        },
      ],
    },
  ],
  ['events', 'Timeline', { events: [{ name: 'The ferry runs aground', date: '2026-02-14' }] }],
  ['correction', 'Correction', { correction: ['It was Saturday.'] }],
];

const ALL: NewsSummaryDocument = Object.assign(
  { headline: 'A ferry' },
  ...BANDS.map(([, , part]) => part),
) as NewsSummaryDocument;
const headingsOf = (summary: Element) => shownTexts(inside(summary, '[part=heading]'));

describe('the bands', () => {
  it('stand in their usual order', async () => {
    expect(headingsOf(await show('news-summary', { article: ALL }))).toEqual(
      BANDS.map(([, heading]) => heading),
    );
  });

  it.each(BANDS)('%s stands alone', async (_, heading, part) => {
    const article = { headline: 'A ferry', ...part };
    expect(headingsOf(await show('news-summary', { article }))).toEqual([heading]);
  });

  it.each(BANDS)('%s is left out where it is empty', async (_, heading, part) => {
    const [key = ''] = Object.keys(part);
    const lists = await show('news-summary', { article: { ...ALL, [key]: [] } });
    const nothing = await show('news-summary', { article: { ...ALL, [key]: undefined } });
    expect(headingsOf(lists)).not.toContain(heading);
    expect(headingsOf(nothing)).not.toContain(heading);
  });

  it.each([
    ['events quotes', ['Timeline', 'Key quotes']],
    ['disputes', ['Statement and response']],
    ['  quotes,  events ', ['Key quotes', 'Timeline']],
    ['Events', ['Timeline']],
    ['events weather constructor quotes toString', ['Timeline', 'Key quotes']],
    ['weather', []],
  ])('are those that are asked for: “%s”', async (sections, headings) => {
    expect(headingsOf(await show('news-summary', { article: ALL, sections }))).toEqual(headings);
  });

  it('may change while they are shown', async () => {
    const summary = await show('news-summary', { article: ALL });
    summary.sections = 'quotes';
    await summary.updateComplete;
    expect(headingsOf(summary)).toEqual(['Key quotes']);
  });
});

describe('a summary of next to nothing', () => {
  it('is its headline', async () => {
    const summary = await mount('<news-summary headline="A ferry runs aground"></news-summary>');
    expect(namesOf(await listen(), 'heading')).toEqual(['A ferry runs aground']);
    expect(shownText(summary)).not.toContain('Date not given');
    expect(summary.issues).toEqual([]);
  });

  it('is breaking news: a quote, an event, and no gaps', async () => {
    const summary = await show('news-summary', { article: sample('breaking') });
    expectInOrder(shownText(summary), [
      '14 February 2026',
      'Ferry Runs Aground off Port Meridel',
      'As of 14 February 2026.',
      'Key quotes',
      'A member of the crew',
      'Anonymous',
      'Everyone was on deck within ten minutes.',
      'Timeline',
      '14 Feb 2026',
      'The ferry Anselma runs aground on the Calder bank',
    ]);
    expect(inside(summary, 'figure.photo, img, ul, p:empty, [part=standfirst]')).toEqual([]);
  });

  it('without a headline is still a summary', async () => {
    const summary = await show('news-summary', {
      article: { ...ALL, headline: undefined } as unknown as NewsSummaryDocument,
    });
    expect(headingsOf(summary)).toHaveLength(5);
    expect(summary.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'missing /headline',
    ]);
    expect(inside(summary, '[part=headline]')).toEqual([]);
  });
});

describe('headings', () => {
  it.each([
    [2, [2, 3, 3, 3, 4, 3, 3]],
    [3, [3, 4, 4, 4, 5, 4, 4]],
    [5, [5, 6, 6, 6, 6, 6, 6]],
    [6, [6, 6, 6, 6, 6, 6, 6]],
  ])('from level %i nest, and end at 6', async (headingLevel, levels) => {
    await show('news-summary', { article: ALL, headingLevel });
    expect(findAll(await listen(), 'heading').map(({ level }) => level)).toEqual(levels);
  });
});

describe('parts', () => {
  // One of its own, and one of each element in it: documented-parts.test.ts has them all.
  it.each(['headline', 'name', 'stance', 'marker'])(
    '%s is reached by the page’s styles',
    async (part) => {
      const style = document.createElement('style');
      style.textContent = `news-summary::part(${part}) { outline-color: rgb(1, 2, 3) }`;
      document.head.append(style);
      const article = { ...ALL, datePublished: '2026-02-14' };
      const summary = await show('news-summary', { article });
      const found = inside(summary, `[part~=${part}]`);
      const reached = found.filter((el) => getComputedStyle(el).outlineColor === 'rgb(1, 2, 3)');
      style.remove();
      expect(found.length).toBeGreaterThan(0);
      expect(reached).toHaveLength(found.length);
    },
  );
});

describe('the footer', () => {
  it('copies the article’s address', async () => {
    const clipboard = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const url = 'https://courier.example/ferry';
    const summary = await show('news-summary', { article: { ...ALL, url } });
    press('Copy link');
    await vi.waitFor(() => {
      expect(one(summary, '[role=status]').textContent.trim()).toBe('Copied');
    });
    expect(clipboard.mock.calls).toEqual([[url]]);
    expect(addressOf('Source')).toBe(url);
  });
});
