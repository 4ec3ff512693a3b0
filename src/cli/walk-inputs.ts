import type { Input } from './find-inputs.js';
import { Progress } from './progress.js';
import { type ReadInput, readInput } from './read-input.js';
import { oneLine } from './report.js';
import type { Terminal } from './terminal.js';

/** 0: as it should be; 1: something is wrong with a document; 2: with the call, or with a file. */
export type ExitCode = 0 | 1 | 2;

/** What a command does with a file. */
type Use = (read: ReadInput, input: Input, place: number) => Promise<ExitCode>;

/**
 * Reads files one after the other, and keeps none. A file that cannot be read or written is told of, and
 * the rest follows.
 *
 * @param base where relative addresses of the documents start
 * @returns the highest of all exit codes
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

/** Whether the system refused something: a file that may not be read, a full disk. */
const isOfSystem = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error;
