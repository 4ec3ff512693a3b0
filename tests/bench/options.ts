/** What a run was asked for. */
import { parseArgs } from 'node:util';
import { isSubject, type SubjectName, SUBJECTS } from './subjects.js';
import { type Work, WORKS } from './works.js';

export interface Options {
  readonly isQuick: boolean;
  readonly rounds: number;
  /** Part of the name of a work; all where it is empty. */
  readonly only: string;
  readonly subjects: readonly SubjectName[];
  readonly isProfile: boolean;
  /** Where all numbers go. */
  readonly json: string | undefined;
  /** Seconds after which a sample is given up. */
  readonly seconds: number;
  readonly command: string;
}

/** `static-cv` is measured where it is asked for. */
const STANDARD = SUBJECTS.filter((name) => name !== 'static-cv');

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      only: { type: 'string', default: '' },
      subjects: { type: 'string', default: STANDARD.join() },
      profile: { type: 'boolean', default: false },
      json: { type: 'string' },
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
    isProfile: values.profile,
    json: values.json,
    seconds: values.quick ? 30 : 60,
    command: ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' '),
  };
}

/** Whether a part of the run was asked for, by its name. */
export const isAskedFor = (name: string, { only }: Options): boolean => name.includes(only);

/** The works of a run, each with those of its subjects that take part. */
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
