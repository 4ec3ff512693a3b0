/** Output: files in a folder, or standard output. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from './arguments.js';
import type { Input } from './find-inputs.js';
import type { Terminal } from './terminal.js';

/**
 * Chooses the file of each result before anything is read: the name of its input, with another extension.
 *
 * @param folder unset: standard output, for a single result
 * @param extension with its dot: `.json`
 * @throws {UsageError} if two results would have the same name, or a result would overwrite an input
 */
export function planTargets(
  inputs: readonly Input[],
  folder: string | undefined,
  extension: string,
  { cwd }: Terminal,
): readonly string[] {
  if (folder === undefined) {
    if (inputs.length > 1) throw new UsageError('Several files need --out DIR.');
    return [];
  }
  // Many file systems ignore case.
  const taken = new Map(inputs.map(({ file = '', name }) => [file.toLowerCase(), name]));
  return inputs.map(({ file = 'stdin', name }) => {
    const target = path.resolve(cwd, folder, path.parse(file).name + extension);
    const other = taken.get(target.toLowerCase());
    if (other !== undefined)
      throw new UsageError(
        `The result of "${name}" would overwrite ${other === name ? 'it' : `"${other}" or its result`}. Choose another folder or other names.`,
      );
    taken.set(target.toLowerCase(), name);
    return target;
  });
}

/** Writes a result to its file. Without a file: to standard output. */
export async function deliver(
  text: string,
  target: string | undefined,
  terminal: Terminal,
): Promise<void> {
  if (target === undefined) return terminal.writeResult(text);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text);
}
