/** What servers write, as tables. */
import { digits, table } from '../report.js';
import { median } from '../statistics.js';
import { SERVER_SUBJECTS, type ServerResult, type ServerSubject } from './subjects.js';

/** How many times as many documents as another, the median of the ratios within the rounds. */
export const serverRatio = (
  { rounds }: ServerResult,
  subject: ServerSubject,
  to: ServerSubject,
): number => median(rounds.map((times) => times[to] / times[subject]));

const timeOf = ({ rounds }: ServerResult, subject: ServerSubject): number =>
  median(rounds.map((times) => times[subject]));

/** Half of the ratios lie between these two. */
function spreadOf({ rounds }: ServerResult, subject: ServerSubject): string {
  const ratios = rounds.map((times) => times['by hand'] / times[subject]).sort((a, b) => a - b);
  const at = (share: number): number => ratios[Math.round((ratios.length - 1) * share)] ?? NaN;
  return `${digits(at(0.25))} to ${digits(at(0.75))}`;
}

export const serverTable = (results: readonly ServerResult[]): string =>
  table(
    ['On a server', 'documents/s', 'of by hand', 'middle half', 'kB'],
    results.flatMap((result) =>
      SERVER_SUBJECTS.map((subject) => [
        `${result.name}, ${subject}`,
        digits(1_000_000 / timeOf(result, subject)),
        digits(serverRatio(result, subject, 'by hand')),
        subject === 'by hand' ? '' : spreadOf(result, subject),
        digits(result.length[subject] / 1000),
      ]),
    ),
  );

/** What ten times as many events cost. */
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
