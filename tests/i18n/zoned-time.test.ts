import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/data/partial-date.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { en } from '../../src/i18n/locales/en.js';
import { inZone, zoneName } from '../../src/i18n/zoned-time.js';

const write = (edtf: string, timeZone: string | undefined) => {
  const date = readDate(edtf);
  if (!date) throw new Error(`not read: ${edtf}`);
  return formatDate(date, en, { timeZone }).replace(/\u00a0/g, ' ');
};

describe('a time with an offset is shown on the clocks of a zone', () => {
  it.each([
    ['2025-10-21T14:30Z', 'Europe/Moscow', '21 Oct 2025, 17:30 Moscow'],
    ['2025-10-21T22:30Z', 'Europe/Moscow', '22 Oct 2025, 01:30 Moscow'],
    ['2025-12-31T21:00Z', 'Europe/Moscow', '1 Jan 2026, 00:00 Moscow'],
    // Moscow had summer time until 2010, and another offset until 2014.
    ['2010-07-01T12:00Z', 'Europe/Moscow', '1 Jul 2010, 16:00 Moscow'],
    ['2010-12-01T12:00Z', 'Europe/Moscow', '1 Dec 2010, 15:00 Moscow'],
    ['2013-01-01T12:00Z', 'Europe/Moscow', '1 Jan 2013, 16:00 Moscow'],
    // New York, the night the clocks go forward and the night they go back.
    ['2025-03-09T06:59Z', 'America/New_York', '9 Mar 2025, 01:59 New York'],
    ['2025-03-09T07:00Z', 'America/New_York', '9 Mar 2025, 03:00 New York'],
    ['2025-11-02T05:30Z', 'America/New_York', '2 Nov 2025, 01:30 New York'],
    ['2025-11-02T06:30Z', 'America/New_York', '2 Nov 2025, 01:30 New York'],
    ['2025-11-02T07:00Z', 'America/New_York', '2 Nov 2025, 02:00 New York'],
    ['2026-01-01T04:59Z', 'America/New_York', '31 Dec 2025, 23:59 New York'],
    ['2025-10-21T00:00+03:00', 'America/New_York', '20 Oct 2025, 17:00 New York'],
    ['2025-10-21T05:00Z', 'America/New_York', '21 Oct 2025, 01:00 New York'],
    ['2025-10-21T12:00Z', 'Asia/Kolkata', '21 Oct 2025, 17:30 Kolkata'],
    ['2025-10-21T12:00Z', 'America/Argentina/Buenos_Aires', '21 Oct 2025, 09:00 Buenos Aires'],
    ['2025-10-21T14:30:45Z', 'Europe/Moscow', '21 Oct 2025, 17:30 Moscow'],
  ])('%s in %s [L24]', (edtf, timeZone, expected) => {
    expect(write(edtf, timeZone)).toBe(expected);
  });

  it.each([undefined, 'UTC', 'Nowhere/Land', '', 'not a zone', 'constructor'])(
    'in UTC where the zone is %j, and says so [L23]',
    (timeZone) => {
      expect(write('2025-10-21T14:30+03:00', timeZone)).toBe('21 Oct 2025, 11:30 UTC');
    },
  );
});

describe('what no zone shifts', () => {
  it.each(['Europe/Moscow', 'America/New_York', 'Pacific/Kiritimati', undefined])(
    'in %s [D27 L24]',
    (timeZone) => {
      expect(write('2025-10-21', timeZone)).toBe('21 Oct 2025');
      expect(write('2025-10', timeZone)).toBe('Oct 2025');
      expect(write('2025-10-21T23:30', timeZone)).toBe('21 Oct 2025, 23:30');
    },
  );
});

describe('a zone', () => {
  it.each([
    ['Europe/Moscow', 'Moscow'],
    ['America/New_York', 'New York'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
    ['UTC', 'UTC'],
    ['Nowhere/Land', 'UTC'],
    [undefined, 'UTC'],
  ])('%s is told as %s', (timeZone, name) => {
    expect(zoneName(timeZone)).toBe(name);
  });

  it('gives a day and a time', () => {
    const point = { year: 2025, month: 10, day: 21, time: { hour: 1, minute: 5, offset: 180 } };
    expect(inZone(point, 'America/New_York')).toMatchObject({
      year: 2025,
      month: 10,
      day: 20,
      time: { hour: 18, minute: 5 },
    });
  });
});
