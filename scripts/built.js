// Builds dist/ if it is missing or older than its sources.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { npm } from './setup.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Time of the newest file in a folder. @param {string} place */
const newest = (place) =>
  readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((file) => statSync(`${place}/${file}`).mtimeMs)
    .reduce((one, other) => Math.max(one, other), 0);

function isBuilt() {
  // The build writes this file last.
  const file = `${root}/dist/cli.js`;
  return existsSync(file) && statSync(file).mtimeMs > newest(`${root}/src`);
}

/** Builds the package unless it is current. */
export function buildIfStale() {
  if (!isBuilt()) npm('run', 'build');
}
