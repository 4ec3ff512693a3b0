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
  out: { type: 'string', value: 'DIR', help: 'Write a file for each input into this folder.' },
} as const;

/** Turns documents of other formats into our own, or into schema.org. */
export const convert: Command = {
  name: 'convert',
  summary: 'Turns schema.org JSON-LD, IPTC ninjs or TimelineJS into our document.',
  options: OPTIONS,
  notes: `What a file holds is told by its content. One result goes to standard output, unless --out names a folder;
there it has the name of its input, and the extension .json or .jsonld. Issues go to standard error.

Exit code: 0 all converted, 1 a file held nothing to convert, 2 a wrong call, or a file that cannot be read
or written.
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
