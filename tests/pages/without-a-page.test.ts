/** Imports without a page: Node and workers. */
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { root } from './site.js';

/** Runs a module in a process of its own, which must not complain. Returns what it prints. */
async function run(code: string): Promise<string> {
  const options = ['--input-type=module', '-e', code];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, options);
  expect(stderr).toBe('');
  return stdout.trim();
}

const locales = readdirSync(path.join(root, 'dist/i18n/locales'))
  .filter((file) => /^[a-z-]+\.js$/.test(file))
  .map((file) => `i18n/locales/${file}`);

describe('plain Node', () => {
  it.each<[string, string]>([
    ['index.js', 'NewsSummaryElement'],
    ['elements.js', 'NewsQuoteCardElement'],
    ['data.js', 'readDocument'],
    ['components/quote-card/quote-card.js', 'NewsQuoteCardElement'],
    ['components/event-timeline/event-timeline.js', 'NewsEventTimelineElement'],
    ['components/statement-denial/statement-denial.js', 'NewsStatementDenialElement'],
    ['composites/news-summary/news-summary.js', 'NewsSummaryElement'],
    ...locales.map((file): [string, string] => [file, path.basename(file, '.js')]),
  ])('imports %s, and has what it exports [L22]', async (file, name) => {
    const code = `console.log(Object.keys(await import(${JSON.stringify(path.join(root, 'dist', file))})).join())`;
    expect((await run(code)).split(',')).toContain(name);
  });

  it('imports all of them in one process, and reads a document there [L22]', async () => {
    const files = ['index.js', 'elements.js', ...locales].map((file) =>
      path.join(root, 'dist', file),
    );
    const code = `for (const file of ${JSON.stringify(files)}) await import(file);
      const { readDocument } = await import(${JSON.stringify(path.join(root, 'dist/data.js'))});
      console.log(readDocument({ headline: 'Read on a server' }).value.headline);`;
    expect(await run(code)).toBe('Read on a server');
  });
});
