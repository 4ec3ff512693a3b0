/**
 * Writes docs/faults.md: every fault, what then happens, and the files of the tests that prove it.
 * node scripts/run.js scripts/faults.ts [--check]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { FAULTS } from '../tests/faults.js';
import { testsByFault } from '../tests/tests-by-fault.js';

const target = fileURLToPath(new URL('../docs/faults.md', import.meta.url));

const links = (files: readonly string[]): string =>
  files
    .map((file) => `[${path.basename(file).replace('.test.ts', '')}](../tests/${file})`)
    .join(', ');

const tests = testsByFault();
const rows = Object.entries(FAULTS).map(
  ([fault, promise]) => `| ${fault} | ${promise} | ${links(tests.get(fault) ?? [])} |`,
);
const page = `<!-- Made by npm run faults. -->

# What goes wrong, and what then happens

Data is bad, networks fail and pages are hostile. Each row is a promise that tests prove. D is for data, U for addresses and
pictures, N for the network, L for life in a page. Tests whose names end in \`.full\` run in \`npm run test:full\`, all others
in \`npm test\`.

| Fault | What happens | Tests |
| --- | --- | --- |
${rows.join('\n')}
`;
const text = await format(page, { ...(await resolveConfig(target)), parser: 'markdown' });
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error('docs/faults.md is not current. Run: npm run faults');
  process.exitCode = 1;
}
