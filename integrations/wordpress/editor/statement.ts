/** A statement has words of its own, or a quote that carries them: there, or among the quotes of the document. */
import { listAt, type Place, textAt, valueAt, withValue } from './place.js';

/** Where the quote of a statement is; undefined where it has none. */
function quotePlace(article: unknown, at: Place): Place | undefined {
  const quote = valueAt(article, [...at, 'quote']);
  if (typeof quote !== 'string') return quote === undefined ? undefined : [...at, 'quote'];
  const index = listAt(article, ['quotes']).findIndex((one) => textAt(one, ['id']) === quote);
  return index < 0 ? undefined : ['quotes', index];
}

/** Where the words of a statement are. */
export const wordsPlace = (article: unknown, at: Place): Place => [
  ...(quotePlace(article, at) ?? at),
  'text',
];

/** Where the speaker of a statement is; a quote may bring one. */
export function speakerPlace(article: unknown, at: Place): Place {
  const quote = quotePlace(article, at);
  const isOwn = valueAt(article, [...at, 'speaker']) !== undefined || !quote;
  return [...(isOwn ? at : quote), 'speaker'];
}

/** The kind of the quote; words of its own are those of the article. */
export function exactnessOf(article: unknown, at: Place): string {
  const place = quotePlace(article, at);
  return place ? textAt(article, [...place, 'kind']) : 'paraphrase';
}

/** A copy in which the words of a statement are as exact as that: verbatim ones stand in a quote. */
export function withExactness(data: unknown, at: Place, kind: string): unknown {
  const place = quotePlace(data, at);
  const isOwn = place?.length === at.length + 1 && valueAt(data, [...at, 'quote']) !== undefined;
  if (place && !(isOwn && kind === 'paraphrase')) return withValue(data, [...place, 'kind'], kind);
  const words = textAt(data, wordsPlace(data, at));
  const without = withValue(withValue(data, [...at, 'text'], ''), [...at, 'quote'], undefined);
  if (kind === 'paraphrase') return withValue(without, [...at, 'text'], words);
  return withValue(without, [...at, 'quote'], { text: words, ...(kind ? { kind } : {}) });
}

/** The stance of a statement. Whoever is yet to speak second is taken to deny, as that is what the form is for. */
export function stanceOf(article: unknown, all: Place, index: number): string {
  const isYetToCome = index > 0 && valueAt(article, [...all, index]) === undefined;
  return textAt(article, [...all, index, 'stance']) || (isYetToCome ? 'denies' : 'states');
}

/** A copy in which a statement has that stance; where it is an answer, it is one to the first statement unless the data says otherwise. */
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
 * What becomes of a change in the form. A statement that is new gets the stance that the form shows; that of any other is left as it is.
 * The quote inside a statement is by whoever makes the statement.
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
