import { describe, expect, it, vi } from 'vitest';
import {
  compareDates,
  earliest,
  isWeek,
  latest,
  readDate,
  startOf,
  toDateTime,
  truncate,
  type PartialDate,
} from '../../src/data/partial-date.js';

const DAY = 86_400_000;

/** The part of the untyped `edtf` package (4.11.1) that serves as the oracle. */
type Oracle = (text: string) => { readonly min: number; readonly max: number };
const { default: oracle } = await vi.importActual<{ default: Oracle }>('edtf');

const read = (text: string): PartialDate => {
  const date = readDate(text);
  if (!date) throw new Error(`not read: ${text}`);
  return date;
};

/** First and last moment as ISO text, which a failing test shows better than milliseconds. */
const range = (text: string) =>
  [earliest(read(text)), latest(read(text))].map((moment) =>
    Number.isFinite(moment) ? new Date(moment).toISOString() : moment,
  );

/** A fixed linear congruential generator: the same dates on every run and machine. */
const random = (seed: number) => (below: number) => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((seed / 2_147_483_648) * below);
};

const two = (value: number) => String(value).padStart(2, '0');
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const lengthOf = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

it('is tested where clocks differ from UTC', () => {
  expect(new Date(0).getTimezoneOffset()).not.toBe(0);
});

