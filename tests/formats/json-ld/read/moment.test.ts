import { describe, expect, it } from 'vitest';
import { readMoment } from '../../../../src/formats/json-ld/read/moment.js';
import { readDate } from '../../../../src/data/partial-date.js';

const edtf = (text: string) => readDate(readMoment(text) ?? '')?.edtf;

describe('a date of a page', () => {
  it.each([
    ['a day', '2026-03-01', '2026-03-01'],
    ['space around it', ' 2026-03-01\n', '2026-03-01'],
    ['fractions and an offset', '2026-03-01T08:44:43.784+01:00', '2026-03-01T08:44:43.784+01:00'],
    ['an offset without a colon', '2026-03-01T21:17:27+0900', '2026-03-01T21:17:27+09:00'],
    ['neither T nor zone', '2026-03-01 20:05', '2026-03-01T20:05'],
    ['a named zone', '2026-03-01 15:44:00 UTC', '2026-03-01T15:44:00Z'],
    ['GMT in place of Z', '2026-03-01 15:44:00 GMT', '2026-03-01T15:44:00Z'],
    ['a mail date', 'Tue, 06 Oct 2026 08:44:43 GMT', '2026-10-06T08:44:43Z'],
    ['a mail date of New York', '6 Oct 2026 08:44 EST', '2026-10-06T08:44-05:00'],
    ['a mail date with an offset', 'Tue, 6 Oct 2026 08:44:43 +0530', '2026-10-06T08:44:43+05:30'],
    ['a zone that only its people know', 'Tue, 6 Oct 2026 08:44:43 IST', '2026-10-06T08:44:43'],
    [
      'what scripts make of a date',
      'Tue Oct 06 2026 08:44:43 GMT+0100 (IST)',
      '2026-10-06T08:44:43+01:00',
    ],
    ['what Java makes of a date', 'Tue Oct 06 08:44:43 CEST 2026', '2026-10-06T08:44:43+02:00'],
    [
      'the same in a zone that only its people know',
      'Tue Oct 06 08:44:43 IST 2026',
      '2026-10-06T08:44:43',
    ],
    ['the name of a zone at its end', '2026-10-06T08:44:43EET', '2026-10-06T08:44:43+02:00'],
    ['the name of a zone for a T', '2026-01-05CET08:44:43+0100', '2026-01-05T08:44:43+01:00'],
    ['Z twice', '2026-10-06T08:44:43ZZ', '2026-10-06T08:44:43Z'],
    ['colons', '2026:10:06', '2026-10-06'],
    ['an afternoon', 'October 6, 2026 5:22 PM', '2026-10-06T17:22'],
    ['a night of twelve hours', '6 Oct 2026, 12:05 a.m. EST', '2026-10-06T00:05-05:00'],
    ['a noon of twelve hours', '2026/10/06 12:05:09 pm', '2026-10-06T12:05:09'],
    ['a zone in brackets', '2026-10-06T08:44:43+01:00[Europe/Dublin]', '2026-10-06T08:44:43+01:00'],
    ['small letters', '2026-10-06t08:44:43z', '2026-10-06T08:44:43Z'],
    ['slashes, the year first', '2026/10/6', '2026-10-06'],
    ['single digits', '2026-1-5 8:05', '2026-01-05T08:05'],
    ['full stops', '05.01.2026', '2026-01-05'],
    ['eight digits', '20261006', '2026-10-06'],
    ['digits only, with a time', '20261006T084443Z', '2026-10-06T08:44:43Z'],
    ['a letter', 'October 6, 2026', '2026-10-06'],
    ['seconds since 1970', '1791276283', '2026-10-06T08:44:43Z'],
    ['milliseconds since 1970', '1791276283000', '2026-10-06T08:44:43Z'],
    ['what is known only to the month', '2026-10', '2026-10'],
  ])('with %s is read, its clock unmoved: %s', (_, text, expected) => {
    expect(edtf(text)).toBe(expected);
  });

  it.each([
    ['words', 'TBD'],
    ['no date at all', '0000-00-00'],
    ['no date of another database', '0001-01-01T00:00:00Z'],
    ['a day that is another elsewhere', '06/10/2026'],
    ['a day that does not exist', '2026-02-30'],
    ['a mail date of a day that does not exist', '31 Feb 2026'],
    ['a time alone', '18:30:00'],
    ['an hour that is none of twelve', '2026/10/06 17:22 pm'],
    ['a number that is no moment', '42'],
    ['nothing', ''],
    ['far too much', '2026 '.repeat(1000)],
  ])('that is %s is none', (_, text) => {
    expect(readMoment(text)).toBeUndefined();
  });
});
