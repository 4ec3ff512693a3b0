/** The builder as it is served: that of the site where it is newer than what it is made of, else one of our own. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { root, type TestSite } from './site.js';

const run = promisify(execFile);
const SOURCES = [
  'site/builder',
  'src',
  'schema',
  'custom-elements.json',
  'scripts/build-builder.js',
];

/** Path of the page on the site under test. */
export const BUILDER = '/builder/index.html';

/** Puts the page on a site. */
export async function putBuilder(site: TestSite): Promise<void> {
  const kept = path.join(root, 'node_modules/.cache/news-summary/builder');
  const found = [path.join(root, '_site/builder'), kept].find(isFresh);
  // Other test files may build at the same time: each for itself, and one of them for those to come.
  const made = found ?? `${kept}-${String(process.pid)}`;
  if (!found) {
    const script = path.join(root, 'scripts/build-builder.js');
    await run(process.execPath, [script, made], { cwd: root });
  }
  for (const file of filesIn(made)) {
    const type = { '.css': 'text/css', '.md': 'text/plain' }[path.extname(file)];
    site.put(
      `/builder/${file.split(path.sep).join('/')}`,
      readFileSync(path.join(made, file), 'utf8'),
      type ? { 'content-type': `${type}; charset=utf-8` } : {},
    );
  }
  if (found) return;
  try {
    rmSync(kept, { recursive: true, force: true });
    renameSync(made, kept);
  } catch {
    rmSync(made, { recursive: true, force: true }); // another file was quicker
  }
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(path.join(folder, file)).isFile(),
  );

const changed = (place: string): number => {
  const { mtimeMs } = statSync(place);
  if (!statSync(place).isDirectory()) return mtimeMs;
  return Math.max(...filesIn(place).map((file) => statSync(path.join(place, file)).mtimeMs));
};

const isFresh = (folder: string): boolean => {
  const page = path.join(folder, 'index.html');
  return (
    existsSync(page) && SOURCES.every((source) => changed(path.join(root, source)) < changed(page))
  );
};
