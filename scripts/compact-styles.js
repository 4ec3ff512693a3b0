// Shrinks what bundlers leave as it is in the package's modules: style sheets, and the helper for decorators.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compactDecorators, compactStyles } from './compact.js';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  if (!/(\.styles|element)\.js$/.test(name)) continue;
  const file = path.join(dist, name);
  writeFileSync(file, compactDecorators(compactStyles(readFileSync(file, 'utf8'))));
}
