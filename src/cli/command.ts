import type { OptionTable } from './arguments.js';
import type { Terminal } from './terminal.js';
import type { ExitCode } from './walk-inputs.js';

/** One command of `news-summary`. */
export interface Command {
  readonly name: string;
  /** What it does, in a sentence. */
  readonly summary: string;
  readonly options: OptionTable;
  /** What else its help tells: exit codes, output. */
  readonly notes: string;
  /** Throws a `UsageError` where it was called in a wrong way. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}
