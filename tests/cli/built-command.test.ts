/** dist/cli.js, as it is installed: one file, on its own. Needs a build, as npm test makes one. */
import { spawn } from 'node:child_process';
import { copyFileSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/shared/version.js';
import { OWN } from './formats.js';
import { Folder } from './run.js';

const built = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const colours = Object.fromEntries(
  Array.from({ length: 900 }, (_, index) => [`colour${index}`, 1]),
);
const folder = new Folder({
  'good.json': OWN,
  'bad.json': { ...OWN, ...colours },
  ...Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`many/${index}.json`, colours])),
});
// Far from the packages of this project.
const command = path.join(folder.path, 'news-summary.mjs');
copyFileSync(built, command);

/** Runs it as a shell does; `leave` closes its output after the first line, as `head` does. */
function run(args: readonly string[], stdin = '', leave = false) {
  return new Promise<{ code: number | null; out: string; err: string }>((resolve, reject) => {
    const child = spawn(command, args, { cwd: folder.path });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (leave) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject).on('close', (code) => {
      resolve({ code, out, err });
    });
    child.stdin.end(stdin);
  });
}

describe('the built command', () => {
  it('is what the package names, and can be run', () => {
    const { bin } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as { bin: unknown };
    expect(bin).toEqual({ 'news-summary': './dist/cli.js' });
    expect(readFileSync(built, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    if (process.platform !== 'win32') expect(statSync(built).mode & 0o111).toBe(0o111);
  });

  it.each([
    ['--version', ['--version'], '', 0, VERSION],
    ['--help', ['--help'], '', 0, 'Usage: news-summary COMMAND'],
    ['a wrong call', ['valdate'], '', 2, 'Unknown command "valdate".'],
    ['a good file', ['validate', 'good.json'], '', 0, '1 file, 0 with issues, 0 issues'],
    ['a bad file', ['validate', 'bad.json'], '', 1, '1 file, 1 with issues, 900 issues'],
    ['standard input', ['convert'], JSON.stringify(OWN), 0, '"headline": "A bridge opens"'],
    ['no input at all', ['convert'], '', 1, '<stdin>: empty: No content.'],
    [
      'a glob that the shell left',
      ['validate', '{good,bad}.json'],
      '',
      1,
      '2 files, 1 with issues',
    ],
    ['Russian', ['render', 'good.json', '--to', 'text', '--lang', 'ru'], '', 0, 'Главные цитаты'],
    ['a tag', ['render', 'good.json', '--to', 'dsd'], '', 0, '<template shadowrootmode="open">'],
  ])('understands %s', async (_, args, stdin, code, words) => {
    const { out, err, ...rest } = await run(args, stdin);
    expect(rest).toEqual({ code });
    expect(out + err).toContain(words);
  });

  it.each(['html', 'text', 'markdown', 'jsonld'])('writes %s as its source does', async (to) => {
    const args = ['render', 'good.json', '--to', to, '--now', '2025-10-16'];
    expect(await run(args)).toEqual(await folder.run(args));
  });

  it('writes all of a long result before it ends', async () => {
    const { code, out } = await run(['validate', '--json', 'many']);
    expect(JSON.parse(out)).toHaveLength(30);
    expect(code).toBe(1);
  });

  it('ends without a word where nobody reads on', async () => {
    const { code, out, err } = await run(['validate', 'many'], '', true);
    expect(out).not.toBe('');
    expect({ code, err }).toEqual({ code: 141, err: '' });
  });
});
