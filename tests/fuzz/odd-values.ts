/** Values that no document should hold, and that pages and servers send all the same. */
import fc from 'fast-check';
import { PAGE_OBJECTS } from './page-objects.js';

/** A value, made anew each time: some can be used once only. */
export interface Odd {
  /** Name in the report of a failure. */
  readonly name: string;
  readonly make: () => unknown;
  /** All text in it that somebody may be shown. */
  readonly texts: readonly string[];
  /** True: JSON can carry it. */
  readonly isJson: boolean;
  /** True: reading it throws, so nothing of the document is read. */
  readonly throws?: boolean;
}

/** All text in a value that is known to be plain. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** A value that JSON can carry. */
export const plainOdd = (value: unknown): Odd => ({
  name: short(JSON.stringify(value)),
  make: () => structuredClone(value),
  texts: textsIn(value),
  isJson: true,
});

const TEXTS = [
  ...['', ' ', '\u0000', '\ud83d', '\u202e\u2066', '\u2028', '-', '…', '“', '“”', '“a', '"', '«»'],
  ...['undefined', 'null', 'NaN', 'Invalid Date', '[object Object]', ' [object Object]\u0000'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'direct',
    'denies',
    'happened',
    'media',
    '${x}',
    '{{x}}',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '</script>',
    '&lt;',
    'javascript:alert(1)',
    'data:text/html,x',
  ],
  ...[
    'http://[',
    '//',
    '\\\\host',
    'mailto:a@b.example',
    'https://user:pass@host.example/',
    '#',
    '?',
  ],
  ...[
    'data:image/png;base64,AA',
    'x'.repeat(100_001),
    'n\u0303'.repeat(2000),
    '\u00a0'.repeat(400),
  ],
  ...[
    'xx',
    'en_US',
    'ar',
    'i-klingon',
    'a-b-c',
    'Europe/Berlin',
    'Nowhere/Land',
    '+25:00',
    'ru-Cyrl',
  ],
];

const DATES = [
  ...[
    '2025',
    '2025-10',
    '2025-10-16',
    '2025-10~',
    '2025-10-16?',
    '2025%',
    '2025-10-XX',
    '199X',
    '20XX',
  ],
  ...[
    '2025-10-16T14:30',
    '2025-10-16T14:30Z',
    '2025-10-16 14:30 UTC',
    '2025-10-16T14:30:59.5+0300',
  ],
  ...[
    '2025-10-27/2025-11-02',
    '2025-11-02/2025-10-27',
    '2025-10-16/..',
    '../2025',
    '/2025',
    '../..',
  ],
  ...['2025-21', '2025-36', '0000', '-0001', '-9999', '0602', '9999-12-31T23:59-23:59', '-0000'],
  ...['2025-02-30', '0000-00-00', '2025-13', 'TBD', 'soon', '1'.repeat(5000), '2025-W44', '24:00'],
  ...[
    '-9999-01-01T00:00+23:59',
    '0001-01-01T00:00+14:00',
    '2024-12-30/2025-01-05',
    '٢٠٢٥',
    '2025-XX',
  ],
];

const NUMBERS = [0, -0, 1, -1, 7, 0.1, 1e21, 1e308, -1e308, 2025, 20251016];
const NESTED = [
  null,
  true,
  false,
  [],
  {},
  [[]],
  [null],
  [{}],
  [[[[[[7]]]]]],
  { '': '' },
  { text: {} },
];

const deep = (levels: number): unknown => {
  let value: unknown = 'deep';
  for (; levels > 0; levels--) value = levels % 2 ? [value] : { quotes: value };
  return value;
};

const LARGE: readonly Odd[] = [
  { ...plainOdd(Array(1100).fill('many')), name: 'a list of 1,100 texts' },
  { ...plainOdd(Array(1100).fill({ text: 'many' })), name: 'a list of 1,100 quotes' },
  { name: '5,000 levels', make: () => deep(5000), texts: ['deep'], isJson: false },
  {
    ...plainOdd(
      Object.fromEntries(Array.from({ length: 2000 }, (_, key) => [`key${key}`, 'many'])),
    ),
    name: 'an object of 2,000 properties',
  },
];

const named = fc.constantFrom(...[...TEXTS, ...DATES, ...NUMBERS, ...NESTED].map(plainOdd));

// Half of a character as well, which fast-check's own texts have not.
const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });

const json = fc.oneof(
  { weight: 8, arbitrary: named },
  { weight: 1, arbitrary: fc.oneof(fc.jsonValue(), anyText).map(plainOdd) },
);

/** A value that JSON can carry, or one that only a page can give. */
export const odd: fc.Arbitrary<Odd> = fc.oneof(
  { weight: 12, arbitrary: json },
  { weight: 6, arbitrary: fc.constantFrom(...PAGE_OBJECTS) },
  { weight: 1, arbitrary: fc.constantFrom(...LARGE) },
);

/** Keys that every object has, or seems to have, and all of the model. */
export const KEYS = [
  ...['__proto__', 'constructor', 'prototype', 'toJSON', 'then', 'length', 'hasOwnProperty', ''],
  ...['toString', 'valueOf', '0', '-1', 'undefined', 'a/b~c', 'headline', 'text', 'name', 'id'],
  ...['quotes', 'events', 'disputes', 'statements', 'people', 'outlets', 'keyPoints', 'correction'],
  ...['speaker', 'quote', 'stance', 'respondsTo', 'topic', 'established', 'date', 'status', 'kind'],
  ...[
    'description',
    'anonymous',
    'image',
    'url',
    'inLanguage',
    'timeZone',
    'asOf',
    'datePublished',
  ],
  ...['original', 'saidTo', 'reportedBy', 'statusSource', 'disputedBy', 'previousDate', 'dateText'],
  ...['publisher', 'author', 'creditText', 'license', 'width', 'party', 'archivedAt', 'context'],
] as const;

const together = (
  name: string,
  parts: readonly Odd[],
  make: (values: unknown[]) => unknown,
): Odd => ({
  name,
  make: () => make(parts.map((part) => part.make())),
  texts: parts.flatMap(({ texts }) => texts),
  isJson: parts.every(({ isJson }) => isJson),
  throws: parts.some(({ throws }) => throws),
});

/** Puts an own property on an object, as JSON.parse does: `__proto__` is a name like any other. */
export function put(target: object, key: string, value: unknown): void {
  const own = { value, writable: true, enumerable: true, configurable: true };
  Object.defineProperty(target, key, own);
}

/** A nonsense document: any values under names of the model. */
export const nonsense: fc.Arbitrary<Odd> = fc.letrec<{ node: Odd }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    odd,
    fc
      .array(tie('node'), { maxLength: 4 })
      .map((parts) =>
        together(`[${parts.map(({ name }) => name).join(', ')}]`, parts, (values) => values),
      ),
    fc
      .uniqueArray(fc.tuple(fc.constantFrom(...KEYS), tie('node')), {
        selector: ([key]) => key,
        maxLength: 8,
      })
      .map((entries) => {
        const names = entries.map(([key, { name }]) => `${JSON.stringify(key)}: ${name}`);
        const parts = entries.map(([, part]) => part);
        return together(`{ ${names.join(', ')} }`, parts, (values) => {
          const made = {};
          entries.forEach(([key], place) => {
            put(made, key, values[place]);
          });
          return made;
        });
      }),
  ),
})).node;
