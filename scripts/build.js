// npm run build [-- STEP ...]: builds the package into dist/. Without a step: all of them, in this order.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { buildBundle, buildCli, CDN_BUNDLES, EMBED_BUNDLES, SERVER_BUNDLE } from './bundles.js';
import { compactDecorators, compactStyles } from './compact.js';

/** Runs a program of a package; ends the process if it fails. @param {string} program @param {string[]} args */
function run(program, ...args) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npx', [program, ...args], { stdio: 'inherit', shell });
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Lists the files in dist/ with an ending, with forward slashes, sorted. @param {string} folder @param {string}
 * ending
 */
const filesIn = (folder, ending) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/** @param {readonly import('./bundles.js').Bundle[]} bundles */
async function buildBundles(bundles) {
  for (const bundle of bundles) await buildBundle(bundle);
}

/**
 * Builds one module and one declaration file for each source file. Shrinks style sheets and decorators, which
 * bundlers do not.
 */
function buildModules() {
  run('tsc', '-p', 'tsconfig.build.json');
  for (const name of filesIn('dist', '.js').filter((name) =>
    /(\.styles|element)\.js$/.test(name),
  )) {
    const file = path.join('dist', name);
    writeFileSync(file, compactDecorators(compactStyles(readFileSync(file, 'utf8'))));
  }
}

/** Builds types for frameworks and data for editors, from the manifest. */
async function buildTypes() {
  run('cem', 'analyze', '--quiet', '--config', 'custom-elements-manifest.config.js');
  await import('./framework-types.js');
  await import('./editor-data.js');
}

/** Builds the page for iframes, and the script for pages that hold such iframes. */
async function buildEmbed() {
  await buildBundles(EMBED_BUNDLES);
  const file = path.resolve('src/embed/write-page.ts');
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'warn' });
  mkdirSync('dist/embed', { recursive: true });
  writeFileSync('dist/embed/index.html', module.writeEmptyEmbedPage());
}

/** Writes the hash of each file that pages load directly, for `integrity` (Subresource Integrity). */
function writeIntegrity() {
  const hashes = filesIn('dist/cdn', '.js').map((file) => {
    const hash = createHash('sha384').update(readFileSync(`dist/cdn/${file}`));
    return [file, `sha384-${hash.digest('base64')}`];
  });
  const text = JSON.stringify(Object.fromEntries(hashes), null, 2);
  writeFileSync('dist/cdn/integrity.json', `${text}\n`);
}

/** @type {Readonly<Record<string, () => void | Promise<void>>>} */
const STEPS = {
  clean: () => {
    rmSync('dist', { recursive: true, force: true });
  },
  modules: buildModules,
  types: buildTypes,
  cdn: () => buildBundles(CDN_BUNDLES),
  embed: buildEmbed,
  integrity: writeIntegrity,
  server: () => buildBundle(SERVER_BUNDLE),
  // Last: scripts/built.js compares its age with that of the sources.
  cli: buildCli,
};

const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : Object.keys(STEPS)) {
  const step = STEPS[name];
  if (!step) {
    console.error(`Unknown step "${name}". Steps: ${Object.keys(STEPS).join(', ')}.`);
    process.exit(2);
  }
  const start = performance.now();
  console.log(`… ${name}`);
  await step();
  console.log(`✓ ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
