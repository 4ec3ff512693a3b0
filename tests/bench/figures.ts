/** Figures of several rounds. */
import type { WorkResult } from './run.js';
import type { Sample } from './sample.js';
import { median } from './statistics.js';
import { LIMIT, type SubjectName } from './subjects.js';

const samplesOf = ({ rounds }: WorkResult, subject: SubjectName): Sample[] =>
  rounds.flatMap((round) => round[subject] ?? []);

/** Milliseconds of CPU. */
export const cpuOf = (result: WorkResult, subject: SubjectName): number =>
  median(samplesOf(result, subject).map(({ cpu }) => cpu));

/** CPU relative to another subject: the median of the ratios within the rounds. */
export function ratioOf(
  { rounds }: WorkResult,
  subject: SubjectName,
  to: SubjectName = LIMIT,
): number {
  return median(
    rounds.flatMap(({ [subject]: sample, [to]: other }) =>
      sample && other ? sample.cpu / other.cpu : [],
    ),
  );
}

/** Median of a number over all samples. */
export const medianOf = (
  result: WorkResult,
  subject: SubjectName,
  pick: (sample: Sample) => number,
): number => median(samplesOf(result, subject).map(pick));

/** The middle half of the ratios. */
export function spreadOf({ rounds }: WorkResult, subject: SubjectName): [number, number] {
  const ratios = rounds
    .flatMap(({ [subject]: sample, [LIMIT]: other }) =>
      sample && other ? sample.cpu / other.cpu : [],
    )
    .sort((a, b) => a - b);
  const at = (share: number): number => ratios[Math.round((ratios.length - 1) * share)] ?? NaN;
  return [at(0.25), at(0.75)];
}

/** Returns "n of N titles" if any round had some missing. */
export function missingIn(result: WorkResult, subject: SubjectName): string | undefined {
  const worst = samplesOf(result, subject)
    .map(({ shown }) => shown)
    .sort((a, b) => a.found - b.found)[0];
  if (!worst || worst.found === worst.expected) return undefined;
  return `${worst.found.toLocaleString('en')} of ${worst.expected.toLocaleString('en')} titles`;
}
