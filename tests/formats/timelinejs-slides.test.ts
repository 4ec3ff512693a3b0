import { expect, it } from 'vitest';
import '../../src/formats/timelinejs.js';
import { readDocument } from '../../src/data/read-document.js';

it('a timeline of an early version 3 has its events in slides', () => {
  const slide = (year: string, headline: string): object => ({
    start_date: { year },
    text: { headline, text: '' },
  });
  const { value } = readDocument({
    timeline: { slides: [slide('1888', 'Bridges'), slide('1890', 'A bridge opens')] },
  });
  expect(value?.events).toMatchObject([
    { name: 'Bridges', date: { edtf: '1888' } },
    { name: 'A bridge opens', date: { edtf: '1890' } },
  ]);
});
