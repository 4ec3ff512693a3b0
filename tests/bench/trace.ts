/** Reads CPU times of a page's main thread from a Chromium trace. */

/** Trace categories to record. */
export const CATEGORIES = ['toplevel', 'devtools.timeline', 'blink.user_timing', 'v8'];

export const PARTS = ['script', 'parse HTML', 'style', 'layout', 'paint', 'GC', 'other'] as const;
export type Part = (typeof PARTS)[number];

/** Milliseconds. */
export interface MainThread {
  readonly cpu: number;
  readonly wall: number;
  readonly parts: Readonly<Record<Part, number>>;
  /** Longest task, by each clock. */
  readonly longest: { readonly cpu: number; readonly wall: number };
}

/** A trace event. Times in microseconds, `tdur` is CPU time. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const PART_OF: Readonly<Record<string, Part>> = {
  ParseHTML: 'parse HTML',
  ParseAuthorStyleSheet: 'style',
  UpdateLayoutTree: 'style',
  RecalculateStyles: 'style',
  Layout: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'paint',
  UpdateLayer: 'paint',
  CompositeLayers: 'paint',
  Commit: 'paint',
  MinorGC: 'GC',
  MajorGC: 'GC',
  BlinkGCMarking: 'GC',
  'CppGC.IncrementalMark': 'GC',
  'CppGC.AtomicMark': 'GC',
  'CppGC.AtomicSweep': 'GC',
  'CppGC.IncrementalSweep': 'GC',
  FunctionCall: 'script',
  'v8.callFunction': 'script',
  'v8.newInstance': 'script',
  'v8.run': 'script',
  EvaluateScript: 'script',
  'v8.compile': 'script',
  'v8.evaluateModule': 'script',
  RunMicrotasks: 'script',
  BlinkScheduler_PerformMicrotaskCheckpoint: 'script',
  FireAnimationFrame: 'script',
  TimerFire: 'script',
  EventDispatch: 'script',
};

const TASK = 'ThreadControllerImpl::RunTask';
const toMilliseconds = (microseconds: number): number => microseconds / 1000;
const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;

/** Sums CPU time by kind. The innermost event counts. */
function sumParts(events: readonly TraceEvent[]): Record<Part, number> {
  const sums = Object.fromEntries(PARTS.map((part) => [part, 0])) as Record<Part, number>;
  const open: { event: TraceEvent; part: Part }[] = [];
  for (const event of events) {
    while (open.length > 0 && endOf(open[open.length - 1]?.event ?? event) <= event.ts) open.pop();
    const outer = open[open.length - 1];
    const part = PART_OF[event.name] ?? outer?.part ?? 'other';
    const cpu = toMilliseconds(event.tdur ?? 0);
    sums[part] += cpu;
    if (outer) sums[outer.part] -= cpu;
    open.push({ event, part });
  }
  return sums;
}

/** Reads the main thread between two marks: the task of the first mark up to, but without, that of the second. */
export function readTrace(json: string, from = 'bench-start', to = 'bench-end'): MainThread {
  const { traceEvents } = JSON.parse(json) as { traceEvents: TraceEvent[] };
  const start = traceEvents.find(({ name }) => name === from);
  const end = traceEvents.find(({ name }) => name === to);
  if (!start || !end) throw new Error('The trace does not have both marks.');
  const between = traceEvents
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === start.pid && tid === start.tid)
    .filter((event) => endOf(event) >= start.ts && event.ts < end.ts)
    // Of two events that begin together, the longer is the outer one.
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks = between.filter(({ name }) => name === TASK);
  const last = tasks.find((task) => endOf(task) >= end.ts);
  const counted = tasks.filter((task) => task !== last);
  const first = counted[0];
  if (!first) throw new Error('The trace has no task between the marks.');
  const beforeLast = last?.ts ?? end.ts;
  return {
    cpu: toMilliseconds(counted.reduce((sum, { tdur = 0 }) => sum + tdur, 0)),
    wall: toMilliseconds(end.ts - start.ts),
    parts: sumParts(between.filter(({ ts }) => ts >= first.ts && ts < beforeLast)),
    longest: {
      cpu: toMilliseconds(Math.max(...counted.map(({ tdur = 0 }) => tdur))),
      wall: toMilliseconds(Math.max(...counted.map(({ dur = 0 }) => dur))),
    },
  };
}
