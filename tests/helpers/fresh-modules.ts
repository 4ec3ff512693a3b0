/** Test files share a process, which starts much faster; each still gets our modules as if nobody had used them. */
import { afterAll, vi } from 'vitest';

vi.resetModules();

afterAll(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
