// Proves: src/cdn.ts
/**
 * The package as others get it: packed, unpacked, and opened in a browser by pages that know nothing
 * else of it. Needs a build, as npm test makes one.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { needChromium } from '../../scripts/browsers.js';
import { IMPORT_MAP } from '../pages/import-map.js';
import { STRICT } from '../pages/policy.js';
import { serve, type Site } from '../pages/serve.js';
import { loadAll, settle } from '../pages/site.js';

// A page is opened for almost every test, perhaps on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'news-summary-package-'));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };

const TAGS = ['news-summary', 'news-quote-card', 'news-event-timeline', 'news-statement-denial'];
const MODULE = '<script type="module" src="/package/dist/cdn/news-summary.js"></script>';
const CLASSIC = '<script defer src="/package/dist/cdn/news-summary.iife.js"></script>';

/** Pages by their path: what stands in the head. */
const HEADS: Readonly<Record<string, string>> = {
  '/module.html': MODULE,
  '/classic.html': CLASSIC,
  '/twice.html': CLASSIC + MODULE,
  '/module-ru.html': `${MODULE}<script type="module" src="/package/dist/cdn/locales/ru.js"></script>`,
  '/classic-ru.html': `${CLASSIC}<script defer src="/package/dist/cdn/locales/ru.iife.js"></script>`,
  '/modules.html':
    `<script type="importmap">${JSON.stringify({ imports: IMPORT_MAP })}</script>` +
    '<script type="module" src="/package/dist/index.js"></script>',
};

const pageOf = (head: string) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>News</title>${head}
${TAGS.map((tag) => `<${tag} src="/stories/samples/lavrov-rubio.json"></${tag}>`).join('\n')}`;

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

let site: Site;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  // No scripts: packing must not build again what is tested here.
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [packed] = JSON.parse(
    execFileSync('npm', pack, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  ) as { filename: string }[];
  execFileSync('tar', ['xzf', packed?.filename ?? '', '-C', folder], { cwd: folder });

  site = await serve((request, response) => {
    const [address = '/'] = (request.url ?? '/').split('?');
    const head = HEADS[address];
    if (head !== undefined) {
      response.setHeader('content-type', 'text/html');
      if (request.url?.includes('strict')) response.setHeader('content-security-policy', STRICT);
      response.end(pageOf(head));
      return;
    }
    // Every browser asks for an icon, whether there is one or not.
    if (address === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const file = path.join(address.startsWith('/package/') ? folder : root, address);
    try {
      const body = readFileSync(file);
      response.setHeader('content-type', TYPES[path.extname(file)] ?? 'text/plain').end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  origin = site.origin;
  browser = await chromium.launch(await needChromium());
}, 120_000);

afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Visit {
  readonly page: Page;
  readonly said: string[];
  readonly requests: string[];
}

async function visit(address: string): Promise<Visit> {
  const page = await browser.newPage();
  const said: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => requests.push(request.url().replace(origin, '')));
  await page.goto(origin + address);
  await settle(page);
  await loadAll(page);
  return { page, said, requests };
}

/** Text that each element shows; locators look into shadow trees. */
const SHOWN = [
  ['news-summary', 'Washington Explains the Delay of the Lavrov–\u2060Rubio Meeting'],
  ['news-quote-card', 'different expectations regarding a possible end'],
  ['news-event-timeline', 'Meeting between Lavrov and Rubio'],
  ['news-statement-denial', 'it’s impossible to postpone something that was never agreed upon.'],
] as const;

async function expectShown(page: Page): Promise<void> {
  for (const [tag, words] of SHOWN) {
    const found = page.locator(`body > ${tag}`).getByText(words).first();
    expect(await found.isVisible(), `${words} in <${tag}>`).toBe(true);
  }
}

const BUNDLES = [
  ['/module.html', '/package/dist/cdn/news-summary.js'],
  ['/classic.html', '/package/dist/cdn/news-summary.iife.js'],
] as const;
const DATA = ['/stories/samples/lavrov-rubio.json', '/stories/samples/lavrov-rubio.svg'];

describe.each(BUNDLES)('a page with one script: %s', (address, script) => {
  it.each(['', '?strict'])('shows the article by all four tags %s', async (query) => {
    const { page, said, requests } = await visit(address + query);
    await expectShown(page);
    expect(said).toEqual([]);
    const expected = [address + query, script, ...DATA];
    expect(requests.filter((request) => request !== '/favicon.ico').sort()).toEqual(
      expected.sort(),
    );
    await page.close();
  });
});

it.each(['/module-ru.html', '/classic-ru.html'])(
  'a language is one more script beside it: %s',
  async (address) => {
    const { page, said } = await visit(`${address}?strict`);
    await page.evaluate(() => (document.documentElement.lang = 'ru'));
    await page.locator('body > news-event-timeline').getByText('Отложено').waitFor();
    expect(said).toEqual([]);
    await page.close();
  },
);

describe('two copies on one page', () => {
  it('do not throw; the first stays, and the console says so once', async () => {
    const { page, said } = await visit('/twice.html');
    await expectShown(page);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`news-summary-elements ${version}`);
    await page.close();
  });
});

describe('the modules of the package', () => {
  it('register their elements with Lit from outside', async () => {
    const { page, said } = await visit('/modules.html');
    await expectShown(page);
    expect(said.filter((words) => !words.startsWith('Lit is in dev mode'))).toEqual([]);
    await page.close();
  });

  it.each(['index', 'elements', 'data'])('can be imported on a server: %s.js', (name) => {
    const code = `import('${root}dist/${name}.js').then((m) => console.log(Object.keys(m).length))`;
    const count = execFileSync(process.execPath, ['-e', code], { encoding: 'utf8' });
    expect(Number(count)).toBeGreaterThan(3);
  });

  it('of the data know nothing of Lit or of a page', () => {
    const code = `import('${root}dist/data.js').then(() => console.log(Object.keys(globalThis)
      .filter((name) => /lit|HTMLElement|customElements/i.test(name)).length))`;
    expect(Number(execFileSync(process.execPath, ['-e', code], { encoding: 'utf8' }))).toBe(0);
  });
});

describe('the files', () => {
  const read = (file: string) => readFileSync(path.join(folder, 'package', file), 'utf8');

  it.each(['dist/cdn/news-summary.js', 'dist/cdn/news-summary.iife.js'])(
    '%s names its version and its licences, and needs no eval',
    (file) => {
      const code = read(file);
      expect(code.slice(0, 300)).toContain(`news-summary-elements ${version}`);
      expect(code.slice(0, 300)).toMatch(/MIT.*BSD-3-Clause/);
      expect(code).toContain(`"${version}"`);
      expect(code).not.toMatch(/\beval\(|new Function\(|document\.write\(/);
    },
  );

  it.each(['LICENSE', 'README.md', 'custom-elements.json', 'schema/news-summary.schema.json'])(
    '%s is in the package',
    (file) => {
      expect(read(file).length).toBeGreaterThan(100);
    },
  );

  it('hold no tests and no stories', () => {
    const list = execFileSync('find', ['package', '-type', 'f'], { cwd: folder, encoding: 'utf8' });
    expect(list).not.toMatch(/package\/(tests|stories|scripts|\.storybook|site)\//);
    expect(list).not.toMatch(/\.test\.[jt]s/);
  });
});
