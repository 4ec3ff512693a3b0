/** Values of the checks; each framework writes them in its usual syntax: see tests/checks.ts. */

/** Values before and after the button is pressed. */
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

/** Words for elements that are empty without them. */
export const WORDS = 'A light that nobody tends is only a lamp.';
