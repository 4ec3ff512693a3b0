import { type IssueCode, ISSUES } from '../../data/issue.js';
import { readArguments, UsageError } from '../arguments.js';
import type { Command } from '../command.js';
import { findInputs, type Input } from '../find-inputs.js';
import type { LocatedIssue, ReadInput } from '../read-input.js';
import { count, describeIssue, isNote } from '../report.js';
import { walkInputs } from '../walk-inputs.js';

const OPTIONS = {
  json: {
    type: 'boolean',
    help: 'Print one JSON document: [{ file, format, issues: [{ code, path, message, line, column }] }].',
  },
  strict: { type: 'boolean', help: 'Count conversion notes as issues.' },
  ignore: {
    type: 'string',
    multiple: true,
    value: 'CODE',
    help: 'Ignore issues with this code. Repeatable.',
  },
} as const;

/** Reports the issues of documents. */
export const validate: Command = {
  name: 'validate',
  summary: 'Checks documents. Prints one issue per line.',
  options: OPTIONS,
  notes: `The codes left-out, html-dropped and repaired are notes: they report what a conversion did, and fail no file
without --strict. Paths are JSON Pointers. A path without line and column belongs to the converted document; in
JSON, line and column are then null. format is news-summary, json-ld, ninjs, timelinejs, or null if unknown.

Exit code: 0 no issues (except notes), 1 issues, 2 wrong call, or a file cannot be read.
`,
  run: async (args, terminal) => {
    const { values, positionals } = readArguments(args, OPTIONS);
    const ignored = new Set((values.ignore ?? []).map(readCode));
    const inputs = await findInputs(positionals, terminal);
    const totals = { files: 0, faulty: 0, issues: 0, notes: 0 };

    const exitCode = await walkInputs(inputs, terminal, async (read, input) => {
      const issues = read.issues.filter(({ code }) => !ignored.has(code));
      const notes = values.strict ? [] : issues.filter(isNote);
      const isFaulty = issues.length > notes.length;
      const result = values.json
        ? (totals.files > 0 ? ',\n' : '[\n') + toJson(input, read, issues)
        : issues.map((issue) => describeIssue(input.name, issue)).join('');
      totals.files++;
      totals.faulty += Number(isFaulty);
      totals.issues += issues.length - notes.length;
      totals.notes += notes.length;
      await terminal.writeResult(result);
      return isFaulty ? 1 : 0;
    });

    if (values.json) await terminal.writeResult(totals.files > 0 ? '\n]\n' : '[]\n');
    const notes = totals.notes > 0 ? `, ${count(totals.notes, 'note')}` : '';
    terminal.writeMessage(
      `${count(totals.files, 'file')}, ${totals.faulty} with issues, ${count(totals.issues, 'issue')}${notes}\n`,
    );
    return exitCode;
  },
};

function readCode(text: string): IssueCode {
  const code = (Object.keys(ISSUES) as IssueCode[]).find((each) => each === text);
  if (!code)
    throw new UsageError(`Unknown issue code "${text}". Codes: ${Object.keys(ISSUES).join(', ')}.`);
  return code;
}

/** Formats the entry of a file in the output of `--json`, on one line. */
const toJson = ({ name }: Input, { format }: ReadInput, issues: readonly LocatedIssue[]): string =>
  JSON.stringify({
    file: name,
    format: format ?? null,
    issues: issues.map(({ code, path, message, position }) => ({
      code,
      path,
      message,
      line: position?.line ?? null,
      column: position?.column ?? null,
    })),
  });
