import { compareDates } from './partial-date.js';
import type { ResolvedStatement } from './resolved-document.js';

/**
 * Sorts statements by date, then by document order, and never before the statement they respond to. Every
 * dispute prints this rule, so keep it simple.
 *
 * A statement without a date stays after the one it follows in the document.
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
    // In a circle of responses, the earliest statement comes first.
    const next = Math.max(0, waiting.findIndex(isReady));
    for (const statement of waiting.splice(next, 1)) placed.set(statement.id, statement);
  }
  return [...placed.values()];
}
