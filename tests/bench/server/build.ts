/** Builds the script for plain Node. The library is imported from dist/, as packages do. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { BENCH_FOLDER, DIST_FOLDER, SOURCE_FOLDER } from '../paths.js';

/** Inside the benchmark's folder, so that its packages resolve. */
const FOLDER = path.join(BENCH_FOLDER, 'node_modules/.cache/server');

const builtLibrary: Plugin = {
  name: 'built-library',
  enforce: 'pre',
  resolveId(id, importer) {
    if (!importer || !id.startsWith('.')) return undefined;
    const file = path.relative(SOURCE_FOLDER, path.resolve(path.dirname(importer), id));
    if (file.startsWith('..')) return undefined;
    return { id: pathToFileURL(path.join(DIST_FOLDER, file)).href, external: true };
  },
};

/** @returns the file */
export async function buildServerBench(): Promise<string> {
  await build({
    root: BENCH_FOLDER,
    configFile: false,
    logLevel: 'error',
    plugins: [builtLibrary],
    build: {
      target: 'node20',
      ssr: path.join(BENCH_FOLDER, 'server/measure.ts'),
      outDir: FOLDER,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'measure.js' } },
    },
  });
  return path.join(FOLDER, 'measure.js');
}
