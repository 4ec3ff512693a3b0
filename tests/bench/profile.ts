/** Profiles the library by function names in its source. */
import type { Measured } from './browser.js';
import { digits, table } from './report.js';
import { collectGarbage, doWork, openSubject, takeSample } from './sample.js';
import type { BenchSite } from './server.js';
import { PARTS } from './trace.js';
import type { Work } from './works.js';

/** Sampling interval in microseconds. */
const INTERVAL = 100;
const SHOWN = 25;

/** Stages by function name. The innermost caller decides. */
const STAGES: Readonly<Record<string, string>> = {
  readDocument: 'reading the document',
  renderDocument: 'words and templates',
  performUpdate: 'drawing (Lit)',
  draw: 'the benchmark itself',
  change: 'the benchmark itself',
};

/** CPU profile of Chromium: a call tree and samples. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly lineNumber: number };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

interface Times {
  readonly byStage: Map<string, number>;
  readonly byFunction: Map<string, number>;
}

const add = (sums: Map<string, number>, name: string, time: number): void => {
  sums.set(name, (sums.get(name) ?? 0) + time);
};

function sumUp({ nodes, samples = [], timeDeltas = [] }: CpuProfile): Times {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  const known = new Map(nodes.map((node) => [node.id, node]));
  const stages = new Map<number, string>();
  const stageOf = (id: number | undefined): string => {
    if (id === undefined) return 'other';
    const found = stages.get(id) ?? STAGES[known.get(id)?.callFrame.functionName ?? ''];
    const stage = found ?? stageOf(parents.get(id));
    stages.set(id, stage);
    return stage;
  };
  const times: Times = { byStage: new Map(), byFunction: new Map() };
  samples.forEach((id, i) => {
    const frame = known.get(id)?.callFrame;
    // Each sample counts until the next.
    const time = (timeDeltas[i + 1] ?? 0) / 1000;
    const name = frame?.functionName ?? '';
    // Names in brackets are the engine's, such as (idle).
    if (!frame || name === '(idle)' || name === '(root)') return;
    const isEngine = name.startsWith('(');
    add(times.byStage, isEngine ? name : stageOf(id), time);
    add(
      times.byFunction,
      isEngine ? name : `${name || '(anonymous)'}:${frame.lineNumber + 1}`,
      time,
    );
  });
  return times;
}

const rowsOf = (sums: ReadonlyMap<string, number>): string[][] =>
  [...sums]
    .sort(([, a], [, b]) => b - a)
    .slice(0, SHOWN)
    .map(([name, time]) => [name, digits(time)]);

/** Profiles one work, in Markdown. The site serves the library with readable names. */
export async function profileWork(
  measured: Measured,
  site: BenchSite,
  work: Work,
  seconds: number,
): Promise<string> {
  const { cpu, parts } = await takeSample(measured, site, 'library', work, seconds);
  const times = await measured.inFreshPage(`profile: ${work.name}`, seconds, async (page) => {
    await openSubject(page, site, 'library', work);
    await collectGarbage(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
    await session.send('Profiler.start');
    await doWork(page, work);
    const { profile } = await session.send('Profiler.stop');
    return sumUp(profile);
  });
  return [
    `## ${work.name}`,
    table(
      ['Main thread (trace)', 'ms CPU'],
      [...PARTS.map((part) => [part, digits(parts[part])]), ['all', digits(cpu)]],
    ),
    table(['Script (profile; slows it down)', 'ms'], rowsOf(times.byStage)),
    table(['Function, by its own time', 'ms'], rowsOf(times.byFunction)),
  ].join('\n\n');
}
