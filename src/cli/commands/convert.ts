import { hasContent } from '../../data/content.js';
import { toJsonLd } from '../../formats/json-ld/write/to-json-ld.js';
import { readArguments, readChoice } from '../arguments.js';
import type { Command } from '../command.js';
import { deliver, planTargets } from '../deliver.js';
import { findInputs } from '../find-inputs.js';
import { describeIssue, oneLine } from '../report.js';
import { walkInputs } from '../walk-inputs.js';

const FORMATS = ['json', 'jsonld'] as const;

const OPTIONS = {
  to: {
    type: 'string',
    value: 'FORMAT',
    help: 'json: our document (default); jsonld: a schema.org graph.',
  },
  out: { type: 'string', value: 'DIR', help: 'Write one file per input into this folder.' },
} as const;

/** Converts third-party formats to our format or to schema.org. */
export const convert: Command = {
  name: 'convert',
  summary: 'Converts schema.org JSON-LD, IPTC ninjs or TimelineJS to our format.',
  options: OPTIONS,
  notes: `The format is detected from the content. A single result goes to standard output. With --out, results are files
with the name of their input and the extension .json or .jsonld. Issues go to standard error.

Exit code: 0 all converted, 1 a file has nothing to convert, 2 wrong call, or a file cannot be read or written.
`,
  run: async (args, terminal) => {
    const { values, positionals } = readArguments(args, OPTIONS);
    const format = readChoice('--to', values.to, FORMATS) ?? 'json';
    const inputs = await findInputs(positionals, terminal);
    const targets = planTargets(inputs, values.out, `.${format}`, terminal);

    return walkInputs(inputs, terminal, async ({ document, value, issues }, { name }, place) => {
      for (const issue of issues) terminal.writeMessage(describeIssue(name, issue));
      if (!value || !hasContent(value)) {
        terminal.writeMessage(`${oneLine(name)}: Nothing to convert.\n`);
        return 1;
      }
      const result = format === 'json' ? document : toJsonLd(value);
      await deliver(`${JSON.stringify(result, null, 2)}\n`, targets[place], terminal);
      return 0;
    });
  },
};
