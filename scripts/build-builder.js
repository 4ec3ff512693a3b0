// Builds the builder into _site/builder: node scripts/build-builder.js [FOLDER]
import { cpSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compact } from './compact.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Resolves Lit's build for servers, for the worker: it renders as servers do, and has no document either.
 *
 * @type {import('vite').Plugin}
 */
const litForServers = {
  name: 'lit-for-servers',
  enforce: 'pre',
  resolveId: (id) =>
    /^(lit|lit-html|lit-element|@lit\/reactive-element|@lit-labs\/ssr-dom-shim)(\/|$)/.test(id)
      ? fileURLToPath(import.meta.resolve(id))
      : undefined,
};

/** @param {string} outDir */
export async function buildBuilder(outDir = path.join(root, '_site/builder')) {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: path.join(root, 'site/builder'),
    // Works in any folder.
    base: './',
    plugins: [compact()[0]],
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: true,
      // The page's policy allows no data: addresses.
      assetsInlineLimit: 0,
      license: { fileName: 'LICENSES.md' },
      rolldownOptions: {
        input: ['index.html', 'frame.html'].map((page) => path.join(root, 'site/builder', page)),
      },
    },
    worker: { format: 'es', plugins: () => [litForServers, compact()[0]] },
  });
  // The sample article refers to its picture by file name.
  cpSync(
    path.join(root, 'stories/samples/lavrov-rubio.svg'),
    path.join(outDir, 'lavrov-rubio.svg'),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Tests get the production build too.
  process.env['NODE_ENV'] = 'production';
  await buildBuilder(process.argv[2] && path.resolve(process.argv[2]));
}
