import type { Input } from './find-inputs.js';
import { Progress } from './progress.js';
import { type ReadInput, readInput } from './read-input.js';
import { oneLine } from './report.js';
import type { Terminal } from './terminal.js';

/** 0: success. 1: a document has issues. 2: wrong call, or a file could not be read or written. */
export type ExitCode = 0 | 1 | 2;

/** Action of a command on one file. */
type Use = (read: ReadInput, input: Input, place: number) => Promise<ExitCode>;

/**
 * Reads files one by one, and keeps none in memory. Reports a file that cannot be read or written, and continues.
 *
 * @param base base of relative addresses in the documents
 * @returns the highest exit code
 */
export async function walkInputs(
  inputs: readonly Input[],
  terminal: Terminal,
  use: Use,
  base?: string,
): Promise<ExitCode> {
  const progress = new Progress(terminal, inputs.length);
  let highest: ExitCode = 0;
  for (const [place, input] of inputs.entries()) {
    progress.show(place + 1, oneLine(input.name));
    const code = await readInput(input, base)
      .finally(() => {
        progress.clear();
      })
      .then((read) => use(read, input, place))
      .catch((error: unknown) => {
        if (!isOfSystem(error)) throw error;
        terminal.writeMessage(`${oneLine(`${input.name}: ${error.message}`)}\n`);
        return 2 as const;
      });
    if (code > highest) highest = code;
  }
  return highest;
}

/** Tells whether an error comes from the system: no permission, disk full. */
const isOfSystem = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error;
