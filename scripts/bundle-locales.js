// One file per language beside the single-file bundles, which contain English only.
import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { build } from 'vite';
import { compact } from './compact.js';

const folder = 'src/i18n/locales';
const registry = resolve('src/i18n/locales.ts');
const names = readdirSync(folder).map((file) => basename(file, '.ts'));

for (const name of names.filter((file) => file !== 'en')) {
  for (const format of /** @type {const} */ (['es', 'iife'])) {
    const extension = format === 'es' ? 'js' : 'iife.js';
    await build({
      configFile: false,
      logLevel: 'warn',
      plugins: [compact()],
      build: {
        target: 'es2022',
        outDir: 'dist/cdn/locales',
        emptyOutDir: false,
        minify: false,
        lib: {
          entry: `${folder}/${name}.ts`,
          name: 'NewsSummaryLocale',
          formats: [format],
          fileName: () => `${name}.${extension}`,
        },
        rolldownOptions: {
          // The registry is the one in the bundle that the page has loaded already.
          external: [registry],
          output: {
            paths: { [registry]: '../news-summary.js' },
            globals: { [registry]: 'NewsSummaryElements' },
          },
        },
      },
    });
  }
}
