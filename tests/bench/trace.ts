/** Reads CPU times of a page's main thread from a Chromium trace. */

/** Trace categories to record. */
export const CATEGORIES = ['toplevel', 'blink.user_timing'];

/** Milliseconds. */
export interface MainThread {
  readonly cpu: number;
  readonly wall: number;
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

const TASK = 'ThreadControllerImpl::RunTask';
const toMilliseconds = (microseconds: number): number => microseconds / 1000;

/** Reads the main thread between two marks: the task of the first mark up to, but without, that of the second. */
export function readTrace(json: string, from = 'bench-start', to = 'bench-end'): MainThread {
  const { traceEvents } = JSON.parse(json) as { traceEvents: TraceEvent[] };
  const start = traceEvents.find(({ name }) => name === from);
  const end = traceEvents.find(({ name }) => name === to);
  if (!start || !end) throw new Error('The trace does not have both marks.');
  const tasks = traceEvents
    .filter(({ name, ph }) => name === TASK && ph === 'X')
    .filter(({ pid, tid }) => pid === start.pid && tid === start.tid)
    // Ends before the second mark: its own task is not counted.
    .filter(({ ts, dur = 0 }) => ts + dur >= start.ts && ts + dur < end.ts);
  if (tasks.length === 0) throw new Error('The trace has no task between the marks.');
  return {
    cpu: toMilliseconds(tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0)),
    wall: toMilliseconds(end.ts - start.ts),
    longest: {
      cpu: toMilliseconds(Math.max(...tasks.map(({ tdur = 0 }) => tdur))),
      wall: toMilliseconds(Math.max(...tasks.map(({ dur = 0 }) => dur))),
    },
  };
}
