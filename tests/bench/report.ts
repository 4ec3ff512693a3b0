/** The tables of a run, in Markdown. */
import { cpuOf, medianOf, missingIn, ratioOf, spreadOf } from './figures.js';
import type { WorkResult } from './run.js';
import { LABELS, LIMIT, type SubjectName, SUBJECTS } from './subjects.js';

/** Writes a Markdown table. Columns after the first are aligned right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, i) =>
    Math.max(3, ...[head, ...rows].map((row) => row[i]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, i) =>
    i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** Rounds to three significant digits. */
export function digits(number: number): string {
  if (Number.isNaN(number)) return '–';
  if (number >= 100) return Math.round(number).toLocaleString('en');
  return number.toFixed(number >= 10 ? 1 : 2);
}

/** Subjects of any of the works, in order. */
const takingPart = (results: readonly WorkResult[]): SubjectName[] =>
  SUBJECTS.filter((name) => results.some(({ work }) => work.subjects.includes(name)));

function cellOf(result: WorkResult, subject: SubjectName): string {
  if (!result.work.subjects.includes(subject)) return '';
  const failure = result.failures[subject];
  if (failure) return failure;
  const missing = missingIn(result, subject);
  const note = missing ? ` (${missing})` : '';
  if (subject === LIMIT) return `${digits(cpuOf(result, subject))} ms${note}`;
  const ratio = ratioOf(result, subject);
  const number = Number.isNaN(ratio) ? `${digits(cpuOf(result, subject))} ms` : `${digits(ratio)}×`;
  return `${number}${note}`;
}

/** Table of works and subjects: CPU of the main thread as a multiple of static HTML. */
export function comparison(results: readonly WorkResult[]): string {
  const subjects = takingPart(results);
  return table(
    ['Work', ...subjects.map((name) => LABELS[name])],
    results.map((result) => [
      result.work.name,
      ...subjects.map((subject) => cellOf(result, subject)),
    ]),
  );
}

/** Table of times, for static HTML and the library. */
export function timesTable(results: readonly WorkResult[]): string {
  const rows = results.flatMap((result) =>
    (['static', 'static-cv', 'library'] as const)
      .filter((subject) => result.work.subjects.includes(subject) && !result.failures[subject])
      .map((subject) => [
        `${result.work.name}, ${LABELS[subject]}`,
        digits(cpuOf(result, subject)),
        digits(medianOf(result, subject, ({ wall }) => wall)),
        digits(medianOf(result, subject, ({ longest }) => longest.cpu)),
        subject === LIMIT ? '' : spreadOf(result, subject).map(digits).join(' to '),
      ]),
  );
  const head = ['Milliseconds', 'CPU', 'wall', 'longest task', 'middle half of ratios'];
  return table(head, rows);
}
