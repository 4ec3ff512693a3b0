/** Tests by fault: titles name the rows they prove, such as `[D4]` or `[N6 N22]`. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const tests = fileURLToPath(new URL('.', import.meta.url));

/** The rows that a text names. */
export const faultsIn = (text: string): string[] =>
  [...text.matchAll(/\[([DUNL]\d+(?: [DUNL]\d+)*)\]/g)].flatMap(([, rows = '']) => rows.split(' '));

/** The rows at the ends of texts: of titles, or of what is put at their ends. */
const namedIn = (source: string): string[] =>
  [...source.matchAll(/(?<=[ '"`])\[[DUNL]\d+(?: [DUNL]\d+)*\](?=['"`])/g)].flatMap(([text]) =>
    faultsIn(text),
  );

/** Paths in tests/, by the fault that they name. */
export function testsByFault(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const files = readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
  for (const file of files) {
    for (const fault of new Set(namedIn(readFileSync(tests + file, 'utf8'))))
      found.set(fault, [...(found.get(fault) ?? []), file]);
  }
  return found;
}
