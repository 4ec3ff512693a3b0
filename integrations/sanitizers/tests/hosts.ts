/** Hosts, loaded on demand: the project itself does not install their packages. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Host } from '../../rows.js';

export interface HostModule {
  /** The package whose version counts. */
  readonly uses: string;
  readonly hosts: Readonly<Record<string, Host>>;
}

export const here = fileURLToPath(new URL('..', import.meta.url));

/** Installed version of a package. */
export const versionOf = (name: string): string => {
  const file = `${here}node_modules/${name}/package.json`;
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
};

/** `../hosts/node/xss.ts` is `xss`. */
export const nameOf = (file: string): string => file.replace(/^.*\/|\.ts$/g, '');
