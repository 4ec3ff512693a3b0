/** Oracle for invented precision of dates, independent of the library. */

/** A date as it is written, without what changes nothing about how exact it is. */
function plainDate(text: string): string {
  const ends = text
    .trim()
    .split('/')
    .map((end) =>
      end
        .replace(/^(-?\d{4}-\d\d-\d\d) /, '$1T')
        // HTML has no more than milliseconds.
        .replace(/(:\d\d)[.,](\d{1,3})\d*/, '$1.$2')
        .replace(/\.0+(?=\D|$)/, '')
        .replace(/ ?UTC/, 'Z')
        .replace(
          /(T.*) ?([+-]\d\d)(?::?(\d\d))?/,
          (_, clock: string, hour: string, minute = '00') =>
            `${clock.trim()}${hour}:${String(minute)}`,
        )
        .replace(/[+-]00:00/, 'Z')
        .replace(/(-XX)+/, '')
        .replace(/^$/, '..'),
    );
  return ends.join('/');
}

/** The ISO week of an interval from a Monday to the Sunday after it. */
function weekOf(text: string): string | undefined {
  const [first = NaN, last = NaN] = text
    .split('/')
    .map((day) => Date.parse(`${day.trim()}T00:00Z`));
  const thursday = new Date(first + 3 * 864e5);
  if (last - first !== 6 * 864e5 || thursday.getUTCDay() !== 4) return undefined;
  const year = thursday.getUTCFullYear();
  const days = (thursday.getTime() - Date.UTC(year, 0, 1)) / 864e5;
  return `${String(year).padStart(4, '0')}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}

/** The dates and the weeks that data holds. */
interface Given {
  readonly dates: ReadonlySet<string>;
  readonly weeks: ReadonlySet<string | undefined>;
}

// The same texts are asked for every date of their document.
const known = new WeakMap<readonly string[], Given>();

function givenIn(texts: readonly string[]): Given {
  let given = known.get(texts);
  if (!given) {
    const dates = texts.filter((text) => text.length < 70 && /\d/.test(text));
    given = { dates: new Set(dates.map(plainDate)), weeks: new Set(dates.map(weekOf)) };
    known.set(texts, given);
  }
  return given;
}

/** Returns true if the data has this date, in any spelling. */
export const isGiven = (edtf: string, texts: readonly string[]): boolean =>
  givenIn(texts).dates.has(edtf);

/** Returns true if `<time datetime>` may have this value: a certain date, or a week. */
export const isHonest = (dateTime: string, texts: readonly string[]): boolean =>
  (/^[\dTZ:+.-]+$/.test(dateTime) && isGiven(dateTime, texts)) ||
  givenIn(texts).weeks.has(dateTime);
