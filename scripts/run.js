// Runs a TypeScript file with Vite's own loader, because Node 20 cannot: node scripts/run.js FILE [ARGUMENTS]
import path from 'node:path';
import { runnerImport } from 'vite';

const [file] = process.argv.splice(2, 1);
if (!file) throw new Error('Usage: node scripts/run.js FILE [ARGUMENTS]');
// Keeps process.argv as if Node had started the file.
process.argv[1] = path.resolve(file);
await runnerImport(process.argv[1], { configFile: false, logLevel: 'warn' });
