import type { Terminal } from './terminal.js';

/** Smallest number of files with a progress line: fewer are done before anyone can read it. */
const FEW = 20;

/** Progress line for many files, overwritten in place: `37/412 name`. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #total: number;
  readonly #isShown: boolean;

  constructor(terminal: Terminal, total: number) {
    this.#terminal = terminal;
    this.#total = total;
    this.#isShown = terminal.width > 0 && total > FEW;
  }

  /** Shows the next file. */
  show(count: number, name: string): void {
    const line = `${count}/${this.#total} ${name}`.slice(0, this.#terminal.width - 1);
    if (this.#isShown) this.#terminal.writeMessage(`\r${line}\x1b[K`);
  }

  /** Clears the line before other output. */
  clear(): void {
    if (this.#isShown) this.#terminal.writeMessage('\r\x1b[K');
  }
}
