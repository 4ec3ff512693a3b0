/**
 * Single files: compiled eagerly by browsers, with licences, and with source maps for each line. Needs a
 * build, as npm test makes one.
 */
import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cdn = path.join(root, 'dist/cdn');

describe.each(['news-summary.js', 'news-summary.iife.js'])('%s', (file) => {
  const code = readFileSync(path.join(cdn, file), 'utf8');
  const lines = code.split('\n');

  it('begins with a line that has browsers compile all of it while it loads', () => {
    expect(lines[0]).toBe('//# allFunctionsCalledOnLoad');
  });

  it('has its licences next, in a comment that no minifier drops', () => {
    expect(lines[1]).toMatch(/^\/\*! news-summary-elements .*MIT.*BSD-3-Clause.*\*\/$/);
  });

  // Words that stand in one file only, and stay as they are however small the code is made.
  it.each([
    ['beforeprint', 'src/shared/gradual-drawing.ts'],
    ['"news-quote-card"', 'src/components/quote-card/quote-card.ts'],
    ['m7 7 8 8m0-8-8 8', 'src/components/event-timeline/event-markers.ts'],
    ['In doubt', 'src/i18n/locales/en.ts'],
  ])('has a map beside it, which knows where it says %s', (words, source) => {
    const map = JSON.parse(readFileSync(path.join(cdn, `${file}.map`), 'utf8')) as SourceMapPayload;
    const line = lines.findIndex((each) => each.includes(words));
    expect(line).toBeGreaterThan(1);
    const column = (lines[line] ?? '').indexOf(words);
    const entry = new SourceMap(map).findEntry(line, column);
    if (!('originalSource' in entry)) throw new Error(`Nothing is known of ${words}.`);
    expect(path.relative(root, path.resolve(cdn, entry.originalSource))).toBe(source);
    const original = map.sourcesContent[map.sources.indexOf(entry.originalSource)] ?? '';
    expect(original.split('\n')[entry.originalLine]).toContain(words.replaceAll('"', ''));
  });
});