describe('readDate', () => {
  it.each([
    ['2025', { year: 2025 }],
    ['0602', { year: 602 }],
    ['0000', { year: 0 }],
    ['-0044', { year: -44 }],
    ['-0044-03-15', { year: -44, month: 3, day: 15 }],
    ['2025-10', { year: 2025, month: 10 }],
    ['2025-10-16', { year: 2025, month: 10, day: 16 }],
    ['2025-10-16?', { year: 2025, month: 10, day: 16, qualifier: '?' }],
    ['2025-10~', { year: 2025, month: 10, qualifier: '~' }],
    ['2025%', { year: 2025, qualifier: '%' }],
    ['199X', { year: 1990, span: 10 }],
    ['20XX', { year: 2000, span: 100 }],
    ['199X~', { year: 1990, span: 10, qualifier: '~' }],
    ['2025-21', { year: 2025, season: 21 }],
    ['2025-24?', { year: 2025, season: 24, qualifier: '?' }],
    ['2025-33', { year: 2025, season: 33 }],
    ['2025-36', { year: 2025, season: 36 }],
  ])('reads the point %s', (text, start) => {
    expect(readDate(text)).toEqual({ edtf: text, start, isInterval: false });
  });

  it.each([
    ['2025-10-16T14:30', { hour: 14, minute: 30 }],
    ['2025-10-16T00:00', { hour: 0, minute: 0 }],
    ['2025-10-16T23:59:59', { hour: 23, minute: 59, second: 59 }],
    ['2025-10-16T14:30:00', { hour: 14, minute: 30, second: 0 }],
    ['2025-10-16T14:30Z', { hour: 14, minute: 30, offset: 0 }],
    ['2025-10-16T14:30+03:00', { hour: 14, minute: 30, offset: 180 }],
    ['2025-10-16T14:30:05-09:30', { hour: 14, minute: 30, second: 5, offset: -570 }],
    ['2025-10-16T14:30-00:44', { hour: 14, minute: 30, offset: -44 }],
  ])('reads the time of %s [D27]', (text, time) => {
    const start = { year: 2025, month: 10, day: 16, time };
    expect(readDate(text)).toEqual({ edtf: text, start, isInterval: false });
  });

  it.each([
    ['2025-XX', '2025'],
    ['2025-XX-XX', '2025'],
    ['-0044-10-XX', '-0044-10'],
    ['2025-10-XX', '2025-10'],
    ['2025-10-XX?', '2025-10?'],
    [' 2025-10-16\n', '2025-10-16'],
    ['2025-10-16 14:30', '2025-10-16T14:30'],
    ['2025-10-16 14:30:05 UTC', '2025-10-16T14:30:05Z'],
    ['2025-10-16T14:30UTC', '2025-10-16T14:30Z'],
    ['2025-10-16T14:30 +0300', '2025-10-16T14:30+03:00'],
    ['2025-10-16T14:30:05-0330', '2025-10-16T14:30:05-03:30'],
    ['2025-10-16T14:30:05+03', '2025-10-16T14:30:05+03:00'],
    ['2025-10-16T14:30+00:00', '2025-10-16T14:30Z'],
    ['2025-10-16T14:30-00:00', '2025-10-16T14:30Z'],
    ['2025-10-16T14:30:05.123456Z', '2025-10-16T14:30:05.123Z'],
    ['2025-10-16T14:30:05.000Z', '2025-10-16T14:30:05Z'],
    ['2025-10-16T14:30:05,9', '2025-10-16T14:30:05.9'],
    ['2025-10-16/', '2025-10-16/..'],
    ['/2025-10-16', '../2025-10-16'],
    ['2025-XX/2026-03-XX', '2025/2026-03'],
  ])('puts %j right as %s [D28]', (text, edtf) => {
    const date = read(text);
    expect(date.edtf).toBe(edtf);
    expect(date).toEqual(readDate(edtf));
  });

  it.each([
    ['2024/2025-03', { year: 2024 }, { year: 2025, month: 3 }],
    ['2024~/2025?', { year: 2024, qualifier: '~' }, { year: 2025, qualifier: '?' }],
    ['199X/2004', { year: 1990, span: 10 }, { year: 2004 }],
    ['2025-10-16/..', { year: 2025, month: 10, day: 16 }, undefined],
    ['../2025-10-16?', undefined, { year: 2025, month: 10, day: 16, qualifier: '?' }],
    ['2025-11/2025-10', { year: 2025, month: 11 }, { year: 2025, month: 10 }],
  ])('reads the interval %s', (text, start, end) => {
    expect(readDate(text)).toEqual({ edtf: text, start, end, isInterval: true });
  });

  it.each([
    ...['', ' ', '.', '..', '/', '../..', '../', '/..', '//', '2025//', '2024/2025/2026'],
    '2025/TBD',
    ...['TBD', 'soon', '📅', '2025-10-16📅', '٢٠٢٥', 'NaN', 'null', '[object Object]'],
    ...['602', '25', '12025', 'Y-13800000000', '-13800000000', '-0000', '-000X', '19XX-XX-05'],
    ...['0000-00-00', '2025-00', '2025-13', '2025-10-00', '2025-10-32', '2025-1-1', '20251016'],
    ...['2025-20', '2025-25', '2025-32', '2025-37', '2025-21-05', '2025-21T14:30', '1XXX', 'XXXX'],
    ...['199X-05', '20XX-33', '2025-XX-05', '2025-10-16-XX', '2025-10-XX-XX', '2025-10-XXT14:30'],
    ...['2025-10-16T', '2025-10-16T14', '2025-10T14:30', '2025-10-16T24:00', '2025-10-16T14:60'],
    ...['2025-10-16T14:30:60', '2025-10-16T14:30+24:00', '2025-10-16T14:30+03:60', '2025-10-16Z'],
    ...['2025-10-16T14:30+03:', '2025-10-16T14:30 EST', '2025-10-16  14:30', '2025-10-16T14:30.5'],
    ...['?2025', '2025??', '2025?~', '2025-W44', '[2025..2026]', '2025-10-16\n2025-10-17'],
    ...['10/16/2025', '16.10.2025', 'October 2025', '2025 / 2026', '2025–2026'],
  ])('does not read %j [D25]', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it.each([
    ['5,000 digits', '1'.repeat(5000)],
    ['a long fraction', `2025-10-16T14:30:05.${'0'.repeat(100_000)}!`],
    ['many spaces', `${' '.repeat(100_000)}2025`],
    ['many slashes', '/'.repeat(100_000)],
    ['many XX', `2025${'-XX'.repeat(50_000)}`],
    ['61 characters', `2025-10-16T14:30:05.${'0'.repeat(41)}`],
  ])('does not read %s, and says so at once [D25]', (_, text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it('reads a date of 60 characters', () => {
    expect(readDate(`2025-10-16T14:30:05.${'0'.repeat(40)}`)).toBeDefined();
  });

  it('accepts exactly the days that each month has', () => {
    const read: string[] = [];
    const real: string[] = [];
    for (const year of ['-0004', '-0001', '0000', '0004', '0100', '1900', '2000', '2023', '2024']) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const text = `${year}-${two(month)}-${two(day)}`;
          const isMonth = month >= 1 && month <= 12;
          if (readDate(text)) read.push(text);
          if (isMonth && day >= 1 && day <= lengthOf(Number(year), month)) real.push(text);
        }
      }
    }
    expect(read).toEqual(real);
    expect(real).toContain('0000-02-29');
    expect(real).not.toContain('1900-02-29');
  });
});

