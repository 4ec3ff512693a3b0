import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Real systems in real browsers: see README.md. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    include: ['*/tests/**/*.test.ts'],
    // To build and to start a system takes its time; no test is about speed.
    testTimeout: 120_000,
    hookTimeout: 600_000,
    // Two cores: systems that start beside each other wait for each other.
    fileParallelism: false,
    // What others' systems do in time on a busy machine is not what is tested here.
    retry: 1,
    env: { TZ: 'UTC' },
  },
});
