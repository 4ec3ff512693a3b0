/** Targets of the library. */
import { cpuOf, medianOf, ratioOf } from './figures.js';
import { LOADED } from './load-pages.js';
import { loadFigure, type LoadResult } from './page-load.js';
import type { WorkResult } from './run.js';
import { serverRatio } from './server/tables.js';
import type { ServerResult, ServerSubject } from './server/subjects.js';
import { LABELS, type SubjectName } from './subjects.js';

/** A target and its result. `isMet` is undefined if it was not measured. */
export interface Verdict {
  readonly target: string;
  readonly wanted: string;
  readonly reached: number;
  readonly isMet: boolean | undefined;
  /** Shown if there is no number. */
  readonly note?: string | undefined;
}

/** Upper limits of CPU, relative to static HTML. */
const MOST: Readonly<Record<string, number>> = {
  'draw 10 events': 1.6,
  'draw 100 events': 1.1,
  'draw 1,000 events': 0.45,
  'draw 10,000 events': 0.35,
  'change one of 1,000 events': 0.7,
  'change one of 10,000 events': 0.3,
  'draw 10 cards': 1.5,
  'draw 100 cards': 1.2,
  'draw 1,000 cards': 0.55,
};

/** Lower limits of the CPU of others, relative to the library. */
const AHEAD: readonly (readonly [work: string, times: number, others: readonly SubjectName[]])[] = [
  ['draw 1,000 events', 0.7, ['react']],
  ['draw 1,000 events', 5, ['timelinejs', 'vis-timeline', 'react-chrono']],
  ['change one of 1,000 events', 15, ['timelinejs', 'vis-timeline', 'react-chrono']],
  ['change one of 10,000 events', 15, ['timelinejs', 'vis-timeline', 'react-chrono']],
  ['draw 10 cards', 1, ['shoelace', 'shoelace-tools']],
  ['draw 100 cards', 1, ['shoelace', 'shoelace-tools']],
  ['draw 1,000 cards', 1, ['shoelace', 'shoelace-tools']],
];

const MOST_GROWTH = 10;
const LONGEST_TASK = 100;
/** Lower limits of documents per second, relative to another subject. */
const LEAST_ON_SERVER: readonly (readonly [work: string, other: ServerSubject, times: number])[] = [
  ['sample article as static HTML', 'strings', 0.04],
  ['sample article from its JSON text to static HTML', 'strings', 0.3],
  ['sample article as a shadow root', 'strings', 0.2],
  ['10 events as a shadow root', 'by hand', 0.25],
  ['100 events as a shadow root', 'by hand', 0.35],
  ['10 events as a shadow root', 'react-dom/server', 1],
  ['100 events as a shadow root', 'react-dom/server', 1],
];
const MOST_SHIFT = 0.01;
/** Upper limit of CPU for server-drawn pages, relative to the same page without a script. */
const MOST_DRAWN = 1.15;

function verdict(target: string, reached: number, sign: '≤' | '≥' | '<', bound: number): Verdict {
  const met = { '≤': reached <= bound, '≥': reached >= bound, '<': reached < bound }[sign];
  return {
    target,
    wanted: `${sign} ${bound}`,
    reached,
    isMet: Number.isNaN(reached) ? undefined : met,
  };
}

function aheadOf(result: WorkResult, times: number, other: SubjectName): Verdict {
  const target = `${result.work.name}: times less than ${LABELS[other]}`;
  const failure = result.failures[other];
  if (failure) {
    // A subject that gives no answer is behind. One that was not ready, or failed through us, proves nothing.
    const isBehind = /^(no answer|crashed$)/.test(failure) && !result.failures.library;
    const isMet = isBehind || undefined;
    return { target, wanted: `≥ ${times}`, reached: NaN, isMet, note: failure };
  }
  return verdict(target, ratioOf(result, other, 'library'), '≥', times);
}

export function judge(
  results: readonly WorkResult[],
  loads: readonly LoadResult[],
  server: readonly ServerResult[],
): Verdict[] {
  const find = (name: string): WorkResult | undefined =>
    results.find(({ work }) => work.name === name);
  const most = Object.entries(MOST).flatMap(([name, bound]) => {
    const result = find(name);
    return result
      ? [verdict(`${name}: times static HTML`, ratioOf(result, 'library'), '≤', bound)]
      : [];
  });
  const ahead = AHEAD.flatMap(([name, times, others]) => {
    const result = find(name);
    const present = others.filter((other) => result?.work.subjects.includes(other));
    return result ? present.map((other) => aheadOf(result, times, other)) : [];
  });
  return [...most, ...ahead, ...judgeGrowth(find), ...judgeLoads(loads), ...judgeServer(server)];
}

function judgeGrowth(find: (name: string) => WorkResult | undefined): Verdict[] {
  const thousand = find('draw 1,000 events');
  const tenThousand = find('draw 10,000 events');
  const verdicts: Verdict[] = [];
  if (thousand && tenThousand) {
    const growth = cpuOf(tenThousand, 'library') / cpuOf(thousand, 'library');
    verdicts.push(verdict('growth from 1,000 to 10,000 events, times', growth, '≤', MOST_GROWTH));
  }
  if (thousand) {
    const longest = (clock: 'cpu' | 'wall'): number =>
      medianOf(thousand, 'library', (sample) => sample.longest[clock]);
    for (const clock of ['cpu', 'wall'] as const) {
      const target = `longest task at 1,000 events, ms (${clock === 'cpu' ? 'CPU' : clock})`;
      verdicts.push(verdict(target, longest(clock), '<', LONGEST_TASK));
    }
  }
  return verdicts;
}

function judgeLoads(loads: readonly LoadResult[]): Verdict[] {
  if (loads.length === 0) return [];
  const shifts = (['fallback', 'reserved'] as const).map((name) =>
    verdict(
      `page load, ${name}: layout shift`,
      loadFigure(loads, name, ({ shift }) => shift),
      '≤',
      MOST_SHIFT,
    ),
  );
  const drawn = LOADED.filter((name) => name.endsWith('drawn by a server')).flatMap((name) => [
    verdict(
      `page load, ${name}: times static page`,
      loadFigure(loads, name, ({ cpu }, limit) => cpu / limit.cpu),
      '≤',
      MOST_DRAWN,
    ),
    verdict(
      `page load, ${name}: layout shift`,
      loadFigure(loads, name, ({ shift }) => shift),
      '≤',
      0,
    ),
  ]);
  return [...shifts, ...drawn];
}

function judgeServer(server: readonly ServerResult[]): Verdict[] {
  return LEAST_ON_SERVER.flatMap(([name, other, bound]) => {
    const result = server.find((one) => one.name === name);
    const target = `server, ${name}: times ${other}`;
    return result ? [verdict(target, serverRatio(result, 'library', other), '≥', bound)] : [];
  });
}
