// Makes the style sheets in the modules of the package small: no bundler of those who use them looks into strings.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compactStyles } from './compact.js';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.styles.js')) continue;
  const file = path.join(dist, name);
  writeFileSync(file, compactStyles(readFileSync(file, 'utf8')));
}
