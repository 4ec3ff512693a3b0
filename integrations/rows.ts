/** Compares rows with those of the last run in `results/`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { expect } from 'vitest';
import {
  HTML_CARRIERS,
  type Kind,
  MARKDOWN_CARRIERS,
  type Outcome,
  type Row,
  worse,
} from './carriers.js';
import { AFTER, BEFORE, type Reader } from './reader.js';
import { root, SAMPLES } from './samples.js';

/** Passes a text through a system. May fail. */
export type Host = (source: string) => string | Promise<string>;

/** Returns the carriers for a kind of host. */
export const carriersOf = (kind: Kind): typeof HTML_CARRIERS =>
  kind === 'html' ? HTML_CARRIERS : MARKDOWN_CARRIERS;

/** Puts a carrier between two paragraphs of an article. */
const inArticle = (kind: Kind, source: string): string =>
  kind === 'html'
    ? `<p>${BEFORE}</p>${source}<p>${AFTER}</p>`
    : `${BEFORE}\n\n${source}\n\n${AFTER}\n`;

/** Sends every carrier with every sample through a host, and reads the output. */
export async function readAll(reader: Reader, kind: Kind, host: Host): Promise<Row['carriers']> {
  const carriers: Record<string, Outcome> = {};
  for (const [name, { write }] of Object.entries(carriersOf(kind))) {
    let outcome: Outcome = { withScript: 'element', without: 'element' };
    for (const sample of SAMPLES) {
      const next = await readOne(reader, host, inArticle(kind, write(sample)), sample);
      outcome = {
        withScript: worse(outcome.withScript, next.withScript),
        without: worse(outcome.without, next.without),
      };
    }
    carriers[name] = outcome;
  }
  return carriers;
}

async function readOne(
  reader: Reader,
  host: Host,
  source: string,
  sample: (typeof SAMPLES)[number],
): Promise<Outcome> {
  let content: string;
  try {
    content = await host(source);
  } catch {
    return { withScript: 'refused', without: 'refused' };
  }
  return reader.read(content, sample);
}

/**
 * Compares rows with the last run in `results/NAME.json`. With `UPDATE=1` in the environment, writes them
 * instead.
 *
 * @param isPinned whether we choose the version. If not, the version is not compared.
 */
export async function expectRows(
  name: string,
  rows: readonly Row[],
  isPinned = true,
): Promise<void> {
  const folder = path.join(root, 'integrations/results');
  const file = path.join(folder, `${name}.json`);
  if (process.env['UPDATE']) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, await format(JSON.stringify(rows), { parser: 'json', printWidth: 100 }));
    return;
  }
  const known = JSON.parse(readFileSync(file, 'utf8')) as readonly Row[];
  const comparable = (row: Row): Row => (isPinned ? row : { ...row, version: '' });
  expect(rows.map(comparable)).toEqual(known.map(comparable));
}
