/** The samples as users have them, by file name. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../stories/samples/', import.meta.url);

export const samples: Readonly<Record<string, unknown>> = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file, JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as unknown]),
);
