/** One thing that is given to the reader or to an element, with what is known of it beforehand. */
import fc from 'fast-check';
import { BASES, keptBy, type Substance } from './bases.js';
import { change, edited, independent, resolve } from './edits.js';
import { nonsense, plainOdd, textsIn, type Odd } from './odd-values.js';
import { PAGE_OBJECTS } from './page-objects.js';

export interface Specimen {
  readonly name: string;
  /** Made anew each time it is asked for. */
  readonly make: () => unknown;
  /** All text that it holds, and may be more. */
  readonly texts: readonly string[];
  /** Items that must be read and shown. */
  readonly kept: Substance;
  /** True: text that is no JSON, so nothing may be read. */
  readonly isBroken: boolean;
}

const NOTHING: Substance = { quotes: [], events: [], disputes: [], keyPoints: [] };

// Names the specimen in reports of fast-check, so that a failure can be repeated by hand.
const told = (specimen: Specimen): Specimen & { [fc.toStringMethod]: () => string } => ({
  ...specimen,
  [fc.toStringMethod]: () => specimen.name,
});

const base = fc.constantFrom(...BASES);

const changed = fc
  .record({
    from: base,
    changes: fc.array(change, { minLength: 1, maxLength: 3 }),
    isText: fc.boolean(),
  })
  .map(({ from, changes, isText }) => {
    const edits = independent(changes.map((one) => resolve(one, from.value, from.paths)));
    const asText = isText && edits.every((edit) => edit.odd?.isJson ?? true);
    const make = (): unknown => edited(from.text, edits);
    return told({
      name: `${from.name}${asText ? ' as text' : ''}: ${edits.map((edit) => edit.name).join('; ')}`,
      make: asText ? () => JSON.stringify(make()) : make,
      texts: [...from.texts, ...edits.flatMap((edit) => edit.odd?.texts ?? [])],
      kept: keptBy(from, edits),
      isBroken: false,
    });
  });

/** The text of a document that ended too early. */
export const cut = fc.record({ from: base, at: fc.nat(20_000) }).map(({ from, at }) => {
  // An empty text is no text at all.
  const end = 1 + (at % (from.text.length - 1));
  return told({
    name: `${from.name}, cut after ${end} characters`,
    make: () => from.text.slice(0, end),
    texts: [],
    kept: NOTHING,
    isBroken: true,
  });
});

const SLIPS = ['', '"', ',', '{', '}', ']', '\\', '\u0000', '\ufeff', '//', 'NaN', '"a":1,', '😀'];

/** Parses JSON after an optional byte order mark; undefined if it is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** The text of a document with a slip in it: some are JSON still. */
const slipped = fc
  .record({ from: base, at: fc.nat(20_000), length: fc.nat(3), slip: fc.constantFrom(...SLIPS) })
  .map(({ from, at, length, slip }) => {
    const place = at % from.text.length;
    const text = from.text.slice(0, place) + slip + from.text.slice(place + length);
    const parsed = parse(text);
    return told({
      name: `${from.name}: ${JSON.stringify(slip)} for ${length} characters at ${place}`,
      make: () => text,
      texts: textsIn(parsed),
      kept: NOTHING,
      isBroken: parsed === undefined,
    });
  });

const alone = (odd: Odd): Specimen => told({ ...odd, kept: NOTHING, isBroken: false });

/** Anything that a page or a server may give. */
export const specimen: fc.Arbitrary<Specimen> = fc.oneof(
  { weight: 14, arbitrary: changed },
  { weight: 3, arbitrary: nonsense.map(alone) },
  { weight: 2, arbitrary: cut },
  { weight: 2, arbitrary: slipped },
);

const NO_DOCUMENTS = ['{}', '[]', '42', '"x"', 'true', '[[]]', '[1]'];

const UNREADABLE: readonly string[] = [
  ...['getters that throw', 'a revoked proxy', 'a revoked proxy of a list', 'a Map', 'a Date'],
  ...[
    'a proxy that names no properties',
    'a proxy that gives no property',
    'a Promise',
    'a RegExp',
  ],
];

/** JSON, or an object of a page, of which nothing can be read. */
export const unreadable: fc.Arbitrary<Specimen> = fc
  .constantFrom(
    ...NO_DOCUMENTS.map((text) => ({ ...plainOdd(text), make: () => text })),
    ...PAGE_OBJECTS.filter(({ name }) => UNREADABLE.includes(name)),
  )
  .map(alone);
