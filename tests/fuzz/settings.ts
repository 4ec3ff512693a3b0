/** Number of tries and seed: few in `npm test`, more in `npm run test:full` and `npm run fuzz`. */
import fc, { type Parameters } from 'fast-check';
import { quickOrAll } from '../helpers/lane.js';

const asked = import.meta.env as Readonly<Record<string, string | undefined>>;

const numberOf = (name: string, standard: number): number => {
  const value = Number(asked[`VITE_FUZZ_${name}`] ?? standard);
  if (!Number.isFinite(value)) throw new Error(`VITE_FUZZ_${name} is not a number.`);
  return value;
};

/** The run of every day is the same on every machine; a long one begins with a seed of its own. */
export const SEED = numberOf('SEED', 20251021);
/** Documents that the reader is given. */
export const DOCUMENTS = numberOf('DOCUMENTS', quickOrAll<number>(2000, 20_000));
/** Documents that each element is given. */
export const SHOWN = numberOf('ELEMENTS', quickOrAll<number>(100, 500));
/** With seconds, a run goes on until they are over, whatever the numbers say. */
const SECONDS = numberOf('SECONDS', 0);

/** fast-check parameters of one property; all run equally long. */
export const howOften = (runs: number): Parameters<unknown> => ({
  seed: SEED,
  ...(SECONDS > 0
    ? { numRuns: 1e9, plugins: [fc.interruptAfterTimeLimit(SECONDS * 1000)] }
    : { numRuns: runs }),
});

/** Time enough for a run, also on a machine that does something else as well, and to shrink what it finds. */
export const timeFor = (runs: number): number => 120_000 + SECONDS * 1000 + runs * 100;

declare module 'vitest' {
  interface TaskMeta {
    /** Number of documents tried, summed up by `npm run fuzz`. */
    documents?: number;
  }
}
