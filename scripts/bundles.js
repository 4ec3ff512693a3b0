// The table of bundles in dist/, and the function that builds one.
import { chmodSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { build, mergeConfig } from 'vite';
import pkg from '../package.json' with { type: 'json' };
import { compact, compactStyles } from './compact.js';

/**
 * @typedef {object} Bundle
 * @property {string} entry a file in src/
 * @property {string} output a file in dist/
 * @property {'es' | 'iife'} format ES module or classic script
 * @property {string} [global] the variable of a classic script that holds its exports
 * @property {string} [contains] third-party code, named in the banner
 * @property {string} [licenses] the file beside the output that holds the licences of that code
 * @property {string} [banner] in place of the default banner
 * @property {string} [registry] a module in src/ that the page already has, as part of cdn/news-summary.js
 * @property {import('vite').UserConfig} [config] overrides
 */

const LIT = 'Lit (BSD-3-Clause, Google LLC)';
const HTML_PARSER = 'htmlparser2 (MIT, Felix Böhm) and entities (BSD-2-Clause, Felix Böhm)';
const GLOBAL = 'NewsSummaryElements';

/** An ES module and a classic script. @param {Omit<Bundle, 'format'>} bundle @returns {Bundle[]} */
const inBothFormats = ({ output, ...bundle }) => [
  { ...bundle, format: 'es', output: `${output}.js` },
  { ...bundle, format: 'iife', output: `${output}.iife.js` },
];

/** Bundles every module of a folder. @param {string} folder @param {Omit<Bundle, 'entry' | 'output' | 'format'>} bundle */
const bundlesOf = (folder, bundle) =>
  readdirSync(path.join('src', folder))
    .filter((file) => file.endsWith('.ts') && file !== 'en.ts')
    .flatMap((file) =>
      inBothFormats({
        ...bundle,
        entry: path.posix.join(folder, file),
        output: `cdn/${path.posix.basename(folder)}/${path.basename(file, '.ts')}`,
      }),
    );

/** Keeps these rooms outside: languages and formats are registered in them, once. @type {import('vite').Plugin} */
const sharedModules = {
  name: 'shared-modules',
  enforce: 'pre',
  resolveId(id, importer) {
    if (!importer || !id.startsWith('.')) return undefined;
    const file = path.relative('src', path.resolve(path.dirname(importer), id));
    return /^(data|formats|i18n)[\\/]/.test(file)
      ? { id: `./${file.split(path.sep).join('/')}`, external: true }
      : undefined;
  },
};

/** @type {import('vite').Plugin} */
const compactOnlyStyles = {
  name: 'compact-styles',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.styles\.ts$/ },
    handler: (code) => ({ code: compactStyles(code), map: null }),
  },
};

/** @type {readonly Bundle[]} */
export const CDN_BUNDLES = [
  ...inBothFormats({
    entry: 'cdn.ts',
    output: 'cdn/news-summary',
    global: GLOBAL,
    contains: LIT,
    config: { build: { sourcemap: true } },
  }),
  ...inBothFormats({
    entry: 'cdn-enhance.ts',
    output: 'cdn/enhance',
    global: 'NewsSummaryEnhance',
    banner: '',
    registry: 'enhance.ts',
  }),
  ...bundlesOf('i18n/locales', {
    global: 'NewsSummaryLocale',
    banner: '',
    registry: 'i18n/locales.ts',
  }),
  ...bundlesOf('formats', {
    global: 'NewsSummaryFormat',
    contains: HTML_PARSER,
    registry: 'data/format-registry.ts',
  }),
];

/** @type {readonly Bundle[]} */
export const EMBED_BUNDLES = [
  {
    entry: 'embed/embed.ts',
    output: 'embed/embed.js',
    format: 'iife',
    global: GLOBAL,
    contains: LIT,
  },
  { entry: 'embed/host.ts', output: 'cdn/embed-host.js', format: 'iife', global: GLOBAL },
];

/** Lit's build for servers is inside: edge runtimes would resolve its build for browsers, which needs a document. */
export const SERVER_BUNDLE = /** @type {Bundle} */ ({
  entry: 'server.ts',
  output: 'server.js',
  format: 'es',
  contains: LIT,
  licenses: 'server-LICENSES.md',
  config: {
    plugins: [sharedModules],
    resolve: { conditions: ['node'] },
    build: { sourcemap: true },
  },
});

/** @param {Bundle} bundle */
export async function buildBundle(bundle) {
  const { entry, output, format, global, contains, registry, config = {} } = bundle;
  const licenses = bundle.licenses ?? 'LICENSES.md';
  const note = contains ? `MIT. Contains ${contains}: see ${licenses}.` : 'MIT';
  const external = registry ? [path.resolve('src', registry)] : [];
  const library = path.posix.relative(path.posix.dirname(output), 'cdn/news-summary.js');
  /** @param {string} value */
  const forExternal = (value) => Object.fromEntries(external.map((file) => [file, value]));
  /** @type {import('vite').InlineConfig} */
  const base = {
    configFile: false,
    logLevel: 'warn',
    plugins: [compact()],
    build: {
      target: 'es2022',
      outDir: path.join('dist', path.dirname(output)),
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      license: contains ? { fileName: licenses } : false,
      lib: {
        entry: path.join('src', entry),
        ...(global ? { name: global } : {}),
        formats: [format],
        fileName: () => path.basename(output),
      },
      rolldownOptions: {
        // Terser is slow, and worth it.
        checks: { pluginTimings: false },
        external,
        output: {
          postBanner: bundle.banner ?? `/*! ${pkg.name} ${pkg.version}, ${note} */`,
          paths: forExternal(library.startsWith('.') ? library : `./${library}`),
          globals: forExternal(GLOBAL),
        },
      },
    },
  };
  await build(mergeConfig(base, config));
}

/** The command: one executable file with its dependencies inside, so that the package itself needs none of them. */
export async function buildCli() {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [compactOnlyStyles],
    resolve: { conditions: ['node'] },
    ssr: { noExternal: true },
    build: {
      target: 'node20',
      ssr: 'src/cli/main.ts',
      outDir: 'dist',
      emptyOutDir: false,
      copyPublicDir: false,
      minify: true,
      license: { fileName: 'cli-LICENSES.md' },
      rolldownOptions: {
        output: {
          entryFileNames: 'cli.js',
          codeSplitting: false,
          postBanner: `#!/usr/bin/env node
/*! ${pkg.name} ${pkg.version}, MIT. Contains Lit and others: see cli-LICENSES.md. */`,
        },
      },
    },
  });
  chmodSync('dist/cli.js', 0o755);
}
