import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Real systems in real browsers: see README.md. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    include: ['*/tests/**/*.test.ts'],
    // Builds and starts take time. No test is about speed.
    testTimeout: 120_000,
    hookTimeout: 600_000,
    // One at a time: systems that start together slow each other down.
    fileParallelism: false,
    // Retries: third-party systems can time out on a busy machine.
    retry: 1,
    env: { TZ: 'UTC' },
  },
});
