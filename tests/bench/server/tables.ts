/** The tables of the server. */
import { digits, table } from '../report.js';
import { median, middleHalf } from '../statistics.js';
import { SERVER_SUBJECTS, type ServerResult, type ServerSubject } from './subjects.js';

/** Base of the ratios. */
const LIMIT: ServerSubject = 'strings';

const ratiosOf = (
  { rounds }: ServerResult,
  subject: ServerSubject,
  to: ServerSubject,
): readonly number[] =>
  rounds.flatMap(({ [subject]: time, [to]: other }) => (time && other ? other / time : []));

/** Speed relative to another subject: the median of the ratios within the rounds. */
export const serverRatio = (
  result: ServerResult,
  subject: ServerSubject,
  to: ServerSubject,
): number => median(ratiosOf(result, subject, to));

const timeOf = ({ rounds }: ServerResult, subject: ServerSubject): number =>
  median(rounds.flatMap(({ [subject]: time }) => time ?? []));

export const serverTable = (results: readonly ServerResult[]): string =>
  table(
    ['On a server', 'documents/s', `of ${LIMIT}`, 'middle half'],
    results.flatMap((result) =>
      SERVER_SUBJECTS.filter((subject) => result.rounds[0]?.[subject]).map((subject) => [
        `${result.name}, ${subject}`,
        digits(1_000_000 / timeOf(result, subject)),
        digits(serverRatio(result, subject, LIMIT)),
        subject === LIMIT
          ? ''
          : middleHalf(ratiosOf(result, subject, LIMIT))
              .map(digits)
              .join(' to '),
      ]),
    ),
  );
