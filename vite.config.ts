import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import {
  defineConfig,
  type TestProjectInlineConfiguration,
  type ViteUserConfig,
} from 'vitest/config';
import { needChromium } from './scripts/browsers.js';
import { STRICT } from './tests/pages/policy.js';

/** Long enough for a machine that does something else as well: no test is about speed. */
const testTimeout = 60_000;

/** `npm test` leaves these out: see tests/helpers/lane.ts. */
const isQuick = process.env['VITE_LANE'] === 'quick';
const exclude = isQuick ? ['**/*.full.test.ts'] : [];

/** West of Greenwich, where a day that is read on the local clock would be the day before. */
const WEST = 'America/Los_Angeles';

/** Tests without a browser page of Vitest's: of the data and the words, of files, and of whole pages. */
const node = (name: string, TZ: string, ...folders: string[]): TestProjectInlineConfiguration => ({
  test: {
    name,
    testTimeout,
    // Whole pages, servers and clipboards: what a busy machine misses once is tried again.
    retry: name === 'pages' ? 1 : 0,
    isolate: false,
    setupFiles: 'tests/helpers/fresh-modules.ts',
    env: { TZ },
    include: folders.map((folder) => `tests/${folder}/**/*.test.ts`),
    exclude,
  },
});

/** For reports only, as it would block the tests themselves; their pictures are in the data. */
const REPORTED = STRICT.replace("img-src 'self'", "img-src 'self' data:");

/** Tests in Node, in whole pages, in Vitest's browser page, and of the stories. */
async function tests(): Promise<ViteUserConfig['test']> {
  const browser = {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({
      launchOptions: await needChromium(),
      contextOptions: { locale: 'en-GB', timezoneId: 'Europe/Berlin' },
    }),
    viewport: { width: 960, height: 720 },
  };
  // Every dependency, before the first test: one found on the way reloads the page, and may load Lit twice.
  const packages = ['lit', 'lit/*.js', 'lit/directives/*.js', 'htmlparser2'];

  return {
    // Tests use Lit's development build for its warnings; that it is one need not be said in every file.
    onConsoleLog: (log) => !log.startsWith('Lit is in dev mode'),
    // Pages wait for their browser as often as they keep it busy.
    maxWorkers: 2,
    projects: [
      node('node', WEST, 'data', 'formats', 'i18n', 'embed', 'contracts', 'corpus', 'cli'),
      ...(isQuick ? [] : [node('node-east', 'Asia/Tokyo', 'data', 'formats')]),
      node('pages', WEST, 'pages'),
      {
        cacheDir: 'node_modules/.vite/browser',
        server: { headers: { 'Content-Security-Policy-Report-Only': REPORTED } },
        optimizeDeps: { include: [...packages, 'axe-core', 'fast-check'] },
        test: {
          name: 'browser',
          testTimeout,
          include: ['tests/{static,shared,components,composites,server,package}/**/*.test.ts'],
          exclude,
          browser: { ...browser, instances: [{ browser: 'chromium', name: 'chromium' }] },
        },
      },
      {
        cacheDir: 'node_modules/.vite/stories',
        plugins: [storybookTest({ configDir: '.storybook' })],
        optimizeDeps: { include: [...packages, '@storybook/web-components-vite'] },
        test: {
          name: 'stories',
          testTimeout,
          browser: { ...browser, instances: [{ browser: 'chromium', name: 'stories-chromium' }] },
        },
      },
    ],
  };
}

/** Storybook reads this file too, and needs none of it. The bundles of the package are in scripts/bundles.js. */
export default defineConfig(async () => (process.env['VITEST'] ? { test: await tests() } : {}));
