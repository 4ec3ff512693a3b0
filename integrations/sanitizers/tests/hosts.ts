/** The hosts of a folder, which are loaded only where a test runs: their packages are not those of the project. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Host } from '../../rows.js';

export interface HostModule {
  /** The package whose version counts. */
  readonly uses: string;
  readonly hosts: Readonly<Record<string, Host>>;
}

export const here = fileURLToPath(new URL('..', import.meta.url));

/** The version of a package that is installed here. */
export const versionOf = (name: string): string => {
  const file = `${here}node_modules/${name}/package.json`;
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
};

/** `../hosts/node/xss.ts` is `xss`. */
export const nameOf = (file: string): string => file.replace(/^.*\/|\.ts$/g, '');
