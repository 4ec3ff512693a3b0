// What a page may add to the single-file bundles: a file for each language but English, and for each
// format of others.
import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { build } from 'vite';
import pkg from '../package.json' with { type: 'json' };
import { compact } from './compact.js';

/** @typedef {{ folder: string, to: string, registry: string, name: string, contains?: string }} Parts */

/** @type {readonly Parts[]} */
const PARTS = [
  {
    folder: 'src/i18n/locales',
    to: 'locales',
    registry: 'src/i18n/locales.ts',
    name: 'NewsSummaryLocale',
  },
  {
    folder: 'src/data/formats',
    to: 'formats',
    registry: 'src/data/format.ts',
    name: 'NewsSummaryFormat',
    contains: 'htmlparser2 (MIT, Felix Böhm) and entities (BSD-2-Clause, Felix Böhm)',
  },
];

/** @param {Parts} parts @param {string} file @param {'es' | 'iife'} format */
async function bundle({ folder, to, registry, name, contains }, file, format) {
  // The registry is the one in the bundle that the page has loaded already.
  const external = resolve(registry);
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [compact()],
    build: {
      target: 'es2022',
      outDir: `dist/cdn/${to}`,
      emptyOutDir: false,
      minify: false,
      license: contains ? { fileName: 'LICENSES.md' } : false,
      lib: {
        entry: `${folder}/${file}.ts`,
        name,
        formats: [format],
        fileName: () => (format === 'es' ? `${file}.js` : `${file}.iife.js`),
      },
      rolldownOptions: {
        external: [external],
        output: {
          postBanner: contains
            ? `/*! ${pkg.name} ${pkg.version}, MIT. Contains ${contains}: see LICENSES.md. */`
            : '',
          paths: { [external]: '../news-summary.js' },
          globals: { [external]: 'NewsSummaryElements' },
        },
      },
    },
  });
}

for (const parts of PARTS) {
  const files = readdirSync(parts.folder).filter((file) => file.endsWith('.ts'));
  for (const file of files.map((name) => basename(name, '.ts')).filter((name) => name !== 'en')) {
    await bundle(parts, file, 'es');
    await bundle(parts, file, 'iife');
  }
}
