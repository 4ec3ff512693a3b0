/** Runs each framework's type checker: it accepts the app, and reports each mistake. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type App, APPS, folderOf, root, run } from './apps.js';

const packagesOf = (app: App, file: string): string =>
  path.join(folderOf(app), 'node_modules', file);
const tsc = path.join(root, 'node_modules/typescript/bin/tsc');

/** Type checkers for templates that tsc does not read. */
const CHECKERS: Readonly<Record<string, (app: App, project: string) => readonly string[]>> = {
  Vue: (app, project) => [packagesOf(app, 'vue-tsc/bin/vue-tsc.js'), '-p', project],
  Svelte: (app, project) => [
    packagesOf(app, 'svelte-check/bin/svelte-check'),
    ...['--output', 'machine', '--tsconfig', `./${project}`],
  ],
  Angular: (app, project) => [
    packagesOf(app, '@angular/compiler-cli/bundles/src/bin/ngc.js'),
    ...['--noEmit', '-p', project],
  ],
};

function check(app: App, project: string) {
  const args = CHECKERS[app.name]?.(app, project) ?? [tsc, '-p', project];
  return run(app, process.execPath, args);
}

/** Returns the lines with errors in a checker's output: `file(3,20)`, `file:3:20` or `"file" 3:20`. */
function linesIn(output: string, file: string): readonly number[] {
  const pattern = new RegExp(`${path.basename(file)}"?[(: ](\\d+)[,:]\\d+`, 'g');
  const lines = [...output.matchAll(pattern)].map(([, line]) => Number(line));
  return [...new Set(lines)].sort((a, b) => a - b);
}

describe.each(APPS)('$name', (app) => {
  it('finds no fault in the app', async () => {
    const { status, text } = await check(app, 'tsconfig.json');
    expect(text.replace(/^\d+ (START|COMPLETED) .*\n/gm, '')).toBe('');
    expect(status).toBe(0);
  });

  it('finds every mistake', async () => {
    const source = readFileSync(path.join(folderOf(app), app.wrong), 'utf8').split('\n');
    const mistakes = source.flatMap((line, index) =>
      // Angular may report the mistake on the line beside the tag.
      /^\s*(<news-(?!.*#)|\{\{)/.test(line) ? [index + 1] : [],
    );
    const { status, text } = await check(app, 'tsconfig.wrong.json');
    expect(linesIn(text, app.wrong)).toEqual(mistakes);
    expect(mistakes.length).toBeGreaterThanOrEqual(3);
    expect(status).not.toBe(0);
  });
});
