// node integrations/wordpress/build.js: makes the plugin in dist/, ready to be installed, of plugin/, of editor/ and of the library.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { blockJson, knownAttributes } from './block-json.js';
import { writeTranslations } from './translations.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const source = path.join(here, 'plugin/news-summary-elements');

/** Where the plugin is once it has been built. */
export const PLUGIN = path.join(here, 'dist/news-summary-elements');

const require = createRequire(import.meta.url);

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Builds the plugin, and writes the template for translators anew. */
export async function buildPlugin() {
  const library = path.dirname(require.resolve('news-summary-elements/package.json'));
  const { version } = readJson(`${library}/package.json`);
  const assets = path.join(PLUGIN, 'assets', version);
  rmSync(PLUGIN, { recursive: true, force: true });
  cpSync(source, PLUGIN, { recursive: true });
  for (const file of ['news-summary.js', 'news-summary.iife.js', 'LICENSES.md', 'locales']) {
    cpSync(`${library}/dist/cdn/${file}`, path.join(assets, file), { recursive: true });
  }
  await build({
    configFile: false,
    root: here,
    logLevel: 'warn',
    // Vite leaves it to whoever uses a library; browsers have none.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      outDir: assets,
      emptyOutDir: false,
      license: { fileName: 'editor-LICENSES.md' },
      lib: {
        entry: 'editor/main.ts',
        name: 'NewsSummaryEditor',
        formats: ['iife'],
        fileName: () => 'editor.js',
      },
    },
  });

  const manifest = readJson(`${library}/custom-elements.json`);
  const schema = readJson(`${library}/schema/news-summary.schema.json`);
  const { ATTRIBUTES } = await import(pathToFileURL(`${library}/dist/shared/looks.js`).href);
  for (const block of blockJson(ATTRIBUTES, manifest, schema, version)) {
    const folder = path.join(PLUGIN, 'blocks', block.name.replace(/.*\//, ''));
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/block.json`, `${JSON.stringify(block, null, '\t')}\n`);
  }
  writeFileSync(`${PLUGIN}/includes/attributes.php`, attributesPhp(knownAttributes(ATTRIBUTES)));
  writeFileSync(`${PLUGIN}/includes/languages.php`, languagesPhp(languagesIn(library)));
  writeTranslations(PLUGIN, `${source}/languages`);
}

/** @param {ReturnType<typeof knownAttributes>} known */
const attributesPhp = (known) => `<?php
/**
 * The attributes of our tags, and whether each is a yes or no. Made by build.js from the library's table of attributes.
 *
 * @package NewsSummaryElements
 */

defined( 'ABSPATH' ) || exit;

return array(
${Object.entries(known)
  .map(
    ([tag, attributes]) =>
      `\t'${tag}' => array(\n${Object.entries(attributes)
        .map(([name, isFlag]) => `\t\t'${name}' => ${isFlag},\n`)
        .join('')}\t),`,
  )
  .join('\n')}
);
`;

/** The languages that the library has files for, besides English. @param {string} library */
const languagesIn = (library) =>
  readdirSync(`${library}/dist/cdn/locales`)
    .filter((file) => /^[\w-]+\.js$/.test(file))
    .map((file) => path.basename(file, '.js'));

/** @param {readonly string[]} languages */
const languagesPhp = (languages) => `<?php
/**
 * The languages that the library has files for, besides English. Made by build.js.
 *
 * @package NewsSummaryElements
 */

defined( 'ABSPATH' ) || exit;

return array( ${languages.map((language) => `'${language}'`).join(', ')} );
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPlugin();
