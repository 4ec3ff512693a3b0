/** Where results go: to files of a folder, or to standard output. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from './arguments.js';
import type { Input } from './find-inputs.js';
import type { Terminal } from './terminal.js';

/**
 * Settles, before anything is read, which file each result becomes: its name is that of its input. Throws
 * a `UsageError` where several results would have one name, or one would take the place of an input.
 *
 * @param folder missing for standard output, to which one result can go
 * @param extension with its dot: `.json`
 */
export function planTargets(
  inputs: readonly Input[],
  folder: string | undefined,
  extension: string,
  { cwd }: Terminal,
): readonly string[] {
  if (folder === undefined) {
    if (inputs.length > 1)
      throw new UsageError('Several files need --out DIR, a folder for the results.');
    return [];
  }
  // Systems that do not tell "A.json" from "a.json" are common.
  const taken = new Map(inputs.map(({ file = '', name }) => [file.toLowerCase(), name]));
  return inputs.map(({ file = 'stdin', name }) => {
    const target = path.resolve(cwd, folder, path.parse(file).name + extension);
    const other = taken.get(target.toLowerCase());
    if (other !== undefined)
      throw new UsageError(
        `The result of "${name}" would be written over ${other === name ? 'it' : `"${other}", or its result`}. Choose another folder, or other names.`,
      );
    taken.set(target.toLowerCase(), name);
    return target;
  });
}

/** Writes a result to its file, or to standard output where it has none. */
export async function deliver(
  text: string,
  target: string | undefined,
  terminal: Terminal,
): Promise<void> {
  if (target === undefined) return terminal.writeResult(text);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text);
}
