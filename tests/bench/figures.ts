/** Figures of several rounds. */
import type { WorkResult } from './run.js';
import type { Sample } from './sample.js';
import { median, middleHalf } from './statistics.js';
import { LIMIT, type SubjectName } from './subjects.js';

const samplesOf = ({ rounds }: WorkResult, subject: SubjectName): Sample[] =>
  rounds.flatMap((round) => round[subject] ?? []);

/** Milliseconds of CPU. */
export const cpuOf = (result: WorkResult, subject: SubjectName): number =>
  median(samplesOf(result, subject).map(({ cpu }) => cpu));

const ratiosOf = ({ rounds }: WorkResult, subject: SubjectName, to: SubjectName): number[] =>
  rounds.flatMap(({ [subject]: sample, [to]: other }) =>
    sample && other ? sample.cpu / other.cpu : [],
  );

/** CPU relative to another subject: the median of the ratios within the rounds. */
export const ratioOf = (
  result: WorkResult,
  subject: SubjectName,
  to: SubjectName = LIMIT,
): number => median(ratiosOf(result, subject, to));

/** Median of a number over all samples. */
export const medianOf = (
  result: WorkResult,
  subject: SubjectName,
  pick: (sample: Sample) => number,
): number => median(samplesOf(result, subject).map(pick));

/** The middle half of the ratios to static HTML. */
export const spreadOf = (result: WorkResult, subject: SubjectName): [number, number] =>
  middleHalf(ratiosOf(result, subject, LIMIT));

/** Returns "n of N titles" if any round had some missing. */
export function missingIn(result: WorkResult, subject: SubjectName): string | undefined {
  const worst = samplesOf(result, subject)
    .map(({ shown }) => shown)
    .sort((a, b) => a.found - b.found)[0];
  if (!worst || worst.found === worst.expected) return undefined;
  return `${worst.found.toLocaleString('en')} of ${worst.expected.toLocaleString('en')} titles`;
}
