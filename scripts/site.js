// Builds and serves the static site in _site/: the plain page, the bundles and samples it loads, the documentation, the
// builder and Storybook.
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { buildBuilder } from './build-builder.js';
import { buildDocs } from './docs-pages.js';
import { npm } from './setup.js';

const root = fileURLToPath(new URL('..', import.meta.url));

export async function buildSite() {
  rmSync(`${root}/_site`, { recursive: true, force: true });
  npm('run', 'build');
  npm('run', 'build-storybook'); // into _site/storybook
  await buildBuilder(); // into _site/builder
  buildDocs(); // into _site/docs
  cpSync(`${root}/site/index.html`, `${root}/_site/index.html`);
  for (const folder of ['dist/cdn', 'stories/samples', 'schema'])
    cpSync(`${root}/${folder}`, `${root}/_site/${folder}`, { recursive: true });
}

/** Serves _site/, on the next free port if this one is taken. @param {number} port */
export async function serveSite(port) {
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'warn',
    // No fallback to index.html: missing pages return 404.
    appType: 'mpa',
    build: { outDir: '_site' },
    preview: { port },
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error(`Nothing listens on port ${port}.`);
  return { url, close: () => server.close() };
}
