import type { Terminal } from './terminal.js';

/** Fewer files are read before anybody has read a line about them. */
const FEW = 20;

/** Where a command is among many files, in one line that is written again and again: `37/412 name`. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #total: number;
  readonly #isShown: boolean;

  constructor(terminal: Terminal, total: number) {
    this.#terminal = terminal;
    this.#total = total;
    this.#isShown = terminal.width > 0 && total > FEW;
  }

  /** Shows which file comes next. */
  show(count: number, name: string): void {
    const line = `${count}/${this.#total} ${name}`.slice(0, this.#terminal.width - 1);
    if (this.#isShown) this.#terminal.writeMessage(`\r${line}\x1b[K`);
  }

  /** Takes the line away, for whatever is to be written next. */
  clear(): void {
    if (this.#isShown) this.#terminal.writeMessage('\r\x1b[K');
  }
}