describe('earliest and latest', () => {
  it.each([
    ['2025', '2025-01-01T00:00:00.000Z', '2025-12-31T23:59:59.999Z'],
    ['2024-02', '2024-02-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z'],
    ['2025-10-16', '2025-10-16T00:00:00.000Z', '2025-10-16T23:59:59.999Z'],
    ['2025-10-16%', '2025-10-16T00:00:00.000Z', '2025-10-16T23:59:59.999Z'],
    ['0050', '0050-01-01T00:00:00.000Z', '0050-12-31T23:59:59.999Z'],
    ['199X', '1990-01-01T00:00:00.000Z', '1999-12-31T23:59:59.999Z'],
    ['20XX', '2000-01-01T00:00:00.000Z', '2099-12-31T23:59:59.999Z'],
    ['2025-10-16T14:30', '2025-10-16T14:30:00.000Z', '2025-10-16T14:30:59.999Z'],
    ['2025-10-16T14:30:05', '2025-10-16T14:30:05.000Z', '2025-10-16T14:30:05.999Z'],
    ['2025-10-16T01:30+03:00', '2025-10-15T22:30:00.000Z', '2025-10-15T22:30:59.999Z'],
    ['2025-12-31T23:30:00-09:30', '2026-01-01T09:00:00.000Z', '2026-01-01T09:00:00.999Z'],
    ['2025-33', '2025-01-01T00:00:00.000Z', '2025-03-31T23:59:59.999Z'],
    ['2025-34', '2025-04-01T00:00:00.000Z', '2025-06-30T23:59:59.999Z'],
    ['2025-36', '2025-10-01T00:00:00.000Z', '2025-12-31T23:59:59.999Z'],
    ['-0044-36', '-000044-10-01T00:00:00.000Z', '-000044-12-31T23:59:59.999Z'],
    ['2025-21', '2025-01-01T00:00:00.000Z', '2025-12-31T23:59:59.999Z'],
    ['2025-22', '2025-01-01T00:00:00.000Z', '2026-02-28T23:59:59.999Z'],
    ['2025-23', '2025-01-01T00:00:00.000Z', '2025-12-31T23:59:59.999Z'],
    ['2023-24', '2023-01-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z'],
    ['2024/2025-03', '2024-01-01T00:00:00.000Z', '2025-03-31T23:59:59.999Z'],
    ['2025-11/2025-10', '2025-11-01T00:00:00.000Z', '2025-10-31T23:59:59.999Z'],
    ['2025-10-16/..', '2025-10-16T00:00:00.000Z', Infinity],
    ['../2025-10-16', -Infinity, '2025-10-16T23:59:59.999Z'],
  ])('%s: %s to %s [D26]', (text, first, last) => {
    expect(range(text)).toEqual([first, last]);
  });

  it('does not move a calendar date on days when clocks change in some zone [L24]', () => {
    for (const day of ['2025-03-09', '2025-03-30', '2025-10-26', '2025-11-02', '2011-12-30']) {
      expect(range(day)).toEqual([`${day}T00:00:00.000Z`, `${day}T23:59:59.999Z`]);
    }
  });
});

