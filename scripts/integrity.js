// dist/cdn/integrity.json: the hash of each file that a page loads by itself, for `integrity` (Subresource Integrity).
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = 'dist/cdn';

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js'))
  .sort();

const hashes = files.map((file) => {
  const hash = createHash('sha384').update(readFileSync(`${folder}/${file}`));
  return [file, `sha384-${hash.digest('base64')}`];
});
writeFileSync(
  `${folder}/integrity.json`,
  `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`,
);
