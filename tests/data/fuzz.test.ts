/** Documents that nobody would write, by the thousand: reading them never throws, and never loses a neighbour. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/data/read-document.js';
import { watchPrototypes } from '../fuzz/prototypes.js';
import { faultsOf } from '../fuzz/reading-rules.js';
import { DOCUMENTS, howOften, timeFor } from '../fuzz/settings.js';
import { specimen } from '../fuzz/specimens.js';

describe('whatever a document holds', () => {
  it(
    'it is read without an exception, nothing is invented, and every valid neighbour of a broken part is there [D4 D8 D9 D10 D13 D17]',
    { timeout: timeFor(DOCUMENTS) },
    ({ task }) => {
      const changes = watchPrototypes();
      let documents = 0;
      fc.assert(
        fc.property(specimen, (given) => {
          task.meta.documents = ++documents;
          const reading = readDocument(given.make());
          const faults = [...faultsOf(reading, given), ...changes()];
          if (faults.length > 0) throw new Error(faults.slice(0, 5).join('\n'));
        }),
        howOften(DOCUMENTS),
      );
    },
  );
});

const voice = { speaker: 'Ada Quillfeather' };

// The smallest case of each fault that a long run has found.
describe('a list is told by most of its items, so an odd one among them costs only itself', () => {
  it.each([
    ['an event with a text', 'events', [{ name: 'A', text: 'x' }, { name: 'B' }, { name: 'C' }]],
    [
      'a quote with statements',
      'quotes',
      ['a', 'b', 'c'].map((text, place) => ({
        text,
        ...voice,
        ...(place ? {} : { statements: 1 }),
      })),
    ],
    [
      'a quote whose text is under another name',
      'quotes',
      [
        { name: 'a', ...voice },
        { text: 'b', ...voice },
        { text: 'c', ...voice },
      ],
    ],
    ['a function', 'quotes', [() => 'x', { text: 'b', ...voice }, { text: 'c', ...voice }]],
  ] as const)('%s [D9 D10]', (_, list, items) => {
    expect(readDocument(items).value?.[list].length).toBeGreaterThanOrEqual(2);
  });

  it.each(['name', 'text', 'statements'])(
    'and a document whose headline is called “%s” is read as a document [D10]',
    (key) => {
      const { value } = readDocument({
        [key]: 'Rain over Meridel',
        datePublished: '2025-10-21',
        quotes: [{ text: 'It rains.', ...voice }],
        keyPoints: ['Rain.'],
      });
      expect(value?.quotes.map(({ text }) => text)).toEqual(['It rains.']);
      expect(value?.keyPoints).toEqual(['Rain.']);
    },
  );
});

describe('odd values, once more', () => {
  it('a list of a class of the page is read as a list of ours [D17]', () => {
    class Lines extends Array<string> {}
    const { value } = readDocument({ headline: 'Rain', keyPoints: Lines.from(['Rain.']) });
    expect(value?.keyPoints).toEqual(['Rain.']);
    expect(value?.keyPoints).not.toBeInstanceOf(Lines);
  });

  it('a value inside a list of one is read as the value [D9]', () => {
    expect(readDocument({ headline: ['Rain'], keyPoints: 'Wet.' }).value).toMatchObject({
      headline: 'Rain',
      keyPoints: ['Wet.'],
    });
  });

  it('an id that is given is never taken by an item that has none: nobody gets the words of another [D15]', () => {
    const { value } = readDocument({
      headline: 'Rain',
      quotes: [
        { text: 'It rains.', speaker: 'Ada Quillfeather' },
        { id: 'quotes-1', text: 'It does not.', speaker: 'Bo Marsh' },
      ],
      disputes: [
        {
          topic: 'On the weather',
          statements: [
            { speaker: 'Bo Marsh', quote: 'quotes-1' },
            { speaker: 'Ada Quillfeather', text: 'It rains.' },
          ],
        },
      ],
    });
    expect(value?.disputes[0]?.statements[0]?.quote.text).toBe('It does not.');
  });
});
