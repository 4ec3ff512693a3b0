/** The built server library, and the samples for it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as locales from '../../src/i18n/all.js';
import { quickOrAll } from '../helpers/lane.js';
import { root, type TestSite } from './site.js';

export type Server = typeof import('../../src/server.js');

await import(path.join(root, 'dist/i18n/all.js'));
export const { renderSnippets, renderToDeclarativeShadowDom, renderToHtml } = (await import(
  path.join(root, 'dist/server.js')
)) as Server;

/** Scripts of every language. */
export const LANGUAGES = Object.keys(locales)
  .map((name) => `<script type="module" src="/locales/${name}.js"></script>`)
  .join('');

const folder = path.join(root, 'stories/samples');

export const textOf = (sample: string): string => readFileSync(path.join(folder, sample), 'utf8');

/** The attribute of a page in the language of a sample. */
export const langOf = (sample: string): string => {
  const { inLanguage = 'en' } = JSON.parse(textOf(sample)) as { inLanguage?: string };
  return ` lang="${inLanguage}"`;
};

const files = readdirSync(folder).filter((file) => /\.(json|svg)$/.test(file));
export const samples = quickOrAll(
  ['lavrov-rubio.json'],
  files.filter((file) => file.endsWith('.json')),
);

/** Puts the samples and their pictures on a site. */
export function putSamples(site: TestSite): void {
  for (const file of files) site.put(`/${file}`, textOf(file));
}
