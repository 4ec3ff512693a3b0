/** Takes all samples of a run, round by round, with the subjects in random order. */
import { CrashError, type Measured, NoAnswerError } from './browser.js';
import type { Options } from './options.js';
import { type Sample, takeCopyOf, takeSample } from './sample.js';
import type { BenchSite } from './server.js';
import { seeded, shuffled } from './statistics.js';
import { isStatic, type SubjectName } from './subjects.js';
import type { Work } from './works.js';

/** Results of one work. A round has no sample of a subject that failed. */
export interface WorkResult {
  readonly work: Work;
  readonly rounds: readonly Readonly<Partial<Record<SubjectName, Sample>>>[];
  /** Reasons why subjects have no number. */
  readonly failures: Readonly<Partial<Record<SubjectName, string>>>;
}

interface OpenResult extends WorkResult {
  readonly rounds: Partial<Record<SubjectName, Sample>>[];
  readonly failures: Partial<Record<SubjectName, string>>;
}

/** Fixed, so that every run has the same order. */
const SEED = 20_251_021;

export async function runWorks(
  works: readonly Work[],
  { rounds, seconds }: Options,
  measured: Measured,
  site: BenchSite,
): Promise<WorkResult[]> {
  const results = works.map((work): OpenResult => ({ work, rounds: [], failures: {} }));
  const random = seeded(SEED);
  for (const work of works) {
    if (work.subjects.some((name) => isStatic(name) || name === 'react'))
      await takeCopyOf(measured, site, work);
  }
  for (let round = 1; round <= rounds; round++) {
    for (const result of results) {
      const { work } = result;
      console.error(`round ${round} of ${rounds}: ${work.name}`);
      for (let repeat = 0; repeat < (work.repeats ?? 1); repeat++) {
        result.rounds.push(
          await runRound(result, shuffled(work.subjects, random), (subject) =>
            takeSample(measured, site, subject, work, seconds),
          ),
        );
      }
    }
  }
  return results;
}

async function runRound(
  { failures }: OpenResult,
  subjects: readonly SubjectName[],
  sample: (subject: SubjectName) => Promise<Sample>,
): Promise<Partial<Record<SubjectName, Sample>>> {
  const samples: Partial<Record<SubjectName, Sample>> = {};
  for (const subject of subjects) {
    // A subject that failed once is skipped.
    if (failures[subject]) continue;
    try {
      samples[subject] = await sample(subject);
    } catch (error) {
      if (error instanceof NoAnswerError || error instanceof CrashError) {
        failures[subject] = error.message;
      } else {
        failures[subject] = `failed: ${String(error).split('\n')[0] ?? ''}`;
        console.error(error);
      }
    }
  }
  return samples;
}
