// Compares download sizes (brotli) with the limits in package.json, "sizes". Needs a build.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { compact } from './compact.js';

const root = fileURLToPath(new URL('..', import.meta.url));
/** @type {Record<string, number>} */
const limits = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')).sizes;

/** Bundles an entry of the package with its dependencies. @param {string} entry */
async function bundle(entry) {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [compact()],
    build: {
      minify: false,
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'] },
    },
  });
  const [{ output }] = /** @type {[import('vite').Rolldown.RolldownOutput]} */ (result);
  return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
}

let tooLarge = false;
for (const [file, limit] of Object.entries(limits)) {
  // Files for pages are complete. Other entries are bundled first.
  const code = file.startsWith('./dist/cdn/')
    ? readFileSync(`${root}/${file}`)
    : Buffer.from(await bundle(file));
  const size = brotliCompressSync(code).length; // Node's default is the highest quality, 11.
  tooLarge ||= size > limit;
  const numbers = [size, limit, code.length].map((n) => n.toLocaleString('en').padStart(8));
  console.log(
    `${size > limit ? '✗' : '✓'} ${numbers[0]} of${numbers[1]} (${numbers[2]} minified)  ${file}`,
  );
}
if (tooLarge) {
  console.error(
    'Too large. Make it smaller, or raise the limit in package.json, "sizes", with a reason.',
  );
  process.exitCode = 1;
}
