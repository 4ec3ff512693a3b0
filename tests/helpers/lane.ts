/**
 * Chooses cases by lane. `npm test` (`VITE_LANE=quick`) runs a few of each kind. `npm run test:full` runs all, and so
 * does Vitest when you start it for a single file. `npm test` leaves out files named `.full.test.ts`.
 */
export const quickOrAll = <Value>(quick: Value, all: Value): Value =>
  import.meta.env['VITE_LANE'] === 'quick' ? quick : all;

/** Returns the first few cases in the quick lane, else all. */
export const firstFew = <Case>(count: number, cases: readonly Case[]): readonly Case[] =>
  quickOrAll(cases.slice(0, count), cases);

/** Returns matching properties of an object in the quick lane, else all. */
export const someEntries = <Value>(
  pattern: RegExp,
  all: Readonly<Record<string, Value>>,
): (readonly [name: string, value: Value])[] =>
  quickOrAll(
    Object.entries(all).filter(([name]) => pattern.test(name)),
    Object.entries(all),
  );

/** Returns the first case of each fault in the quick lane, else all. */
export function firstOfEachFault<Case extends readonly [title: string, ...unknown[]]>(
  cases: readonly Case[],
): readonly Case[] {
  const known = new Set<string | undefined>();
  const isNew = ([title]: Case): boolean => {
    const [faults] = /\[[^\]]+\]$/.exec(title) ?? [];
    return !known.has(faults) && !!known.add(faults);
  };
  return quickOrAll(cases.filter(isNew), cases);
}
