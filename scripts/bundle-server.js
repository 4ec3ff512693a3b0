// dist/server.js with Lit's build for servers inside: what runs on the edge resolves the one for browsers,
// which asks for a document as soon as it is imported.
import path from 'node:path';
import { build } from 'vite';
import pkg from '../package.json' with { type: 'json' };
import { compact } from './compact.js';

const source = path.resolve('src');

/** Languages and formats are registered once, so what knows them is not copied. @type {import('vite').Plugin} */
const shared = {
  name: 'shared-modules',
  enforce: 'pre',
  resolveId(id, importer) {
    if (!importer || !id.startsWith('.')) return undefined;
    const file = path.relative(source, path.resolve(path.dirname(importer), id));
    return /^(data|i18n)[\\/]/.test(file)
      ? { id: `./${file.split(path.sep).join('/')}`, external: true }
      : undefined;
  },
};

await build({
  configFile: false,
  logLevel: 'warn',
  plugins: [shared, ...compact()],
  resolve: { conditions: ['node'] },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    sourcemap: true,
    minify: false,
    license: { fileName: 'server-LICENSES.md' },
    lib: { entry: 'src/server.ts', formats: ['es'], fileName: () => 'server.js' },
    rolldownOptions: {
      output: {
        postBanner: `/*! ${pkg.name} ${pkg.version}, MIT. Contains Lit (BSD-3-Clause, Google LLC): see server-LICENSES.md. */`,
      },
    },
  },
});