/**
 * Intended exceptions from the oracle:
 * - 29 February of a common year becomes 1 March in it, as does that of leap year 0000 (see above);
 * - a season is a quarter to it (winter: October to December), and it takes no qualifier there;
 * - it is wrong about `X` and quarters in negative years (`-0044-10-XX` is September to it);
 * - it takes no qualifier beside an `X`, and refuses an interval that ends on the day it begins;
 * - a time is one moment to it (ours lasts its minute or second), and without zone it is local time.
 */
describe('agreement with the edtf package', () => {
  const years = ['-0044', '0099', '1900', '2000', '2025'];
  const pick = random(20_251_016);
  const of = <T>(list: readonly T[]): T => list[pick(list.length)] as T; // pick is below the length

  const calendar = years.flatMap((year) => [
    ...['', '-XX', '-XX-XX', '-33', '-34', '-35', '-36', '?', '~', '%'].map((rest) => year + rest),
    ...Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) => [
      ...['', '?', '~', '%', '-XX'].map((rest) => `${year}-${two(month)}${rest}`),
      ...Array.from({ length: lengthOf(Number(year), month) }, (_, index) => {
        return `${year}-${two(month)}-${two(index + 1)}${of(['', '', '?', '~', '%'])}`;
      }),
    ]),
  ]);
  const spans = Array.from({ length: 100 }, (_, index) => two(index)).flatMap((century) => [
    `${century}XX`,
    `${century}${pick(10)}X`,
  ]);
  const texts = [...calendar, ...spans].filter((text) => !/^-.*(?:XX|-3[3-6])$/.test(text));
  const points = texts.filter((text) => !/-3[3-6]$/.test(text)); // no quarters in intervals there
  const intervals = Array.from({ length: 1000 }, () => [of(points), of(points)] as const)
    .filter(([a, b]) => latest(read(a)) < earliest(read(b)))
    .map((ends) => ends.join('/'))
    .filter((text) => !/X.*[?~%]|[?~%].*X/.test(text));
  const open = Array.from({ length: 200 }, () => of([`${of(points)}/..`, `../${of(points)}`]));

  it.each([
    ['points', texts, 2300],
    ['intervals', intervals, 300],
    ['open intervals', open, 200],
  ])('has the same first and last moment for %s', (_, texts, atLeast) => {
    expect(texts.length).toBeGreaterThanOrEqual(atLeast);
    const ours = texts.map((text) => [text, earliest(read(text)), latest(read(text))]);
    const theirs = texts.map((text) => [text, oracle(text).min, oracle(text).max]);
    expect(ours).toEqual(theirs);
  });

  it('has the same moment for a time, with our minute or second around it', () => {
    for (let count = 0; count < 500; count++) {
      const seconds = of(['', ':00', ':37', ':59']);
      const zone = of(['Z', '+03:00', '-09:30', '+14:00', '-12:00', '+05:45', '+00:00']);
      const day = `${of([1583, 1969, 2024, 2025])}-${two(1 + pick(12))}-${two(1 + pick(28))}`;
      const text = `${day}T${two(pick(24))}:${two(pick(60))}${seconds}${zone}`;
      const { min } = oracle(text);
      const length = seconds ? 1000 : 60_000;
      expect([text, earliest(read(text)), latest(read(text))]).toEqual([
        text,
        min,
        min + length - 1,
      ]);
    }
  });

  it('gives a season bounds that hold those of the oracle', () => {
    for (const text of ['2025-21', '2025-22', '2025-23', '2025-24']) {
      expect(earliest(read(text))).toBeLessThanOrEqual(oracle(text).min);
      expect(latest(read(text))).toBeGreaterThanOrEqual(oracle(text).max);
    }
  });
});

