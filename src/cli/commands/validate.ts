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
  strict: { type: 'boolean', help: 'Count notes of conversion as issues.' },
  ignore: {
    type: 'string',
    multiple: true,
    value: 'CODE',
    help: 'Neither print nor count issues of this code; may be repeated.',
  },
} as const;

/** Prints what is wrong with documents. */
export const validate: Command = {
  name: 'validate',
  summary: 'Prints what is wrong with documents, an issue a line.',
  options: OPTIONS,
  notes: `The codes left-out, html-dropped and repaired are notes: they tell what was done to a document in another
format, and make no file fail without --strict. A path is a JSON Pointer; where it stands without line and
column, it is one of the converted document. In JSON, line and column are then null; format is news-summary,
json-ld, ninjs, timelinejs, or null where nothing could be told.

Exit code: 0 no issues (beside notes), 1 issues, 2 a wrong call, or a file that cannot be read.
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
    throw new UsageError(
      `There is no issue code "${text}"; there are ${Object.keys(ISSUES).join(', ')}.`,
    );
  return code;
}

/** A file's entry in the list that `--json` prints, in one line. */
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
