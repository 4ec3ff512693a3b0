/**
 * Fails a test that leaves an unexpected warning or error in the console, Lit's or anybody's, or in
 * which one of our elements does what the strictest policy a page may have would not allow. The pages of
 * the tests have that policy for reports only: see vite.config.ts.
 */
import { afterEach, beforeEach, expect, vi } from 'vitest';

let expected: RegExp[] = [];
let seen: string[] = [];

// Told once per code and page, so no test can count on it; issues are tested as issues.
const REPORT = /^<news-[a-z-]+> [a-z-]+ at "/;

let violations: string[] = [];

/** Tests write styles and markup of their own; what happens in a shadow tree, or in our code, is ours. */
document.addEventListener('securitypolicyviolation', (event) => {
  const [target] = event.composedPath();
  // The page decides about hosts of pictures.
  if (event.effectiveDirective === 'img-src') return;
  const isOurs =
    /\/src\/|\/lit/.test(event.sourceFile) ||
    (target instanceof Node && target.getRootNode() instanceof ShadowRoot);
  if (isOurs) {
    violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`);
  }
});

beforeEach(() => {
  violations = [];
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
  expect(violations, 'violations of the strict policy').toEqual([]);
});

/** Expects a message from now on in this test. */
export function expectConsole(pattern: RegExp): void {
  expected.push(pattern);
}

/** Console messages of this test. */
export const consoleMessages = (): readonly string[] => seen;
