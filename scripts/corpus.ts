/**
 * Writes docs/formats.md: how much of documents in the formats of others is found.
 * node scripts/run.js scripts/corpus.ts [--check]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describeCorpus } from '../tests/corpus/account.js';
import { loadCorpus } from '../tests/corpus/documents.js';

const target = fileURLToPath(new URL('../docs/formats.md', import.meta.url));
const corpus = loadCorpus();

if (!corpus) console.log('docs/formats.md was left as it is: there is no ../shared/corpus.');
else {
  const config = await resolveConfig(target);
  const page = await format(describeCorpus(corpus), { ...config, parser: 'markdown' });
  if (!process.argv.includes('--check')) writeFileSync(target, page);
  else if (readFileSync(target, 'utf8') !== page) {
    console.error('docs/formats.md is not current. Run: npm run corpus');
    process.exitCode = 1;
  }
}
