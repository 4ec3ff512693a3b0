import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import linkerPlugin from '@angular/compiler-cli/linker/babel';
import { transformAsync } from '@babel/core';
import { defineConfig, type Plugin } from 'vite';
import { shared } from '../shared/config.js';

const folder = import.meta.dirname;

/** Runs Angular's ahead-of-time compiler. Angular's builder needs Node 22. */
const compiler: Plugin = {
  name: 'angular-compiler',
  buildStart() {
    const ngc = path.join(folder, 'node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js');
    execFileSync(process.execPath, [ngc, '-p', 'tsconfig.json'], { cwd: folder, stdio: 'inherit' });
  },
  load: {
    filter: { id: /\/angular\/src\/[\w-]+\.ts$/ },
    handler: (id) => {
      const name = path.basename(id).replace('.ts', '.js');
      return readFileSync(path.join(folder, 'dist/compiled/angular/src', name), 'utf8');
    },
  },
};

/** Links Angular's packages, which are published partially compiled. */
const linker: Plugin = {
  name: 'angular-linker',
  transform: {
    filter: { id: /\/@angular\/.*\.mjs$/, code: 'ɵɵngDeclare' },
    handler: async (code, id) => {
      const settings = { babelrc: false, configFile: false, compact: false, sourceMaps: true };
      const linked = await transformAsync(code, {
        ...settings,
        plugins: [linkerPlugin],
        filename: id,
      });
      return linked?.code ? { code: linked.code, map: linked.map } : undefined;
    },
  },
};

export default defineConfig({ ...shared, plugins: [compiler, linker] });
