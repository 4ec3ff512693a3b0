/** Bundles each subject as a classic script, in production mode. */
import { mkdirSync } from 'node:fs';
import { build, type Plugin } from 'vite';
import { BENCH_FOLDER, CACHE_FOLDER } from './paths.js';
import { isStatic, type SubjectName } from './subjects.js';

/** Removes fonts and pictures from style sheets of peers: none is requested or weighed. */
const withoutAssets: Plugin = {
  name: 'without-assets',
  enforce: 'pre',
  transform: {
    filter: { id: /\/node_modules\/.*\.css/ },
    handler: (code) => ({
      code: code.replace(/@font-face\s*{[^}]*}/g, '').replace(/url\([^)]*\)/g, 'url("data:,")'),
      map: null,
    }),
  },
};

const EMPTY = '\0empty';

/** Drops Less files: TimelineJS3 imports them besides the style sheet built from them. */
const withoutLess: Plugin = {
  name: 'without-less',
  enforce: 'pre',
  resolveId: { filter: { id: /\.less$/ }, handler: () => EMPTY },
  load: (id) => (id === EMPTY ? '' : undefined),
};

async function bundle(entry: string, name: string): Promise<void> {
  await build({
    root: BENCH_FOLDER,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    // Else Vite chooses Lit's development build, as for all runs of TypeScript files.
    resolve: { conditions: ['production', 'browser', 'module', 'import'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutAssets, withoutLess],
    build: {
      target: 'es2022',
      outDir: CACHE_FOLDER,
      emptyOutDir: false,
      lib: { entry, name: 'benchSubject', formats: ['iife'], fileName: () => `${name}.js` },
    },
  });
}

/** File name of a subject's script, without extension. */
export const scriptOf = (name: SubjectName): string => (isStatic(name) ? 'static' : name);

/** Builds the scripts of a run. */
export async function buildSubjects(names: readonly SubjectName[]): Promise<void> {
  mkdirSync(CACHE_FOLDER, { recursive: true });
  await bundle('page/harness.ts', 'harness');
  // Static subjects copy the library's output.
  for (const name of new Set([...names.map(scriptOf), 'library', 'static'])) {
    await bundle(`subjects/${name}.ts`, name);
  }
}
