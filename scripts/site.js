// The static site in site/: the plain page of index.html, the bundles and samples it loads, the builder, and Storybook.
import { cpSync, existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { buildBuilder } from './build-builder.js';
import { npm } from './setup.js';

const root = fileURLToPath(new URL('..', import.meta.url));

export async function buildSite() {
  rmSync(`${root}/site`, { recursive: true, force: true });
  npm('run', 'build');
  npm('run', 'build-storybook'); // into site/storybook
  await buildBuilder(); // into site/builder
  for (const part of ['index.html', 'dist/cdn', 'stories/samples', 'schema']) {
    if (existsSync(`${root}/${part}`))
      cpSync(`${root}/${part}`, `${root}/site/${part}`, { recursive: true });
  }
}

/** Serves site/, on the next free port if this one is taken. @param {number} port */
export async function serveSite(port) {
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'warn',
    // Not a single-page application: what is missing is missing.
    appType: 'mpa',
    build: { outDir: 'site' },
    preview: { port },
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error(`Nothing listens on port ${port}.`);
  return { url, close: () => server.close() };
}
