/** Statements: their words are their own, in a quote inside, or in a quote of the document. */
import { listAt, type Place, textAt, valueAt, withValue } from './place.js';

/** Place of the quote of a statement; undefined if it has none. */
function quotePlace(article: unknown, at: Place): Place | undefined {
  const quote = valueAt(article, [...at, 'quote']);
  if (typeof quote !== 'string') return quote === undefined ? undefined : [...at, 'quote'];
  const index = listAt(article, ['quotes']).findIndex((one) => textAt(one, ['id']) === quote);
  return index < 0 ? undefined : ['quotes', index];
}

/** Place of the words of a statement. */
export const wordsPlace = (article: unknown, at: Place): Place => [
  ...(quotePlace(article, at) ?? at),
  'text',
];

/** Place of the speaker of a statement: its own, or that of its quote. */
export function speakerPlace(article: unknown, at: Place): Place {
  const quote = quotePlace(article, at);
  const isOwn = valueAt(article, [...at, 'speaker']) !== undefined || !quote;
  return [...(isOwn ? at : quote), 'speaker'];
}

/** Kind of the quote. A statement's own words are a paraphrase. */
export function exactnessOf(article: unknown, at: Place): string {
  const place = quotePlace(article, at);
  return place ? textAt(article, [...place, 'kind']) : 'paraphrase';
}

/** A copy with another kind of words. Verbatim words move into a quote. */
export function withExactness(data: unknown, at: Place, kind: string): unknown {
  const place = quotePlace(data, at);
  const isOwn = place?.length === at.length + 1 && valueAt(data, [...at, 'quote']) !== undefined;
  if (place && !(isOwn && kind === 'paraphrase')) return withValue(data, [...place, 'kind'], kind);
  const words = textAt(data, wordsPlace(data, at));
  const without = withValue(withValue(data, [...at, 'text'], ''), [...at, 'quote'], undefined);
  if (kind === 'paraphrase') return withValue(without, [...at, 'text'], words);
  return withValue(without, [...at, 'quote'], { text: words, ...(kind ? { kind } : {}) });
}

/** Stance of a statement. Default: `denies` for a new answer, else `states`. */
export function stanceOf(article: unknown, all: Place, index: number): string {
  const isYetToCome = index > 0 && valueAt(article, [...all, index]) === undefined;
  return textAt(article, [...all, index, 'stance']) || (isYetToCome ? 'denies' : 'states');
}

/** A copy with another stance. An answer responds to the first statement, unless the data names another. */
export function withStance(data: unknown, all: Place, index: number, stance: string): unknown {
  const at: Place = [...all, index];
  const told = withValue(data, [...at, 'stance'], stance);
  if (index === 0) return told;
  if (stance === 'states' || stance === 'own-account') {
    return withValue(told, [...at, 'respondsTo'], undefined);
  }
  if (textAt(told, [...at, 'respondsTo'])) return told;
  const first: Place = [...all, 0, 'id'];
  const id = textAt(told, first) || 'statement-1';
  return withValue(withValue(told, first, id), [...at, 'respondsTo'], id);
}

/**
 * Completes a change in the form. A new statement gets the stance that the form shows. A quote inside a statement gets the speaker of the
 * statement.
 */
export function withChange(before: unknown, after: unknown, all: Place, index: number): unknown {
  const at: Place = [...all, index];
  const isNew = valueAt(before, at) === undefined && index > 0;
  const told = isNew ? withStance(after, all, index, stanceOf(before, all, index)) : after;
  const speaker = valueAt(told, [...at, 'speaker']);
  const isInside = typeof valueAt(told, [...at, 'quote']) === 'object';
  return isInside && speaker !== undefined
    ? withValue(told, [...at, 'quote', 'speaker'], speaker)
    : told;
}
