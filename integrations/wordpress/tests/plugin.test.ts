/** Checks the rules of WordPress's plugin directory, and that languages are complete. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPlugin, PLUGIN } from '../build.js';
import { ensureTools } from '../downloads.js';
import { collectWords, keyOf, readPo, writePot } from '../translations.js';

const read = (file: string, folder = PLUGIN): string => readFileSync(`${folder}/${file}`, 'utf8');
const files = (): readonly string[] => readdirSync(PLUGIN, { recursive: true, encoding: 'utf8' });

/** The template as it stood in the project before it was written anew. */
const pot = read(
  'languages/news-summary-elements.pot',
  fileURLToPath(new URL('../plugin/news-summary-elements', import.meta.url)),
);

beforeAll(buildPlugin);

describe('the plugin', () => {
  it('says the same version everywhere', () => {
    const { version } = JSON.parse(
      readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
    ) as {
      version: string;
    };
    const main = read('news-summary-elements.php');
    expect(/Version: +(.*)/.exec(main)?.[1]).toBe(version);
    expect(/const VERSION = '(.*)'/.exec(main)?.[1]).toBe(version);
    expect(/Stable tag: (.*)/.exec(read('readme.txt'))?.[1]).toBe(version);
  });

  it('has readme.txt and the main file agree on what is needed', () => {
    for (const field of ['Requires at least', 'Requires PHP', 'License']) {
      const pattern = new RegExp(`${field}: +(.*)`);
      expect(pattern.exec(read('readme.txt'))?.[1], field).toBe(
        pattern.exec(read('news-summary-elements.php'))?.[1],
      );
    }
  });

  it('has no file that can be called from outside', () => {
    const sources = files().filter((file) => file.endsWith('.php') && !file.endsWith('.l10n.php'));
    expect(sources.length).toBeGreaterThan(8);
    for (const file of sources)
      expect(read(file), file).toMatch(/defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/);
  });

  it.skipIf(ensureTools())('has no mistake that PHP finds', () => {
    for (const file of files().filter((name) => name.endsWith('.php'))) {
      execFileSync('php', ['-l', `${PLUGIN}/${file}`], { stdio: 'pipe' });
    }
  });

  it('loads scripts from nowhere else', () => {
    for (const file of files().filter((name) => /^includes.*\.php$/.test(name))) {
      const foreign = [...read(file).matchAll(/https?:\/\/(?!data\.example\.org)[a-z][\w.-]+/g)];
      expect(foreign, file).toEqual([]);
    }
  });

  it('has a template for translators that is up to date', () => {
    expect(pot).toBe(writePot(collectWords(PLUGIN)));
  });

  it.each(['de_DE', 'ru_RU'])('is all in %s', (locale) => {
    const texts = readPo(read(`languages/news-summary-elements-${locale}.po`));
    const words = collectWords(PLUGIN);
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((word) => !texts.has(keyOf(word)))).toEqual([]);
    for (const [key, text] of texts)
      expect((text.match(/%[ds]/g) ?? []).sort(), key).toEqual((key.match(/%[ds]/g) ?? []).sort());
    expect([...texts.keys()].filter((key) => !words.some((word) => keyOf(word) === key))).toEqual(
      [],
    );
  });

  it('has an editor script whose types are right', () => {
    const root = fileURLToPath(new URL('..', import.meta.url));
    execFileSync('npx', ['tsc', '--noEmit', '-p', root], { stdio: 'pipe', cwd: root });
  });
});
