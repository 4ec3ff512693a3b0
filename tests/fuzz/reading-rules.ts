/** Invariants of every reading. */
import { ISSUES } from '../../src/data/issue.js';
import type { Reading } from '../../src/data/read-document.js';
import { KINDS, type Substance } from './bases.js';
import { isGiven } from './honest-dates.js';
import { leftoversIn } from './leftovers.js';
import type { Specimen } from './specimens.js';

/** Everything that is wrong with a reading, in words. */
export function faultsOf({ value, issues }: Reading, specimen: Specimen): readonly string[] {
  const faults: string[] = [];
  for (const { code, path, message } of issues) {
    if (!Object.hasOwn(ISSUES, code)) faults.push(`an issue without a name: ${String(code)}`);
    if (typeof message !== 'string' || !/^(\/|$)/.test(path)) faults.push(`no issue: ${code}`);
  }
  if (specimen.isBroken && (value ?? issues.map(({ code }) => code).join() !== 'parse')) {
    faults.push('a text that is no JSON is not told of as such');
  }
  if (value) look(value, specimen.texts, faults);
  const has: Record<keyof Substance, readonly string[]> = {
    quotes: value?.quotes.map(({ text }) => text) ?? [],
    events: value?.events.map(({ name }) => name) ?? [],
    disputes: value?.disputes.map(({ topic }) => topic) ?? [],
    keyPoints: value?.keyPoints ?? [],
  };
  for (const kind of KINDS) {
    for (const { text } of specimen.kept[kind]) {
      if (!has[kind].includes(text)) faults.push(`${kind} without “${text}”`);
    }
  }
  return faults;
}

/** Goes through all that was read: values of our own only, nothing that code leaves behind, no invented date. */
function look(part: unknown, texts: readonly string[], faults: string[]): void {
  if (typeof part === 'string') {
    for (const leftover of leftoversIn(part, texts)) faults.push(`${leftover} in “${part}”`);
    return;
  }
  if (typeof part === 'number' || typeof part === 'boolean' || part === undefined) return;
  if (typeof part !== 'object' || part === null) {
    faults.push(`${typeof part} was read`);
    return;
  }
  const isOwn = [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(part) as object);
  if (!isOwn) faults.push('an object of the page was read');
  if ('edtf' in part && !isGiven(String(part.edtf), texts))
    faults.push(`invented: ${String(part.edtf)}`);
  for (const [key, value] of Object.entries(part)) {
    // The reader's own way to tell of a reference to nothing.
    if (key !== 'miss') look(value, texts, faults);
  }
}
