/** Fails a test that leaves an unexpected warning or error in the console: Lit's, or anybody's. */
import { afterEach, beforeEach, expect, vi } from 'vitest';

let expected: RegExp[] = [];
let seen: string[] = [];

// Told once per code and page, so no test can count on it; issues are tested as issues.
const REPORT = /^<news-[a-z-]+> [a-z-]+ at "/;

beforeEach(() => {
  expected = [REPORT];
  seen = [];
  for (const level of ['warn', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      seen.push(words.map(String).join(' '));
    });
  }
});

afterEach(() => {
  const unexpected = seen.filter((words) => !expected.some((pattern) => pattern.test(words)));
  vi.restoreAllMocks();
  expect(unexpected, 'warnings in the console').toEqual([]);
});

/** Expects a message from now on in this test. */
export function expectConsole(pattern: RegExp): void {
  expected.push(pattern);
}

/** What has been said in the console in this test. */
export const consoleMessages = (): readonly string[] => seen;
