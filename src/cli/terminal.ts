/** What a command line has around it; tests bring their own. */
export interface Terminal {
  /** Where relative paths start. */
  readonly cwd: string;
  /** Standard input. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Whether something comes in by standard input: it is no keyboard. */
  readonly isPiped: boolean;
  /** Writes a result to standard output, and waits until it has gone out. */
  readonly writeResult: (text: string) => Promise<void>;
  /** Writes a message to standard error. */
  readonly writeMessage: (text: string) => void;
  /** Columns of the terminal that messages go to; 0 where they go elsewhere. */
  readonly width: number;
}
