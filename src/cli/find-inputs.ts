import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { UsageError } from './arguments.js';
import type { Terminal } from './terminal.js';

/** Input of a command: a file, or standard input. */
export interface Input {
  /** Name for messages, as the user wrote it; `<stdin>` for standard input. */
  readonly name: string;
  /** Absolute path. Unset for standard input. */
  readonly file?: string;
  readonly open: () => AsyncIterable<Uint8Array>;
}

/**
 * Finds the inputs of a command. A pattern is a file, a folder (all `*.json` files in it, recursively), a
 * glob, or `-` for standard input. Without patterns: standard input if it is piped. No file is read twice.
 *
 * @throws {UsageError} for a pattern that matches no file
 */
export async function findInputs(
  patterns: readonly string[],
  terminal: Terminal,
): Promise<readonly Input[]> {
  if (patterns.length === 0 && !terminal.isPiped)
    throw new UsageError('No files, and no standard input.');
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

/** Finds the files of a path or glob. Folders and globs are sorted by name. */
async function findFiles(pattern: string, cwd: string): Promise<readonly string[]> {
  const found = await stat(path.resolve(cwd, pattern)).catch(() => undefined);
  if (found && !found.isDirectory()) return [pattern];
  if (found) {
    const names = await glob('**/*.json', { cwd: path.resolve(cwd, pattern) });
    if (names.length === 0) throw new UsageError(`No *.json files in "${pattern}".`);
    return names.sort().map((name) => path.join(pattern, name));
  }
  // On Windows, shells do not expand globs.
  const slashed = pattern.split(path.sep).join('/');
  if (!isDynamicPattern(slashed)) throw new UsageError(`File not found: "${pattern}".`);
  const names = await glob(slashed, {
    cwd,
    absolute: path.isAbsolute(pattern),
    expandDirectories: false,
  });
  if (names.length === 0) throw new UsageError(`No file matches "${pattern}".`);
  return names.sort();
}
