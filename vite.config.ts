import { defineConfig } from 'vite';
import pkg from './package.json' with { type: 'json' };
import { compact } from './scripts/compact.js';

/**
 * The two single-file bundles: `vite build` makes the ES module, `vite build --mode iife` the classic script.
 * The modules of the package itself are emitted by tsc.
 */
export default defineConfig(({ mode }) => {
  const iife = mode === 'iife';
  return {
    plugins: [compact()],
    build: {
      target: 'es2022',
      outDir: 'dist/cdn',
      emptyOutDir: !iife,
      sourcemap: true,
      minify: false,
      license: { fileName: 'LICENSES.md' },
      lib: {
        entry: 'src/cdn.ts',
        name: 'NewsSummaryElements',
        formats: [iife ? 'iife' : 'es'],
        fileName: () => (iife ? 'news-summary.iife.js' : 'news-summary.js'),
      },
      rolldownOptions: {
        output: {
          postBanner: `/*! ${pkg.name} ${pkg.version}, MIT. Contains Lit (BSD-3-Clause, Google LLC): see LICENSES.md. */`,
        },
      },
    },
  };
});
