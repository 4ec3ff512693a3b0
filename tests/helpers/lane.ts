/**
 * Chooses cases by lane. `npm test` (`VITE_LANE=quick`) runs a few of each kind. `npm run test:full` runs all, and so
 * does Vitest when you start it for a single file. `npm test` leaves out files named `.full.test.ts`.
 */
export const quickOrAll = <Value>(quick: Value, all: Value): Value =>
  import.meta.env['VITE_LANE'] === 'quick' ? quick : all;

/** In the quick lane the first of some cases; else all. */
export const firstFew = <Case>(count: number, cases: readonly Case[]): readonly Case[] =>
  quickOrAll(cases.slice(0, count), cases);

/** In the quick lane those properties of an object whose names fit; else all. */
export const someEntries = <Value>(
  pattern: RegExp,
  all: Readonly<Record<string, Value>>,
): (readonly [name: string, value: Value])[] =>
  quickOrAll(
    Object.entries(all).filter(([name]) => pattern.test(name)),
    Object.entries(all),
  );

/** In the quick lane, of cases with titles those that are the first to name a fault; else all. */
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
