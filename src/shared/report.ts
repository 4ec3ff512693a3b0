import type { Issue } from '../data/issue.js';

const reported = new Set<string>();

/**
 * Warns about issues in the console, once per code and only in development. Lit's development build sets
 * this global.
 */
export function report(element: Element, issues: readonly Issue[]): void {
  if (!('litIssuedWarnings' in globalThis)) return;
  for (const { code, path, message } of issues) {
    if (reported.has(code)) continue;
    reported.add(code);
    console.warn(`<${element.localName}> ${code} at "${path || '/'}": ${message}`, element);
  }
}
