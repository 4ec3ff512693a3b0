/** The values of the checks, which every framework writes as it writes any attribute or property: see checks.test.ts. */

/** Each has one value before the button is pressed, and another after it. */
export const STEPS = [
  {
    boolean: true,
    number: 2,
    string: 'First words.',
    camelCase: 'Harbour pilot',
    array: [{ name: 'First event', date: '2025-10-16' }],
    object: { text: 'The first quote.', speaker: 'Edda Quillory' },
    missing: 'Words that go.',
    child: 'First child.',
    isShown: false,
  },
  {
    boolean: false,
    number: 4,
    string: 'Second words.',
    camelCase: 'Harbour master',
    array: [{ name: 'Second event', date: '2025-10-17' }],
    object: { text: 'The second quote.', speaker: 'Edda Quillory' },
    missing: undefined,
    child: 'Second child.',
    isShown: true,
  },
] as const;
export const [FIRST, SECOND] = STEPS;

/** For the elements that need words to show anything. */
export const WORDS = 'A light that nobody tends is only a lamp.';
