// npm test: everything that must hold, cheapest first; the first failure ends it.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { npm } from './setup.js';

/** @param {string} title @param {string[]} script */
function step(title, ...script) {
  console.log(`\n=== ${title}`);
  npm('run', '--silent', ...script);
}

step('Manifest', 'manifest'); // .storybook reads it, so the types need it
step('Types', 'types');
step('Lint', 'lint');
step('Format', 'format:check');
step('JSON Schema is current', 'schema', '--', '--check');
step('Formats of others', 'corpus', '--', '--check');
step('Site: package, bundles, Storybook', 'start', '--', '--check');
step('Hosts page is current', 'hosts', '--', '--check');
step('Package', 'publint');
step('Sizes', 'sizes');

console.log('\n=== Tests');
const results = 'node_modules/.cache/news-summary/results.json';
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
const { status } = spawnSync('npx', ['vitest', 'run', ...reporters], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
// Which faults are proven, and whether docs/faults.md says so.
const faults = spawnSync('npm', ['run', '--silent', 'faults', '--', '--check'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});

// The last line is for machines.
const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8'));
console.log(`\n${numPassedTests} passed, ${numFailedTests} failed`);
process.exitCode = status || (faults.status ?? 1);
