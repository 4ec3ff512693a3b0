// _site/builder: the page where an element is made without writing code. node scripts/build-builder.js [FOLDER]
import { cpSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compact } from './compact.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Lit for servers, which asks for no document: the worker writes what servers write, and has none either.
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
    // It may lie in any folder.
    base: './',
    plugins: [compact()[0]],
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: true,
      // The policy of the page allows no address but its own.
      assetsInlineLimit: 0,
      license: { fileName: 'LICENSES.md' },
      rolldownOptions: {
        input: ['index.html', 'frame.html'].map((page) => path.join(root, 'site/builder', page)),
      },
    },
    worker: { format: 'es', plugins: () => [litForServers, compact()[0]] },
  });
  // The picture of the sample article is named as it is beside the sample.
  cpSync(
    path.join(root, 'stories/samples/lavrov-rubio.svg'),
    path.join(outDir, 'lavrov-rubio.svg'),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Whoever runs it, tests too, gets what visitors get.
  process.env['NODE_ENV'] = 'production';
  await buildBuilder(process.argv[2] && path.resolve(process.argv[2]));
}
