/** Answers that take too long are given up, by the reader's clock and at the server. */
import { expect, it } from 'vitest';
import { firstOfEachFault } from '../helpers/lane.js';
import { CARDS, FAILED, FALLBACK, useNetwork } from './network-page.js';

const network = useNetwork();

const SLOW = [
  ['is never answered [N6]', '/hang'],
  ['is answered with headers alone, and nothing behind them [N6]', '/stall'],
  ['comes byte by byte, without end [N10]', '/drip'],
] as const;

it.each(firstOfEachFault(SLOW))('a document that %s', async (_, src) => {
  const reader = await network.open();
  const before = await reader.showBefore();
  await reader.stopTime();
  await reader.setSrc(src, ...CARDS);
  await reader.asked(src);
  // In steps, with time for bytes to come between them: no pause is long, all together are.
  for (const step of [4000, 4000, 4000, 2900]) {
    await reader.page.clock.runFor(step);
    await reader.rest();
  }
  expect(await reader.page.evaluate(() => window.told)).toEqual([]);
  expect(await reader.shown('fallback')).toBe(FALLBACK);
  expect(await reader.shown('bare')).toBe('Loading…');
  expect(await reader.shown('kept')).toBe(before);
  expect(network.server.asked(src)[0]?.isAborted()).toBe(false);
  await reader.page.clock.runFor(1000);
  const told = await reader.told(CARDS.length);
  expect(told.map(({ who, type, what }) => `${who} ${type} ${what}`).sort()).toEqual(
    CARDS.map((card) => `${card} news-error timeout`).sort(),
  );
  expect(await reader.shown('fallback')).toBe(FALLBACK);
  expect(await reader.shown('bare')).toBe(FAILED);
  expect(await reader.shown('kept')).toBe(before);
  await reader.aborted(src);
  expect(network.server.asked(src)).toHaveLength(1);
  expect(reader.said).toEqual([]);
});

it('a time of the author’s own ends for its own element alone: another one still gets the document [N6 N22]', async () => {
  const reader = await network.open();
  const src = '/held/patience';
  await reader.stopTime();
  await reader.page.evaluate(() => {
    document.querySelector('#bare')?.setAttribute('timeout', '1000');
  });
  await reader.setSrc(src, 'bare', 'fallback');
  await reader.asked(src);
  await reader.page.clock.runFor(2000);
  expect(await reader.told(1)).toEqual([{ who: 'bare', type: 'news-error', what: 'timeout' }]);
  expect(network.server.asked(src)[0]?.isAborted()).toBe(false);
  network.server.release(src);
  expect(await reader.told(1)).toMatchObject([{ who: 'fallback', type: 'news-load' }]);
  expect(await reader.shown('fallback')).toContain('patience.');
  expect(await reader.shown('bare')).toBe(FAILED);
  expect(network.server.asked(src)).toHaveLength(1);
});
