import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';

/** Configuration of all apps: two pages, with the sample documents at the root. */
export const shared: UserConfig = {
  publicDir: fileURLToPath(new URL('../../../stories/samples', import.meta.url)),
  server: { fs: { allow: [fileURLToPath(new URL('..', import.meta.url))] } },
  build: { copyPublicDir: false, rolldownOptions: { input: ['index.html', 'checks.html'] } },
};
