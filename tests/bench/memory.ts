/** Measures memory: the heaps of JavaScript and Blink after garbage collection. */
import type { CDPSession, Page } from 'playwright';
import type { Measured } from './browser.js';
import { doWork, openSubject, takeCopyOf } from './sample.js';
import type { BenchSite } from './server.js';
import { median } from './statistics.js';
import type { SubjectName } from './subjects.js';
import { type Work, WORKS } from './works.js';

export interface Memory {
  readonly bytes: number;
  readonly nodes: number;
}

/** Memory per event or card. */
export interface MemoryResult {
  readonly work: Work;
  readonly perItem: Readonly<Partial<Record<SubjectName, Memory>>>;
}

const MEASURED = ['draw 1,000 events', 'draw 1,000 cards'];

async function readMemory(session: CDPSession): Promise<Memory> {
  // Several times: objects of one heap can hold objects of the other.
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = usage;
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { bytes: usedSize + embedderHeapUsedSize + backingStorageSize, nodes };
}

/** Growth during the work. The data was in memory before. */
async function grow(page: Page, site: BenchSite, subject: SubjectName, work: Work) {
  await openSubject(page, site, subject, work);
  const session = await page.context().newCDPSession(page);
  const before = await readMemory(session);
  await doWork(page, work);
  const after = await readMemory(session);
  return {
    bytes: (after.bytes - before.bytes) / work.size,
    nodes: (after.nodes - before.nodes) / work.size,
  };
}

export async function measureMemory(
  measured: Measured,
  site: BenchSite,
  chosen: readonly SubjectName[],
  rounds: number,
): Promise<MemoryResult[]> {
  const results: MemoryResult[] = [];
  for (const work of WORKS.filter(({ name }) => MEASURED.includes(name))) {
    await takeCopyOf(measured, site, work);
    const perItem: Partial<Record<SubjectName, Memory>> = {};
    for (const subject of work.subjects.filter((name) => chosen.includes(name))) {
      console.error(`memory: ${work.name}, ${subject}`);
      const samples: Memory[] = [];
      for (let round = 0; round < rounds; round++) {
        samples.push(
          await measured.inFreshPage(`${subject}: memory`, 60, (page) =>
            grow(page, site, subject, work),
          ),
        );
      }
      perItem[subject] = {
        bytes: median(samples.map(({ bytes }) => bytes)),
        nodes: median(samples.map(({ nodes }) => nodes)),
      };
    }
    results.push({ work, perItem });
  }
  return results;
}
