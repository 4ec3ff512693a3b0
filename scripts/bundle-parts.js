// What a page may add to the single-file bundles: a file for each language but English and for each
// format of others, and one that enhances plain HTML.
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
    folder: 'src/formats',
    to: 'formats',
    registry: 'src/data/format-registry.ts',
    name: 'NewsSummaryFormat',
    contains: 'htmlparser2 (MIT, Felix Böhm) and entities (BSD-2-Clause, Felix Böhm)',
  },
];

/** @param {Parts} parts @param {string} file @param {'es' | 'iife'} format */
async function bundle({ folder, to, registry, name, contains }, file, format) {
  // Not a second one: that of the bundle, which the page has loaded already or loads with this.
  const external = resolve(registry);
  const output = basename(file).replace('cdn-', '');
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
        fileName: () => (format === 'es' ? `${output}.js` : `${output}.iife.js`),
      },
      rolldownOptions: {
        external: [external],
        output: {
          postBanner: contains
            ? `/*! ${pkg.name} ${pkg.version}, MIT. Contains ${contains}: see LICENSES.md. */`
            : '',
          paths: { [external]: to ? '../news-summary.js' : './news-summary.js' },
          globals: { [external]: 'NewsSummaryElements' },
        },
      },
    },
  });
}

/** @type {Parts} */
const ENHANCE = { folder: 'src', to: '', registry: 'src/enhance.ts', name: 'NewsSummaryEnhance' };
await bundle(ENHANCE, 'cdn-enhance', 'es');
await bundle(ENHANCE, 'cdn-enhance', 'iife');

for (const parts of PARTS) {
  const files = readdirSync(parts.folder).filter((file) => file.endsWith('.ts'));
  for (const file of files.map((name) => basename(name, '.ts')).filter((name) => name !== 'en')) {
    await bundle(parts, file, 'es');
    await bundle(parts, file, 'iife');
  }
}
