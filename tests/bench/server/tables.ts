/** The tables of the server. */
import { digits, table } from '../report.js';
import { median } from '../statistics.js';
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

/** The middle half of the ratios. */
function spreadOf(result: ServerResult, subject: ServerSubject): string {
  const ratios = [...ratiosOf(result, subject, LIMIT)].sort((a, b) => a - b);
  const at = (share: number): number => ratios[Math.round((ratios.length - 1) * share)] ?? NaN;
  return `${digits(at(0.25))} to ${digits(at(0.75))}`;
}

export const serverTable = (results: readonly ServerResult[]): string =>
  table(
    ['On a server', 'documents/s', `of ${LIMIT}`, 'middle half', 'kB'],
    results.flatMap((result) =>
      SERVER_SUBJECTS.filter((subject) => result.length[subject]).map((subject) => [
        `${result.name}, ${subject}`,
        digits(1_000_000 / timeOf(result, subject)),
        digits(serverRatio(result, subject, LIMIT)),
        subject === LIMIT ? '' : spreadOf(result, subject),
        digits((result.length[subject] ?? NaN) / 1000),
      ]),
    ),
  );

/** The cost of ten times as many events. */
export function growthLine(results: readonly ServerResult[]): string {
  const find = (count: number): ServerResult | undefined =>
    results.find(({ name }) => name.startsWith(`${count} events`));
  const [few, many] = [find(10), find(100)];
  if (!few || !many) return '';
  const growths = SERVER_SUBJECTS.map(
    (subject) => `${subject} ${digits(timeOf(many, subject) / timeOf(few, subject))}×`,
  );
  return `From 10 to 100 events: ${growths.join(', ')}.`;
}