describe('compareDates', () => {
  /** In the order we want, the undated ones last. */
  const sorted = [
    '-0044-03-15',
    '0602',
    '20XX', // begins before 2025, so it stands before it
    '2025-22', // the same first moment, and ends later than the year
    '2025',
    '2025-33',
    '2025-01',
    '2025-01-01',
    '2025-01-01T00:00',
    '2025-01-01T00:00:00',
    '2025/..',
    '2025-10-16/2025-10-17',
    '2025-10-16',
    '2025-10-16/..', // after the day it starts on
    '2025-10-16T14:30+03:00',
    '2025-10-16T14:30',
    '2025-10-20/2025-10-26',
    '2025-10-20',
    '../2025-10-21', // where its end begins
    '2025-10-22',
    'TBD',
  ];

  it('puts dates in order, whatever order they come in', () => {
    const next = random(7);
    for (let count = 0; count < 50; count++) {
      const shuffled = sorted
        .map((text) => ({ text, key: next(1e9) }))
        .sort((a, b) => a.key - b.key)
        .map(({ text }) => text);
      expect(shuffled.sort((a, b) => compareDates(readDate(a), readDate(b)))).toEqual(sorted);
    }
  });

  it.each([
    ['2025-10-21', '../2025-10-21'],
    ['2025-10-16', '2025-10-16?'],
    ['2025-10-16T14:30Z', '2025-10-16T17:30+03:00'],
    ['2025-10-16/..', '2025-10-16T00:00/..'],
    ['2025', '2025-21'],
    ['TBD', 'soon'],
  ])('leaves %s and %s in the order of the document', (a, b) => {
    expect(compareDates(readDate(a), readDate(b))).toBe(0);
    expect(compareDates(readDate(b), readDate(a))).toBe(0);
  });

  it('is a consistent order over random dates', () => {
    const pick = random(42);
    const day = () => `2025-${two(1 + pick(2))}-${two(1 + pick(3))}`;
    const forms = [
      () => 'TBD',
      () => of(['2025', '2024', '202X', '20XX', '2025-24', '2025-33', '2025-01', '2025-02?']),
      day,
      () => `${day()}T${of(['00:00', '00:00:00', '12:00Z', '03:00+03:00'])}`,
      () => `${day()}/..`,
      () => `../${day()}`,
      () => `${day()}/${day()}`, // some end before they start
    ];
    const of = <T>(list: readonly T[]): T => list[pick(list.length)] as T; // pick is below the length
    const dates = Array.from({ length: 120 }, () => readDate(of(forms)()));
    const sign = dates.map((a) => dates.map((b) => Math.sign(compareDates(a, b))));
    const at = (a: number, b: number) => sign[a]?.[b] ?? NaN;
    const faults: string[] = [];
    for (const a of dates.keys()) {
      for (const b of dates.keys()) {
        if (Number.isNaN(at(a, b)) || at(a, b) + at(b, a) !== 0) faults.push(`${a} ${b}`);
        for (const c of dates.keys()) {
          if (at(a, b) <= 0 && at(b, c) <= 0 && at(a, c) > 0) faults.push(`${a} ${b} ${c}`);
        }
      }
    }
    expect(faults).toEqual([]);
  });
});

