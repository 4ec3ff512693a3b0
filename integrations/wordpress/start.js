// npm run wordpress [-- --wordpress 6.5 --port 8080 --fresh]: starts WordPress with the plugin.
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installPackages } from '../../scripts/setup.js';

const { values } = parseArgs({
  options: {
    wordpress: { type: 'string', default: '6.8' },
    port: { type: 'string', default: '8080' },
    fresh: { type: 'boolean', default: false },
  },
});
const version = values.wordpress;
if (version !== '6.5' && version !== '6.8') {
  console.error(`There is no WordPress ${version} here; there are 6.5 and 6.8.`);
  process.exit(2);
}

installPackages();
// Imported here: they need the packages just installed.
const { buildIfStale } = await import('../../scripts/built.js');
const { CACHE, whyNot } = await import('./downloads.js');

const missing = whyNot(version);
if (missing) {
  console.error(missing);
  process.exit(1);
}
buildIfStale();
// The current library, not the one packed for the tests.
const library = fileURLToPath(new URL('node_modules/news-summary-elements', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
rmSync(library, { recursive: true, force: true });
for (const name of ['package.json', 'custom-elements.json', 'schema', 'dist']) {
  cpSync(path.join(root, name), path.join(library, name), { recursive: true });
}
// Imported after the copy: they read the library.
const { buildPlugin } = await import('./build.js');
const { LOGIN, startWordPress } = await import('./wordpress.js');
await buildPlugin();
const site = await startWordPress({
  version,
  folder: path.join(CACHE, `site-${version}`),
  keep: !values.fresh,
  port: Number(values.port),
});
console.log(`
WordPress ${version} is at ${site.origin}/
Write:   ${site.origin}/wp-admin/post-new.php
Log in:  ${LOGIN.name}
         ${LOGIN.password}
Ctrl-C stops it. What you write stays; --fresh begins anew.`);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    void site.close().then(() => process.exit(0));
  });
}
