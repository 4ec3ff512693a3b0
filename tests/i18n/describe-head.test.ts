import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/data/read-document.js';
import { describeHead } from '../../src/i18n/describe-head.js';
import { en } from '../../src/i18n/locales/en.js';
import { ru } from '../../src/i18n/locales/ru.js';
import { type Line, lineText } from '../../src/i18n/sentence.js';

const plain = (line: Line) => lineText(line).replace(/\u00a0/g, ' ');

function describeIn(locale: typeof en, document: object) {
  const { value } = readDocument({ headline: 'Rain', ...document });
  if (!value) throw new Error('not read');
  return describeHead(value, locale);
}

describe('the dateline', () => {
  it('has what is known, in its order', () => {
    const { dateline } = describeIn(en, {
      dateline: 'Lisbon',
      datePublished: '2025-10-21',
      dateModified: '2025-10-22',
      author: [{ name: 'Ada' }, { description: 'our correspondent' }],
      publisher: [{ name: 'The Courier', url: 'https://courier.example/' }],
    });
    expect(dateline.map(({ line }) => plain(line))).toEqual([
      'Lisbon',
      '21 October 2025',
      'Updated 22 October 2025',
      'By Ada and Our correspondent',
      'The Courier',
    ]);
    expect(dateline[1]?.date?.edtf).toBe('2025-10-21');
    expect(dateline[4]?.link).toBe('https://courier.example/');
  });

  it('does not tell of a change on the day of publication', () => {
    const { dateline } = describeIn(en, {
      datePublished: '2025-10-21',
      dateModified: '2025-10-21',
    });
    expect(dateline.map(({ line }) => plain(line))).toEqual(['21 October 2025']);
  });

  it('is empty if nothing is known', () => {
    expect(describeIn(en, {}).dateline).toEqual([]);
  });
});

describe('the day all this was true', () => {
  it.each([
    ['as given', en, { asOf: '2025-10-21' }, 'As of 21 October 2025.'],
    ['with one full stop', ru, { asOf: '2025-10-21' }, 'По состоянию на 21 октября 2025 г.'],
    ['missing, above key points', en, { keyPoints: ['Wet'] }, 'Date not given.'],
    ['missing, above nothing', en, {}, undefined],
  ])('%s', (_, locale, document, expected) => {
    const { asOf } = describeIn(locale, document);
    expect(asOf && plain(asOf.line)).toBe(expected);
  });
});
