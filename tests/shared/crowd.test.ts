/** Many elements on a page: those far from the viewport are not laid out. */
import { describe, expect, it } from 'vitest';
import type { NewsElement } from '../../src/index.js';
import { inside, one, settle, show, TAGS } from '../helpers/mount.js';
import { sample } from '../helpers/samples.js';

/** Quote cards, all in the page at once. */
async function addCards(count: number): Promise<NewsElement[]> {
  const cards = Array.from({ length: count }, (_, place) => {
    const card = document.createElement('news-quote-card');
    card.article = { text: `Word ${place}.`, speaker: 'Ada Quillfeather' };
    return card;
  });
  document.body.append(...cards);
  await settle();
  return cards;
}

/** The places of those that may be left out of the layout. */
const crowded = (cards: readonly Element[]) =>
  cards.flatMap((card, place) =>
    getComputedStyle(one(card, '[part=root]')).contentVisibility === 'auto' ? [place] : [],
  );

describe('quote cards on one page', () => {
  it.each([
    [5, []],
    [20, []],
    [25, [20, 21, 22, 23, 24]],
  ])('of %i, these are laid out only near what is seen: %j', async (count, expected) => {
    expect(crowded(await addCards(count))).toEqual(expected);
  });

  it('are counted as they go: a few new ones are all laid out', async () => {
    for (const card of await addCards(25)) card.remove();
    expect(crowded(await addCards(3))).toEqual([]);
  });

  it('are counted once, however often they are moved', async () => {
    const cards = await addCards(5);
    for (let round = 0; round < 10; round++) for (const card of cards) document.body.append(card);
    await settle();
    expect(crowded(cards)).toEqual([]);
    expect(crowded(await addCards(16))).toEqual([15]);
  });

  it('are laid out like any other where there is room again', async () => {
    const cards = await addCards(25);
    const last = cards.at(-1);
    for (const card of cards) card.remove();
    if (last) document.body.append(last);
    await settle();
    expect(crowded(last ? [last] : [])).toEqual([]);
  });

  it('have all their words, and come into sight', async () => {
    const cards = await addCards(60);
    const last = cards.at(-1);
    expect(last?.shadowRoot?.textContent).toContain('Word 59.');
    last?.scrollIntoView();
    const [words] = last ? inside(last, 'blockquote') : [];
    const isSeen = (): boolean => {
      const { top = -1, height = 0 } = words?.getBoundingClientRect() ?? {};
      return height > 0 && top >= 0 && top < innerHeight;
    };
    const isLaidOut = () => words?.checkVisibility({ contentVisibilityAuto: true });
    await expect.poll(isLaidOut).toBe(true);
    await expect.poll(isSeen).toBe(true);
  });
});

it.each(TAGS)('any element beyond the twentieth counts: <%s>', async (tag) => {
  await addCards(20);
  expect(crowded([await show(tag, { article: sample('lavrov-rubio') })])).toEqual([0]);
});
