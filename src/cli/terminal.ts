/** Environment of a command. Tests pass their own. */
export interface Terminal {
  /** Base of relative paths. */
  readonly cwd: string;
  /** Standard input. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Whether standard input is piped rather than a keyboard. */
  readonly isPiped: boolean;
  /** Writes a result to standard output, and resolves once it is written. */
  readonly writeResult: (text: string) => Promise<void>;
  /** Writes a message to standard error. */
  readonly writeMessage: (text: string) => void;
  /** Columns of the terminal that shows messages. 0: not a terminal. */
  readonly width: number;
}
