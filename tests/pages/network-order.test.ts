/** Elements that change their minds, move and leave while their documents are on the way. */
import { describe, expect, it } from 'vitest';
import { FALLBACK, type Reader, useNetwork } from './network-page.js';

const network = useNetwork();

let count = 0;

/** A path that waits until it is released, and nobody has asked for. */
const held = (): string => `/held/late-${String(++count)}`;
const article = (words: string): string => `/articles/${words}-${String(++count)}?words=${words}.`;

/** Does something with the card that has a fallback, in the page. */
async function change(reader: Reader, act: (card: HTMLElement) => unknown): Promise<void> {
  await reader.page.locator('#fallback').evaluate(act);
}

describe('an address in place of one on its way', () => {
  it.each([
    ['before it is answered', '/held/first'],
    ['while its body is coming', '/drip'],
  ])('alone is shown and told of; the first is given up %s [N12]', async (_, first) => {
    const reader = await network.open();
    const second = article('Second');
    await reader.setSrc(first, 'fallback');
    await reader.asked(first);
    await reader.setSrc(second, 'fallback');
    expect(await reader.told(1)).toEqual([reader.load(second)]);
    await reader.aborted(first);
    network.server.release(first);
    await reader.rest();
    expect(await reader.shown('fallback')).toContain('Second.');
    expect(await reader.page.evaluate(() => window.told)).toEqual([]);
    expect(reader.said).toEqual([]);
  });

  it('and the first one again: it is loaded once [N13]', async () => {
    const reader = await network.open();
    const [a, b] = [article('A'), article('B')];
    await reader.page.evaluate(
      ([one, other]) => {
        for (const src of [one, other, one])
          document.querySelector('#fallback')?.setAttribute('src', src);
      },
      [a, b] as const,
    );
    expect(await reader.told(1)).toEqual([reader.load(a)]);
    const pathOf = (src: string) => src.replace(/\?.*/, '');
    expect(network.server.asked(pathOf(a))).toHaveLength(1);
    expect(network.server.asked(pathOf(b))).toHaveLength(0);
  });

  it('that fails is told of, and a slow good one is not put up after it [N14]', async () => {
    const reader = await network.open();
    const slow = held();
    const before = await reader.showBefore();
    await reader.setSrc(slow, 'kept');
    await reader.asked(slow);
    await reader.setSrc('/status/500', 'kept');
    expect(await reader.told(1)).toMatchObject([{ type: 'news-error', what: 'http (500)' }]);
    network.server.release(slow);
    await reader.rest();
    expect(await reader.shown('kept')).toBe(before);
    expect(await reader.page.evaluate(() => window.told)).toEqual([]);
  });
});

const ENDS: readonly (readonly [string, (card: HTMLElement) => unknown])[] = [
  ['the attribute is removed', (card) => card.toggleAttribute('src', false)],
  [
    'the attribute is emptied',
    (card) => {
      card.setAttribute('src', '');
    },
  ],
  ['the property is taken back', (card) => Object.assign(card, { src: undefined })],
  ['the property is null', (card) => Object.assign(card, { src: null })],
];

describe('an address that is taken away while its document is on the way', () => {
  it.each(ENDS)(
    'leaves the author’s words, and its request is given up: %s [N15]',
    async (_, end) => {
      const reader = await network.open();
      const src = held();
      await reader.page.locator('#fallback').evaluate((card, address) => {
        card.setAttribute('src', address);
      }, src);
      await reader.asked(src);
      await change(reader, end);
      await reader.aborted(src);
      network.server.release(src);
      await reader.rest();
      expect(await reader.shown('fallback')).toBe(FALLBACK);
      expect(await reader.page.evaluate(() => window.told)).toEqual([]);
    },
  );

  it('gives way to the data between the tags [N15]', async () => {
    const reader = await network.open();
    const src = held();
    await change(reader, (card) => {
      card.innerHTML =
        '<script type="application/json">{"text": "Inline.", "speaker": "Ada Quillfeather"}</script>';
    });
    await reader.setSrc(src, 'fallback');
    await reader.asked(src);
    await reader.setSrc(undefined, 'fallback');
    await reader.aborted(src);
    expect(await reader.shown('fallback')).toContain('Inline.');
    const told = await reader.page.evaluate(() => window.told);
    expect(told.filter(({ what }) => what !== 'several-sources')).toEqual([]);
  });
});

const MOVES: readonly (readonly [string, (card: HTMLElement) => unknown])[] = [
  ['to another place', (card) => document.querySelector('#place')?.append(card)],
  [
    'out and back in one task',
    (card) => {
      const { parentNode, nextSibling } = card;
      card.remove();
      parentNode?.insertBefore(card, nextSibling);
    },
  ],
  [
    'to and fro',
    (card) =>
      ['#place', 'body', '#place'].map((place) => document.querySelector(place)?.append(card)),
  ],
];

describe('an element that', () => {
  it('is taken out asks no more and tells nothing; once it is back, it loads [N17 N18]', async () => {
    const reader = await network.open();
    const src = held();
    await reader.setSrc(src, 'fallback');
    await reader.asked(src);
    await change(reader, (card) => {
      Object.assign(window, { card });
      card.remove();
    });
    await reader.aborted(src);
    await reader.page.clock.fastForward(20_000);
    await reader.rest();
    expect(await reader.page.evaluate(() => window.told)).toEqual([]);
    await reader.page.evaluate(() => {
      document.body.append((window as unknown as { card: Element }).card);
    });
    await reader.asked(src, 2);
    network.server.release(src);
    expect(await reader.told(1)).toEqual([reader.load(src)]);
    expect(await reader.shown('fallback')).toContain(src.replace('/held/', ''));
    expect(reader.said).toEqual([]);
  });

  it.each(MOVES)(
    'moves %s while its document is on the way loads it once [N18]',
    async (_, move) => {
      const reader = await network.open();
      const src = held();
      await reader.setSrc(src, 'fallback');
      await reader.asked(src);
      await change(reader, move);
      await reader.rest();
      expect(network.server.asked(src)[0]?.isAborted()).toBe(false);
      network.server.release(src);
      expect(await reader.told(1)).toEqual([reader.load(src)]);
      expect(network.server.asked(src)).toHaveLength(1);
      await change(reader, move);
      await reader.rest();
      expect(await reader.page.evaluate(() => window.told)).toEqual([]);
      expect(network.server.asked(src)).toHaveLength(1);
    },
  );
});
