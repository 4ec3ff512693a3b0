import path from 'node:path';
import { FAULTS } from '../tests/faults.js';
import { testsByFault } from '../tests/tests-by-fault.js';

const links = (files: readonly string[]): string =>
  files
    .map((file) => `[${path.basename(file).replace('.test.ts', '')}](../tests/${file})`)
    .join(', ');

/** docs/faults.md: every fault, its handling, and the tests that prove it. */
export function generateFaultsPage(): string {
  const tests = testsByFault();
  const rows = Object.entries(FAULTS).map(
    ([fault, promise]) => `| ${fault} | ${promise} | ${links(tests.get(fault) ?? [])} |`,
  );
  return `<!-- Made by npm run generated. -->

# What goes wrong, and what then happens

Data is bad, networks fail and pages are hostile. Each row is a promise that tests prove. D is for data, U for addresses and
pictures, N for the network, L for life in a page. Tests whose names end in \`.full\` run in \`npm run test:full\`, all others
in \`npm test\`.

| Fault | What happens | Tests |
| --- | --- | --- |
${rows.join('\n')}
`;
}
