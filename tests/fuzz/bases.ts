/** The documents that are changed: the samples, and the parts of them that may be given alone. */
import { samples } from '../helpers/samples.js';
import { textsIn } from './odd-values.js';
import { overlap, pathsIn, valueAt, type Edit, type Path } from './edits.js';

/** Items that a reader must find in a document. */
export interface Substance {
  readonly quotes: readonly Kept[];
  readonly events: readonly Kept[];
  readonly disputes: readonly Kept[];
  readonly keyPoints: readonly Kept[];
}

export const KINDS = ['quotes', 'events', 'disputes', 'keyPoints'] as const;

/** An item by the text that tells it from others. */
interface Kept {
  readonly text: string;
  /** The id by which it can be asked for, where nothing else can have the same. */
  readonly id: string | undefined;
}

interface Base {
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
  readonly paths: readonly Path[];
  readonly texts: readonly string[];
}

const base = (name: string, value: unknown): Base => ({
  name,
  value,
  text: JSON.stringify(value),
  paths: pathsIn(value),
  texts: textsIn(value),
});

export const BASES: readonly Base[] = [...samples].flatMap(([name, document]) => [
  base(name, document),
  ...(['quotes', 'events', 'disputes'] as const).flatMap((list) => {
    const items = document[list];
    return items
      ? [base(`${list} of ${name}`, items), base(`${list}/0 of ${name}`, [items].flat()[0])]
      : [];
  }),
]);

const TELLING = {
  quotes: 'text',
  events: 'name',
  disputes: 'topic',
  keyPoints: undefined,
} as const;

/** The place of a list in a document, or in a list that stands for it. */
const listAt = ({ value }: Base, kind: (typeof KINDS)[number]): Path | undefined => {
  if (!Array.isArray(value)) return [kind];
  const [first] = value as unknown[];
  return valueAt(first, [TELLING[kind] ?? '']) === undefined ? undefined : [];
};

/**
 * Items that must survive the edits: all untouched ones.
 *
 * Exceptions, each with its reason:
 * - A dispute of which a statement rests on a quote that is touched: its words may be gone.
 * - The items of a list that is given alone, where most of them are touched: what it is a list of is
 *   told by the items themselves.
 * - Nothing at all where looking at a value throws: then the page, not the document, is broken, and
 *   what else it would give cannot be known.
 * - Items beyond the first 1,000 of a list, and what comes after 500,000 values. No edit makes so many.
 * - The end of a text beyond 100,000 characters. No text of a sample is so long.
 */
export function keptBy(from: Base, edits: readonly Edit[]): Substance {
  const isTouched = (path: Path): boolean =>
    edits.some(({ touched }) => touched.some((place) => overlap(place, path)));
  const isMixed = edits.some((edit) => edit.mixes);
  const isBroken = edits.some((edit) => edit.odd?.throws);
  const read = (kind: (typeof KINDS)[number]): readonly Kept[] => {
    const path = listAt(from, kind);
    const list = path && valueAt(from.value, path);
    if (!path || !Array.isArray(list) || isBroken) return [];
    const kept = list.flatMap((item: unknown, index): Kept[] => {
      const telling = TELLING[kind];
      const text = telling ? valueAt(item, [telling]) : item;
      const id = valueAt(item, ['id']);
      const rests = kind === 'disputes' && quotesOf(from.value, item).some(isTouched);
      if (typeof text !== 'string' || rests || isTouched([...path, index])) return [];
      return [{ text, id: typeof id === 'string' && !isMixed ? id : undefined }];
    });
    const added = edits.filter(({ odd, touched }) => odd && touched.length === 0).length;
    return path.length === 0 && kept.length * 2 <= list.length + added ? [] : kept;
  };
  return {
    quotes: read('quotes'),
    events: read('events'),
    disputes: read('disputes'),
    keyPoints: read('keyPoints'),
  };
}

/** The places of the quotes that a dispute rests on. */
function quotesOf(document: unknown, dispute: unknown): readonly Path[] {
  const quotes = valueAt(document, ['quotes']);
  const statements = valueAt(dispute, ['statements']);
  if (!Array.isArray(quotes) || !Array.isArray(statements)) return [];
  const ids = statements.map((statement: unknown) => valueAt(statement, ['quote']));
  return quotes.flatMap((quote: unknown, index) =>
    ids.includes(valueAt(quote, ['id'])) ? [['quotes', index]] : [],
  );
}
