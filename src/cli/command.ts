import type { OptionTable } from './arguments.js';
import type { Terminal } from './terminal.js';
import type { ExitCode } from './walk-inputs.js';

/** One command of `news-summary`. */
export interface Command {
  readonly name: string;
  /** Description in one sentence. */
  readonly summary: string;
  readonly options: OptionTable;
  /** Rest of the help: output and exit codes. */
  readonly notes: string;
  /** Throws a `UsageError` for a wrong call. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}
