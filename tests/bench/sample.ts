/** Takes one sample: one subject does one work once, in a fresh page. */
import type { Page } from 'playwright';
import type { Measured } from './browser.js';
import type { Bench, Shown, Task } from './page/harness.js';
import type { BenchSite } from './server.js';
import type { SubjectName } from './subjects.js';
import { CATEGORIES, type MainThread, readTrace } from './trace.js';
import type { Work } from './works.js';

declare const bench: Bench;

export interface Sample extends MainThread {
  readonly shown: Shown;
}

export const keyOf = ({ kind, size }: Work): string => `${kind}-${size}`;
export const taskOf = (work: Work): Task => ({
  kind: work.kind,
  size: work.size,
  key: keyOf(work),
});

/** Opens the page of a subject and prepares the work. */
export async function openSubject(
  page: Page,
  site: BenchSite,
  subject: SubjectName,
  work: Work,
): Promise<void> {
  await page.goto(`${site.origin}/page?subject=${subject}`, { waitUntil: 'load' });
  await page.evaluate((task) => bench.prepare(task), taskOf(work));
  if (work.isChange) await page.evaluate(() => bench.prepareChange());
}

/** Collects the garbage of the preparation, so that none of it is collected during the work. */
export async function collectGarbage(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
}

/** Does the work. Start tracing before. */
export const doWork = (page: Page, { isChange }: Work): Promise<void> =>
  page.evaluate((changes) => (changes ? bench.applyChange() : bench.draw()), !!isChange);

export function takeSample(
  measured: Measured,
  site: BenchSite,
  subject: SubjectName,
  work: Work,
  seconds: number,
): Promise<Sample> {
  return measured.inFreshPage(`${subject}: ${work.name}`, seconds, async (page, browser, ready) => {
    await openSubject(page, site, subject, work);
    await collectGarbage(page);
    ready();
    await browser.startTracing(page, { categories: CATEGORIES });
    await doWork(page, work);
    const trace = await browser.stopTracing();
    const shown = await page.evaluate(() => bench.shown());
    return { ...readTrace(trace.toString()), shown };
  });
}

/** Has the library draw, and keeps a copy for the static subjects. */
export async function takeCopyOf(measured: Measured, site: BenchSite, work: Work): Promise<void> {
  if (site.copies.has(keyOf(work))) return;
  const copy = await measured.inFreshPage(`library: copy of ${work.name}`, 120, async (page) => {
    await openSubject(page, site, 'library', { ...work, isChange: false });
    await page.evaluate(() => bench.draw());
    return page.evaluate(() => bench.copy());
  });
  site.copies.set(keyOf(work), copy);
}
