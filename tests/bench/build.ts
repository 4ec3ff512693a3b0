/** Makes one classic script of every subject, as a page of production would have it. */
import { mkdirSync } from 'node:fs';
import { build, type Plugin } from 'vite';
import { BENCH_FOLDER, CACHE_FOLDER, LIBRARY_ENTRY } from './paths.js';
import { isStatic, type SubjectName } from './subjects.js';

/** Fonts and pictures of a peer's style sheet are left out: nothing is asked for over a network, and none is weighed. */
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

/** TimelineJS3 asks for its Less files, and for the style sheet made of them as well. */
const withoutLess: Plugin = {
  name: 'without-less',
  enforce: 'pre',
  resolveId: { filter: { id: /\.less$/ }, handler: () => EMPTY },
  load: (id) => (id === EMPTY ? '' : undefined),
};

interface Script {
  readonly entry: string;
  readonly name: string;
  readonly format?: 'es' | 'iife';
  readonly isMinified?: boolean;
}

async function bundle({ entry, name, format = 'iife', isMinified = true }: Script): Promise<void> {
  await build({
    root: BENCH_FOLDER,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    // Without this it would be the development build of Lit: who runs TypeScript files counts as developing.
    resolve: { conditions: ['production', 'browser', 'module', 'import'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutAssets, withoutLess],
    build: {
      target: 'es2022',
      outDir: CACHE_FOLDER,
      emptyOutDir: false,
      minify: isMinified,
      lib: { entry, name: 'benchSubject', formats: [format], fileName: () => `${name}.js` },
    },
  });
}

/** The file of a subject's script, without its ending. */
export const scriptOf = (name: SubjectName): string => (isStatic(name) ? 'static' : name);

/** Builds what a run needs into the cache. */
export async function buildSubjects(names: readonly SubjectName[]): Promise<void> {
  mkdirSync(CACHE_FOLDER, { recursive: true });
  await bundle({ entry: 'page/harness.ts', name: 'harness' });
  // The static subject needs the library's copy.
  for (const name of new Set([...names.map(scriptOf), 'library', 'static'])) {
    await bundle({ entry: `subjects/${name}.ts`, name });
  }
}

/** The library with its names as they are written, for a profile. */
export async function buildReadableLibrary(): Promise<string> {
  const name = 'library-readable';
  await bundle({ entry: LIBRARY_ENTRY, name, format: 'es', isMinified: false });
  return `${CACHE_FOLDER}/${name}.js`;
}
