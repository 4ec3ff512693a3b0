/** The tests of any file in src/ are found: in a test file of its name, or in one that names it behind `Proves:`. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file.split(path.sep).join('/')}`);

const nameOf = (file: string): string =>
  path.posix.basename(file).replace(/(\.element|\.styles|\.full|\.test)*\.ts$/, '');

const sources = filesIn('src', '.ts');
const tests = filesIn('tests', '.test.ts');
const proved = tests.flatMap((file) => {
  const [comment = ''] =
    /^\/\/ Proves:.*(\n\/\/ .*)*/.exec(readFileSync(root + file, 'utf8')) ?? [];
  return comment.match(/src\/[\w./-]+\.ts/g) ?? [];
});

it('each file has tests', () => {
  const found = new Set(tests.map(nameOf));
  const missing = sources.filter((file) => !found.has(nameOf(file)) && !proved.includes(file));
  expect(missing, 'Add a test of that name, or name the file behind `Proves:`.').toEqual([]);
});

it('tests name only files that exist', () => {
  expect(proved.filter((file) => !sources.includes(file))).toEqual([]);
});
