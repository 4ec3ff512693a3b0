/**
 * npm run generated: writes the files that are generated from the code.
 * npm run generated -- --check: fails if one of them is not current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { generateFormatsPage } from './corpus.js';
import { fillTables, pagesWithTables } from './doc-tables.js';
import { generateFaultsPage } from './faults.js';
import { generateHostsPage } from './hosts-table.js';
import { generateIssuePage } from './issue-codes.js';
import { generateSchema } from './json-schema.js';

/** Generators by file. Undefined: the source is missing on this machine, so the file is kept. */
const FILES: Readonly<Record<string, () => string | undefined | Promise<string | undefined>>> = {
  // First: tables in docs read it.
  'schema/news-summary.schema.json': generateSchema,
  'docs/faults.md': generateFaultsPage,
  'docs/formats.md': generateFormatsPage,
  'docs/hosts.md': generateHostsPage,
  'docs/issues.md': generateIssuePage,
  ...Object.fromEntries(pagesWithTables().map((page) => [page, () => fillTables(page)])),
};

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined; // missing: not written yet
  }
}

const isCheck = process.argv.includes('--check');
for (const [file, generate] of Object.entries(FILES)) {
  const text = await generate();
  if (text === undefined) {
    console.log(`${file}: left as it is, its source is missing.`);
    continue;
  }
  const current = await format(text, { ...(await resolveConfig(file)), filepath: file });
  if (!isCheck) writeFileSync(file, current);
  else if (read(file) !== current) {
    console.error(`${file} is not current. Run: npm run generated`);
    process.exitCode = 1;
  }
}
