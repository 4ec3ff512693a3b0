// dist/cli.js, the command `news-summary`: one file with all it needs inside, so that whoever installs the
// package for its elements gets nothing else with it.
import { chmodSync } from 'node:fs';
import { build } from 'vite';
import pkg from '../package.json' with { type: 'json' };
import { compactStyles } from './compact.js';

await build({
  configFile: false,
  logLevel: 'warn',
  plugins: [
    {
      name: 'compact-styles',
      enforce: 'pre',
      transform: {
        filter: { id: /\/src\/.*\.styles\.ts$/ },
        handler: (code) => ({ code: compactStyles(code), map: null }),
      },
    },
  ],
  resolve: { conditions: ['node'] },
  ssr: { noExternal: true },
  build: {
    target: 'node20',
    ssr: 'src/cli/main.ts',
    outDir: 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    minify: true,
    rolldownOptions: {
      output: {
        entryFileNames: 'cli.js',
        codeSplitting: false,
        postBanner: `#!/usr/bin/env node
/*! ${pkg.name} ${pkg.version}, MIT. Contains Lit and others: see cli-LICENSES.md. */`,
      },
    },
    license: { fileName: 'cli-LICENSES.md' },
  },
});
chmodSync('dist/cli.js', 0o755);
