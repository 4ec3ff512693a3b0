import { VERSION } from '../shared/version.js';
import { describeOptions, UsageError } from './arguments.js';
import type { Command } from './command.js';
import { convert } from './commands/convert.js';
import { oembed } from './commands/oembed.js';
import { render } from './commands/render.js';
import { validate } from './commands/validate.js';
import type { Terminal } from './terminal.js';
import type { ExitCode } from './walk-inputs.js';

const COMMANDS: readonly Command[] = [validate, convert, render, oembed];

const FILES = `Files: paths, folders (all *.json in them), globs in quotation marks, or - for standard input, which is the
default. Formats: our JSON, schema.org JSON-LD, IPTC ninjs, TimelineJS, or an HTML page with JSON-LD.
`;

/**
 * Runs `news-summary`. Results go to standard output, everything else to standard error.
 *
 * @param args arguments after the program name
 * @returns the exit code
 */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  const command = COMMANDS.find((each) => each.name === name);
  const isAsked = (...options: string[]): boolean =>
    (command ? rest : args.slice(0, 1)).some((given) => options.includes(given));
  if (isAsked('--help', '-h')) {
    await terminal.writeResult(command ? describeCommand(command) : describeAll());
    return 0;
  }
  if (isAsked('--version')) {
    await terminal.writeResult(`${VERSION}\n`);
    return 0;
  }
  try {
    if (command) return await command.run(rest, terminal);
    const names = COMMANDS.map((each) => each.name).join(', ');
    throw new UsageError(
      `${name ? `Unknown command "${name}".` : 'No command.'} Commands: ${names}.`,
    );
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const way = ['news-summary', ...(command ? [name] : []), '--help'].join(' ');
    terminal.writeMessage(`${error.message}\nSee ${way}.\n`);
    return 2;
  }
}

const describeCommand = ({ name, summary, options, notes }: Command): string =>
  `Usage: news-summary ${name} [options] [files…]

${summary}

${describeOptions(options)}
${FILES}
${notes}`;

function describeAll(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const rows = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}\n`).join(
    '',
  );
  return `Usage: news-summary COMMAND [options] [files…]

${rows}
${FILES}
  --help, -h Print this help; after a command, the help of the command.
  --version  Print the version.
`;
}
