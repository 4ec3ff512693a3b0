import type { Issue } from '../data/issue.js';

const reported = new Set<string>();

/**
 * Tells the page's author of issues in the console: one warning per code, in development builds
 * only. A page is in development where Lit is: Lit's development build leaves this global behind.
 */
export function report(element: Element, issues: readonly Issue[]): void {
  if (!('litIssuedWarnings' in globalThis)) return;
  for (const { code, path, message } of issues) {
    if (reported.has(code)) continue;
    reported.add(code);
    console.warn(`<${element.localName}> ${code} at "${path || '/'}": ${message}`, element);
  }
}
