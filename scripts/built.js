// Whether dist/ is there, and newer than what it is made of.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { npm } from './setup.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** When the newest file of a folder was written. @param {string} place */
const newest = (place) =>
  readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((file) => statSync(`${place}/${file}`).mtimeMs)
    .reduce((one, other) => Math.max(one, other), 0);

function isBuilt() {
  // The last file that a build writes.
  const file = `${root}/dist/cli.js`;
  return existsSync(file) && statSync(file).mtimeMs > newest(`${root}/src`);
}

/** Builds the package where that has not been done since the last change. */
export function buildIfStale() {
  if (!isBuilt()) npm('run', 'build');
}
