/** Options of a run. */
import { parseArgs } from 'node:util';
import { isSubject, type SubjectName, SUBJECTS } from './subjects.js';
import { type Work, WORKS } from './works.js';

export interface Options {
  readonly isQuick: boolean;
  readonly rounds: number;
  /** Part of the name of a work. Empty: all. */
  readonly only: string;
  readonly subjects: readonly SubjectName[];
  /** Timeout of a sample in seconds. */
  readonly seconds: number;
  readonly command: string;
}

/** Default subjects. `static-cv` must be asked for. */
const STANDARD = SUBJECTS.filter((name) => name !== 'static-cv');

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      only: { type: 'string', default: '' },
      subjects: { type: 'string', default: STANDARD.join() },
    },
  });
  const rounds = Number(values.rounds ?? (values.quick ? 2 : 7));
  if (!Number.isSafeInteger(rounds) || rounds < 1) throw new Error('--rounds takes a number.');
  const names = values.subjects.split(',');
  const unknown = names.filter((name) => !isSubject(name));
  if (unknown.length > 0) {
    throw new Error(`No subject “${unknown.join()}”; there are ${SUBJECTS.join()}.`);
  }
  return {
    isQuick: values.quick,
    rounds,
    only: values.only,
    subjects: names.filter(isSubject),
    seconds: values.quick ? 30 : 60,
    command: ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' '),
  };
}

/** Tells whether a part of the run was asked for. */
export const isAskedFor = (name: string, { only }: Options): boolean => name.includes(only);

/** Chooses the works of a run and their subjects. */
export function chooseWorks(options: Options): Work[] {
  const { isQuick, subjects } = options;
  return WORKS.filter((work) => isAskedFor(work.name, options) && !(isQuick && work.isLong)).map(
    (work) => ({
      ...work,
      repeats: isQuick ? 1 : (work.repeats ?? 1),
      subjects: work.subjects.filter((name) => {
        const isOurs = name === 'library' || name.startsWith('static');
        return subjects.includes(name) && !(isQuick && work.size >= 10_000 && !isOurs);
      }),
    }),
  );
}
