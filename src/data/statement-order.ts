import { compareDates } from './partial-date.js';
import type { ResolvedStatement } from './resolved-document.js';

/**
 * The order in which voices stand: by time, then as in the document, and nobody before the one they
 * answer. It is the rule that is printed under every dispute, so it must stay this simple.
 *
 * A statement without a date keeps its place behind the one it follows in the document.
 */
export function orderStatements(
  statements: readonly ResolvedStatement[],
): readonly ResolvedStatement[] {
  let date = statements[0]?.quote.date;
  const waiting = statements
    .map((statement) => ({ statement, date: (date = statement.quote.date ?? date) }))
    .sort((a, b) => compareDates(a.date, b.date))
    .map(({ statement }) => statement);
  const placed = new Map<string, ResolvedStatement>();
  const isReady = ({ respondsTo }: ResolvedStatement): boolean =>
    respondsTo === undefined || placed.has(respondsTo);
  while (waiting.length > 0) {
    // Statements that answer each other in a circle have no first: the earliest of them starts.
    const next = Math.max(0, waiting.findIndex(isReady));
    for (const statement of waiting.splice(next, 1)) placed.set(statement.id, statement);
  }
  return [...placed.values()];
}
