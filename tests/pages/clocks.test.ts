/** Readers whose clocks stand elsewhere: no date is another day for them. */
import { expect, it } from 'vitest';
import type { NewsElement } from '../../src/index.js';
import { firstFew } from '../helpers/lane.js';
import { ARTICLE, scriptOf, TAGS } from './article.js';
import { shownInEach } from './shown.js';
import { pageOf, useSite } from './site.js';

const site = useSite();

/** Days on which some clock is put forward at midnight or jumps a day, and moments beside them. */
const DAYS = (
  '2018-11-04 2025-03-30 2025-04-25 2011-12-30 2024-12-31 2025-01-01 2024-02-29 ' +
  '2025 2025-03 2025-03-04T00:00 2025-03-30T02:30 2018-11-04T00:30 ' +
  '2025-03-04T23:30Z 2025-03-30T01:30+02:00 2025-01-01T00:00Z 0602 1582-10-10'
).split(' ');
const dated = {
  ...ARTICLE,
  asOf: '2025-03-04',
  events: DAYS.map((date) => ({ name: `Event of ${date}`, date })),
  quotes: DAYS.map((date) => ({ text: `Said on ${date}.`, speaker: 'ada', date })),
};
const markup = TAGS.map((tag) => `<${tag}>${scriptOf(dated)}</${tag}>`).join('\n');

async function read(timezoneId: string): Promise<readonly string[]> {
  const { page, said } = await site.open(pageOf(markup), { context: { timezoneId } });
  const zone = await page.evaluate(() => new Date(2025, 0).getTimezoneOffset());
  expect(said).toEqual([]);
  return [String(zone), ...(await shownInEach(page))];
}

const ZONES: readonly (readonly [string, number])[] = [
  ['Pacific/Kiritimati', -840],
  ['Pacific/Niue', 660],
  ['America/Sao_Paulo', 180],
  ['Africa/Cairo', -120],
  ['Asia/Kathmandu', -345],
  ['Pacific/Apia', -780],
];

let inUtc: Promise<readonly string[]> | undefined;

it.each(firstFew(2, ZONES))(
  'no date shifts for a reader in %s [L24]',
  async (timezoneId, offset) => {
    inUtc ??= read('UTC');
    const [, ...there] = await inUtc;
    const [zone, ...here] = await read(timezoneId);
    expect(Number(zone)).toBe(offset);
    expect(here).toEqual(there);
    expect(here.join().replaceAll('\u00a0', ' ')).toContain('4 Nov 2018');
  },
);

it('a page that stays open into another year says the same [L24]', async () => {
  const { page } = await site.open(pageOf(''), { context: { timezoneId: 'Asia/Tokyo' } });
  await page.clock.install({ time: '2024-12-31T23:59:00+09:00' });
  site.put('/open.html', pageOf(markup));
  await page.goto(`${site.origin}/open.html`);
  await page.clock.runFor(1000);
  const texts = () => shownInEach(page);
  const before = await texts();
  expect(before).toHaveLength(TAGS.length);
  await page.clock.runFor('02:00');
  expect(await page.evaluate(() => new Date().getFullYear())).toBe(2025);
  await page.evaluate(() => {
    const elements = document.querySelectorAll<NewsElement>('news-summary, news-event-timeline');
    for (const element of elements) element.requestUpdate();
  });
  await page.clock.runFor(1000);
  expect(await texts()).toEqual(before);
});
