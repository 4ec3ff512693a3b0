import { createReadStream } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Input } from '../../src/cli/find-inputs.js';
import { walkInputs } from '../../src/cli/walk-inputs.js';
import { Folder } from './run.js';

const folder = new Folder({ 'a.json': { headline: 'A' }, 'b.json': { headline: 'B' } });

const inputOf = (name: string): Input => ({
  name,
  open: () => createReadStream(path.join(folder.path, name)),
});

/** Walks files; the headlines that were read, the exit code and the messages. */
async function walk(names: readonly string[], use: (headline: string) => 0 | 1) {
  const headlines: string[] = [];
  let err = '';
  const terminal = {
    cwd: folder.path,
    stdin: createReadStream(path.join(folder.path, 'a.json')),
    isPiped: false,
    writeResult: () => Promise.resolve(),
    writeMessage: (text: string) => void (err += text),
    width: 0,
  };
  const code = await walkInputs(names.map(inputOf), terminal, ({ value }) => {
    headlines.push(value?.headline ?? '');
    return Promise.resolve(use(value?.headline ?? ''));
  });
  return { code, headlines, err };
}

describe('a walk through files', () => {
  it.each([
    ['0 where all went well', ['a.json', 'b.json'], 'C', 0],
    ['1 where something was wrong with one', ['a.json', 'b.json'], 'A', 1],
    ['2 where one could not be read', ['gone.json', 'a.json', 'b.json'], 'A', 2],
  ])('ends with %s, and leaves none out', async (_, names, faulty, code) => {
    const result = await walk(names, (headline) => (headline === faulty ? 1 : 0));
    expect(result).toMatchObject({ code, headlines: ['A', 'B'] });
  });

  it('tells what the system says of a file', async () => {
    const { err } = await walk(['gone.json'], () => 0);
    expect(err).toMatch(/^gone\.json: ENOENT: .*\n$/);
  });

  it('does not hide a fault of our own', async () => {
    const broken = walk(['a.json'], () => {
      throw new TypeError('broken');
    });
    await expect(broken).rejects.toThrow('broken');
  });
});
