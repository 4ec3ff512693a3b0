/** Measures whole pages whose script comes late: CPU, paint and layout shift. */
import type { Measured } from './browser.js';
import { limitOf, LOADED, pathOf, putPages } from './load-pages.js';
import type { BenchSite } from './server.js';
import { median, shuffled } from './statistics.js';
import { CATEGORIES, type MainThread, readTrace } from './trace.js';

/** Milliseconds until a page is at rest. */
const REST = 500;

/** One load of one page. Times in milliseconds. */
export interface Load extends Pick<MainThread, 'cpu'> {
  readonly shift: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
}
/** Loads of one round by page name. */
export type LoadResult = Readonly<Record<string, Load>>;

function load(measured: Measured, site: BenchSite, name: string): Promise<Load> {
  return measured.inFreshPage(`page load: ${name}`, 60, async (page, browser) => {
    await browser.startTracing(page, { categories: CATEGORIES });
    await page.goto(site.origin + pathOf(name), { waitUntil: 'load' });
    await page.waitForTimeout(REST);
    const told = await page.evaluate(() => {
      performance.mark('bench-end');
      const { shift, largest } = globalThis as unknown as { shift: number; largest: number };
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return { shift, largestPaint: largest, firstPaint: paint?.startTime ?? NaN };
    });
    const { cpu } = readTrace((await browser.stopTracing()).toString());
    return { cpu, ...told };
  });
}

/** Loads every page in every round, in random order. */
export async function measureLoads(
  measured: Measured,
  site: BenchSite,
  rounds: number,
  random: () => number,
): Promise<LoadResult[]> {
  await putPages(measured, site);
  const results: LoadResult[] = [];
  for (let round = 1; round <= rounds; round++) {
    console.error(`round ${round} of ${rounds}: page load`);
    const loads: Record<string, Load> = {};
    for (const name of shuffled(LOADED, random)) {
      loads[name] = await load(measured, site, name);
    }
    results.push(loads);
  }
  return results;
}

/** Median of a figure of a page. NaN if it was not loaded. */
export const loadFigure = (
  results: readonly LoadResult[],
  name: string,
  pick: (load: Load, limit: Load) => number,
): number =>
  median(
    results.flatMap(({ [name]: load, [limitOf(name)]: limit }) =>
      load && limit ? pick(load, limit) : [],
    ),
  );
