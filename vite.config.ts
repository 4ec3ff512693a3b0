import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import {
  defineConfig,
  type TestProjectInlineConfiguration,
  type ViteUserConfig,
} from 'vitest/config';
import { needChromium } from './scripts/browsers.js';
import { STRICT } from './tests/pages/policy.js';

/** Generous, for busy machines: no test is about speed. */
const testTimeout = 60_000;

/** `npm test` skips some files: see tests/helpers/lane.ts. */
const isQuick = process.env['VITE_LANE'] === 'quick';
const exclude = isQuick ? ['**/*.full.test.ts'] : [];

/** West of Greenwich: code that uses local time by mistake is a day early. */
const WEST = 'America/Los_Angeles';

/** A project whose tests run in Node. */
const node = (name: string, TZ: string, ...folders: string[]): TestProjectInlineConfiguration => ({
  test: {
    name,
    testTimeout,
    // Retries tests of whole pages, servers and clipboards: a busy machine can miss one.
    retry: name === 'pages' ? 1 : 0,
    isolate: false,
    setupFiles: 'tests/helpers/fresh-modules.ts',
    env: { TZ },
    include: folders.map((folder) => `tests/${folder}/**/*.test.ts`),
    exclude,
  },
});

/** Report-only policy: an enforced one would block the tests themselves. Allows data: pictures of tests. */
const REPORTED = STRICT.replace("img-src 'self'", "img-src 'self' data:");

/** Projects: Node, whole pages, Vitest's browser page, and stories. */
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
  // Optimized before the first test: a dependency found later reloads the page, and may load Lit twice.
  const packages = ['lit', 'lit/*.js', 'lit/directives/*.js', 'htmlparser2'];

  return {
    // Hides one line of Lit's development build, which tests use for its warnings.
    onConsoleLog: (log) => !log.startsWith('Lit is in dev mode'),
    // Pages wait half of the time, so two run at once.
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

/** Configures tests. Storybook reads this file too, and needs nothing here. Bundles: scripts/bundles.js. */
export default defineConfig(async () => (process.env['VITEST'] ? { test: await tests() } : {}));
