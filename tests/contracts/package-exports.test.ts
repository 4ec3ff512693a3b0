// Proves: src/data.ts, src/elements.ts, src/index.ts, src/server.ts
/** Every path that others may import leads to a file, with its types. Needs a build, as npm test makes one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Package {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string | { types: string; default: string }>>;
  readonly sideEffects: readonly string[];
  readonly files: readonly string[];
  readonly [field: string]: unknown;
}

const pkg = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as Package;

const namesIn = (folder: string): readonly string[] =>
  readdirSync(`${root}/src/${folder}`)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace('.ts', ''));

const LANGUAGES = namesIn('i18n/locales');
const FORMATS = namesIn('formats');
const BUNDLES = [
  'news-summary.js',
  'news-summary.iife.js',
  'enhance.js',
  'enhance.iife.js',
  ...LANGUAGES.filter((name) => name !== 'en').flatMap((name) => [
    `locales/${name}.js`,
    `locales/${name}.iife.js`,
  ]),
  ...FORMATS.flatMap((name) => [`formats/${name}.js`, `formats/${name}.iife.js`]),
];

/** Names for `*` in a path. */
const namesOf = (path: string): readonly string[] =>
  path.includes('locales') ? LANGUAGES : path.includes('formats') ? FORMATS : BUNDLES;

/** The export paths with `*` filled in. */
const paths = Object.entries(pkg.exports).flatMap(([path, target]) => {
  if (!path.includes('*')) return [[path, target] as const];
  return namesOf(path).map((name) => {
    const fill = (pattern: string) => pattern.replace('*', name);
    const filled =
      typeof target === 'string'
        ? fill(target)
        : { types: fill(target.types), default: fill(target.default) };
    return [fill(path), filled] as const;
  });
});

const sourceOf = (built: string) =>
  built.replace('./dist/', './src/').replace(/(\.d)?\.[jt]s$/, '.ts');

describe('the import path', () => {
  it.each(paths)('%s leads to a file', (path, target) => {
    const files = typeof target === 'string' ? [target] : [target.types, target.default];
    for (const file of files) expect(existsSync(`${root}/${file}`), file).toBe(true);
    const resolved = createRequire(`${root}/package.json`).resolve(path.replace('.', pkg.name));
    expect(resolved).toBe(`${root}${(files.at(-1) ?? '').slice(2)}`);
  });

  it.each(paths.filter(([, target]) => typeof target !== 'string'))(
    '%s has the types of its own source',
    (_, target) => {
      if (typeof target === 'string') throw new TypeError('no types');
      expect(target.types).toBe(target.default.replace(/\.js$/, '.d.ts'));
      expect(existsSync(`${root}/${sourceOf(target.default)}`)).toBe(true);
    },
  );

  it('of every entry is there', () => {
    expect(paths.map(([path]) => path)).toEqual(
      expect.arrayContaining([
        '.',
        './elements.js',
        './data.js',
        './quote-card.js',
        './event-timeline.js',
        './statement-denial.js',
        './summary.js',
        './locales/all.js',
        './locales/ru.js',
        './dist/cdn/news-summary.js',
        './dist/cdn/news-summary.iife.js',
        './schema/news-summary.schema.json',
        './custom-elements.json',
      ]),
    );
  });

  it.each(['main', 'types', 'unpkg', 'jsdelivr', 'customElements'])(
    '%s leads to a file',
    (field) => {
      expect(existsSync(`${root}/${String(pkg[field])}`)).toBe(true);
    },
  );
});

describe('sideEffects', () => {
  /** Files that do something when they are imported: they register a tag, a language or a format. */
  const acting = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' })
    // The command is one file, which nobody imports.
    .filter((file) => file.endsWith('.ts') && !file.startsWith('cli/'))
    .filter((file) => {
      const code = readFileSync(`${root}/src/${file}`, 'utf8');
      return /^(define|registerLocale|registerFormat)\(|^import '|^export \{ \w+ \} from '\.\/locales\//m.test(
        code,
      );
    })
    .map((file) => `./src/${file}`)
    .sort();

  const fill = (pattern: string) =>
    /(locales|formats)\/\*/.test(pattern)
      ? namesOf(pattern).map((name) => pattern.replace('*', name))
      : [pattern];

  it('names every source file that registers something', () => {
    // English is built in, and the bundle's entry only passes on: importing either does nothing.
    const idle = ['./src/i18n/locales/en.ts', './src/cdn.ts'];
    const named = pkg.sideEffects.flatMap(fill).filter((file) => file.startsWith('./src/'));
    expect(named.filter((file) => !idle.includes(file)).sort()).toEqual(acting);
  });

  it('names the same files as they are built', () => {
    const named = pkg.sideEffects.flatMap(fill);
    const built = named.filter((file) => file.startsWith('./dist/') && !file.includes('/cdn/'));
    const sources = named.filter((file) => file.startsWith('./src/') && file !== './src/cdn.ts');
    expect(built.map(sourceOf).sort()).toEqual(sources.sort());
    expect(pkg.sideEffects).toContain('./dist/cdn/*.js');
  });
});

it('the version of the elements is that of the package', async () => {
  const { VERSION } = await import('../../src/shared/version.js');
  const { NewsElement } = await import('../../src/elements.js');
  expect(VERSION).toBe(pkg.version);
  expect(NewsElement.version).toBe(pkg.version);
});
