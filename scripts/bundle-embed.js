// dist/embed/, the page for iframes with its script, and dist/cdn/embed-host.js, the script for pages that hold
// such iframes. Another folder than dist/ may be named: node scripts/bundle-embed.js FOLDER
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, runnerImport } from 'vite';
import pkg from '../package.json' with { type: 'json' };
import { compact } from './compact.js';

const folder = process.argv[2] ?? 'dist';

/**
 * @param {string} entry @param {string} outDir @param {string} fileName
 * @param {string} banner its licence, and what it contains
 * @param {boolean} hasParts whether it contains what others have made
 */
async function bundle(entry, outDir, fileName, banner, hasParts) {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [compact()],
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      license: hasParts ? { fileName: 'LICENSES.md' } : false,
      lib: {
        entry,
        // What formats of others, as classic scripts, register with; of a script without exports nothing stays.
        name: 'NewsSummaryElements',
        formats: ['iife'],
        fileName: () => fileName,
      },
      rolldownOptions: { output: { postBanner: `/*! ${pkg.name} ${pkg.version}, ${banner} */` } },
    },
  });
}

const contains = 'MIT. Contains Lit (BSD-3-Clause, Google LLC): see LICENSES.md.';
await bundle('src/embed/embed.ts', path.join(folder, 'embed'), 'embed.js', contains, true);
await bundle('src/embed/host.ts', path.join(folder, 'cdn'), 'embed-host.js', 'MIT', false);

const { module } = await runnerImport(path.resolve('src/embed/write-page.ts'), {
  configFile: false,
  logLevel: 'warn',
});
mkdirSync(path.join(folder, 'embed'), { recursive: true });
writeFileSync(path.join(folder, 'embed', 'index.html'), module.writeEmptyEmbedPage());