describe('toDateTime', () => {
  it.each([
    ['2025', '2025'],
    ['0602', '0602'],
    ['2025-XX', '2025'],
    ['2025-10', '2025-10'],
    ['2025-10-XX', '2025-10'],
    ['2025-10-16', '2025-10-16'],
    ['2025-10-16 14:30', '2025-10-16T14:30'],
    ['2025-10-16T14:30:00', '2025-10-16T14:30:00'],
    ['2025-10-16T14:30 UTC', '2025-10-16T14:30Z'],
    ['2025-10-16T14:30+0300', '2025-10-16T14:30+03:00'],
    ['2025-10-16T14:30-00:00', '2025-10-16T14:30Z'],
    ['2025-10-27/2025-11-02', '2025-W44'],
  ])('of %s is %s [D26]', (text, value) => {
    expect(toDateTime(read(text))).toBe(value);
  });

  it.each([
    ...['2025?', '2025-10~', '2025-10-16%', '2025-10-16T14:30?', '199X', '20XX', '2025-21'],
    ...['2025-33', '0000', '0000-05', '-0044', '-0044-03-15', '2025/2026', '2025-10-16/..'],
    ...['../2025-10-16', '2025-10-16/2025-10-16', '0000-01-03/0000-01-09'],
    ...['2025-10-27?/2025-11-02', '2025-10-27/2025-11-02~'],
  ])('of %s is nothing, for HTML has no form for it [D26 D29]', (text) => {
    expect(toDateTime(read(text))).toBeUndefined();
  });
});

describe('isWeek', () => {
  it.each([
    '2025-10-26/2025-11-01', // Sunday to Saturday
    '2025-10-28/2025-11-03',
    '2025-10-27/2025-11-01',
    '2025-10-27/2025-11-09',
    '2025-10-27?/2025-11-02',
    '2025-10-27T00:00/2025-11-02',
    '2025-10-27/2025-11-02T23:59',
    '2025-10-27/..',
    '../2025-11-02',
    '2025-11-02/2025-10-27',
    '2025-10-27',
    '2025-10',
    '2021-02-22/2021-02', // that February ends on a Sunday, but the day is not known
  ])('%s is none', (text) => {
    expect(isWeek(read(text))).toBe(false);
  });

  it('numbers every week from 1890 to 2110 as counting on from 4 January does', () => {
    // ISO 8601: week 1 is the week with 4 January. So we count weeks up until the next week 1.
    const mondayOfWeek1 = (year: number) => {
      const fourth = Date.UTC(year, 0, 4);
      return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
    };
    const day = (moment: number) => new Date(moment).toISOString().slice(0, 10);
    const counted: string[] = [];
    const computed: string[] = [];
    for (let year = 1890; year <= 2110; year++) {
      let number = 0;
      for (let monday = mondayOfWeek1(year); monday < mondayOfWeek1(year + 1); monday += 7 * DAY) {
        const date = read(`${day(monday)}/${day(monday + 6 * DAY)}`);
        counted.push(`${date.edtf} ${year}-W${two(++number)}`);
        computed.push(`${date.edtf} ${isWeek(date) && toDateTime(date)}`);
      }
    }
    expect(counted).toHaveLength(11_531);
    expect(computed).toEqual(counted);
  });
});

describe('the start of a date', () => {
  it.each([
    ['2025-10-16/2025-10-21', '2025-10-16'],
    ['2025-10~/..', '2025-10~'],
    ['2025-10-16', '2025-10-16'],
    ['../2025', undefined],
  ])('%s: %s', (text, start) => {
    expect(startOf(read(text))).toEqual(start && read(start));
  });
});

describe('cut to a unit', () => {
  it.each([
    ['2025-10-16T14:30Z', '2025', '2025-10', '2025-10-16'],
    ['2025-10-16?', '2025', '2025-10', '2025-10-16'],
    ['2025-10-27/2026-11-02', '2025', '2025-10', '2025-10-27'],
    ['../2025-10-21', '2025', '2025-10', '2025-10-21'],
    ['2025-21', '2025', '2025-21', '2025-21'],
    ['-0044-03', '-0044', '-0044-03', '-0044-03'],
    ['199X', '199X', '199X', '199X'],
    ['2025-XX-XX', '2025', '2025', '2025'],
  ])('%s', (text, ...parts) => {
    const units = ['year', 'month', 'day'] as const;
    expect(units.map((unit) => truncate(read(text), unit)?.edtf)).toEqual(parts);
  });
});
