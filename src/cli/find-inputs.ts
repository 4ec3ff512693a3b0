import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { UsageError } from './arguments.js';
import type { Terminal } from './terminal.js';

/** A file that a command is to read. */
export interface Input {
  /** As it was given, for messages; `<stdin>` for standard input. */
  readonly name: string;
  /** Its whole path; missing for standard input. */
  readonly file?: string;
  /** Its bytes. */
  readonly open: () => AsyncIterable<Uint8Array>;
}

/**
 * Finds what a command is to read. A path is a file, or a folder whose files `*.json` are meant, on all
 * levels; anything else may be a glob; `-`, or nothing while something comes in, is standard input. No file
 * comes twice. Throws a `UsageError` over what stands for no file.
 */
export async function findInputs(
  patterns: readonly string[],
  terminal: Terminal,
): Promise<readonly Input[]> {
  if (patterns.length === 0 && !terminal.isPiped)
    throw new UsageError('No files are given, and nothing comes in by standard input.');
  const inputs = new Map<string, Input>();
  for (const pattern of patterns.length > 0 ? patterns : ['-']) {
    if (pattern === '-') {
      inputs.set('-', { name: '<stdin>', open: () => terminal.stdin });
      continue;
    }
    for (const name of await findFiles(pattern, terminal.cwd)) {
      const file = path.resolve(terminal.cwd, name);
      inputs.set(file, { name, file, open: () => createReadStream(file) });
    }
  }
  return [...inputs.values()];
}

/** The files that a path or a glob stands for; globs and folders in the order of their names. */
async function findFiles(pattern: string, cwd: string): Promise<readonly string[]> {
  const found = await stat(path.resolve(cwd, pattern)).catch(() => undefined);
  if (found && !found.isDirectory()) return [pattern];
  if (found) {
    const names = await glob('**/*.json', { cwd: path.resolve(cwd, pattern) });
    if (names.length === 0) throw new UsageError(`There is no file *.json in "${pattern}".`);
    return names.sort().map((name) => path.join(pattern, name));
  }
  // What a shell leaves to us on Windows.
  const slashed = pattern.split(path.sep).join('/');
  if (!isDynamicPattern(slashed)) throw new UsageError(`There is no file "${pattern}".`);
  const names = await glob(slashed, {
    cwd,
    absolute: path.isAbsolute(pattern),
    expandDirectories: false,
  });
  if (names.length === 0) throw new UsageError(`No file matches "${pattern}".`);
  return names.sort();
}
