import { describe, expect, it } from 'vitest';
import { closeDirections } from '../../src/data/direction-marks.js';
import { readDocument } from '../../src/data/read-document.js';

const [LRE, RLE, PDF, LRO, RLO] = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e'] as const;
const [LRI, RLI, FSI, PDI] = ['\u2066', '\u2067', '\u2068', '\u2069'] as const;

describe('directions that a text sets end with it [D21]', () => {
  it.each([LRE, RLE, LRO, RLO])('an embedding or override: %j', (mark) => {
    expect(closeDirections(`a${mark}b`)).toBe(`a${mark}b${PDF}`);
    expect(closeDirections(`a${mark}b${PDF}c`)).toBe(`a${mark}b${PDF}c`);
  });

  it.each([LRI, RLI, FSI])('an isolate: %j', (mark) => {
    expect(closeDirections(`a${mark}b`)).toBe(`a${mark}b${PDI}`);
    expect(closeDirections(`a${mark}b${PDI}c`)).toBe(`a${mark}b${PDI}c`);
  });

  it.each([
    ['the innermost is closed first', `${RLI}${RLO}a`, `${RLI}${RLO}a${PDF}${PDI}`],
    [
      'the end of an isolate ends what was opened in it',
      `${RLI}${RLO}a${PDI}b`,
      `${RLI}${RLO}a${PDI}b`,
    ],
    ['no embedding ends beyond its isolate', `${RLO}${RLI}a${PDF}b`, `${RLO}${RLI}ab${PDI}${PDF}`],
    ['what ends nothing goes', `a${PDF}b${PDI}c`, 'abc'],
    ['an isolate is not ended by the end of an embedding', `${RLI}a${PDF}`, `${RLI}a${PDI}`],
    ['nor an embedding by that of an isolate', `${RLO}a${PDI}`, `${RLO}a${PDF}`],
    ['marks that open nothing stay', 'a\u200eb\u200fc\u061cd', 'a\u200eb\u200fc\u061cd'],
    ['text without marks stays', 'Rain “and” שמש', 'Rain “and” שמש'],
  ])('%s', (_, text, expected) => {
    expect(closeDirections(text)).toBe(expected);
  });

  it('whatever stands where', () => {
    const { value } = readDocument({
      text: `never ${RLO}agreed`,
      speaker: { name: `Ada ${RLI}Quillfeather`, jobTitle: `${PDI}clerk` },
    });
    expect(value?.quotes[0]?.text).toBe(`never ${RLO}agreed${PDF}`);
    expect(value?.quotes[0]?.speaker).toEqual({
      name: `Ada ${RLI}Quillfeather${PDI}`,
      jobTitle: 'clerk',
    });
  });
});
