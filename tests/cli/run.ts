/** Runs the command line as a shell would, in a folder of its own, but within this process. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { runCommand } from '../../src/cli/run-command.js';

/** Result of a run. */
export interface Run {
  readonly code: number;
  /** Standard output. */
  readonly out: string;
  /** Standard error. */
  readonly err: string;
}

/** Differences from a script without input. */
interface Setting {
  readonly stdin?: string;
  /** Columns of the terminal; 0 for none. */
  readonly width?: number;
}

/** A folder with files, in which commands run; it is gone after the tests of the file. */
export class Folder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'news-summary-cli-'));

  constructor(files: Readonly<Record<string, string | Uint8Array | object>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
    afterAll(() => {
      rmSync(this.path, { recursive: true });
    });
  }

  /** Writes a file; an object as JSON. */
  write(name: string, content: string | Uint8Array | object): void {
    const file = path.join(this.path, name);
    mkdirSync(path.dirname(file), { recursive: true });
    const isFinished = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(file, isFinished ? content : JSON.stringify(content));
  }

  read(name: string): string {
    return readFileSync(path.join(this.path, name), 'utf8');
  }

  /** The names of the files on all levels of a folder in it. */
  list(name: string): readonly string[] {
    return readdirSync(path.join(this.path, name), { recursive: true, encoding: 'utf8' }).sort();
  }

  /** Runs a command; its arguments are separated by single spaces where they are a text. */
  async run(args: string | readonly string[], { stdin, width = 0 }: Setting = {}): Promise<Run> {
    let [out, err] = ['', ''];
    const code = await runCommand(typeof args === 'string' ? args.split(' ') : args, {
      cwd: this.path,
      // eslint-disable-next-line @typescript-eslint/require-await
      stdin: (async function* () {
        yield Buffer.from(stdin ?? '');
      })(),
      isPiped: stdin !== undefined,
      // eslint-disable-next-line @typescript-eslint/require-await
      writeResult: async (text) => void (out += text),
      writeMessage: (text) => void (err += text),
      width,
    });
    return { code, out, err };
  }
}
