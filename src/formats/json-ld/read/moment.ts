import type { Found } from '../../source/found.js';
import { monthNumber } from '../../source/month-number.js';
import { lookUp } from '../../../data/look-up.js';
import { readDate } from '../../../data/partial-date.js';

/** Zones with an offset in RFC 2822 (section 4.3), and those of Europe, which are unambiguous. */
const ZONES: Readonly<Record<string, string>> = {
  GMT: 'Z',
  UT: 'Z',
  UTC: 'Z',
  Z: 'Z',
  EST: '-0500',
  EDT: '-0400',
  CST: '-0600',
  CDT: '-0500',
  MST: '-0700',
  MDT: '-0600',
  PST: '-0800',
  PDT: '-0700',
  WET: 'Z',
  WEST: '+0100',
  CET: '+0100',
  CEST: '+0200',
  EET: '+0200',
  EEST: '+0300',
};

const DAY = '(?:[a-z]{3,9},? +)?';
const CLOCK =
  '(?:,? +(\\d{1,2}:\\d\\d(?::\\d\\d)?(?: *[ap]\\.?m\\b\\.?)?)(?: *([a-z]{1,4}|(?:gmt)?[+-]\\d{4}))?)?';
/** `Tue, 06 Oct 2020 08:44:43 GMT` (RFC 2822, section 3.3). */
const MAIL = new RegExp(`^${DAY}(\\d{1,2}) +([a-z]{3,9})\\.? +(\\d{4})${CLOCK}$`, 'i');
/** `October 6, 2020`. */
const LETTER = new RegExp(`^${DAY}([a-z]{3,9})\\.? +(\\d{1,2}),? +(\\d{4})${CLOCK}$`, 'i');
/** `Tue Oct 06 2020 08:44:43 GMT+0100 (…)`, text form of a JavaScript date. */
const SCRIPT = /^[a-z]{3} ([a-z]{3}) (\d\d) (\d{4}) (\d\d:\d\d:\d\d) gmt([+-]\d{4})(?: \(.*\))?$/i;
/** `Tue Oct 06 08:44:43 CEST 2020`, text form of a Java date. */
const JAVA = /^[a-z]{3} ([a-z]{3}) (\d\d?) (\d\d:\d\d:\d\d) (?:([a-z]{1,4}|[+-]\d{4}) )?(\d{4})$/i;
/**
 * `2020/1/5`, `2020-1-5`, `2020:01:05`, `20200105`, and a time. PHP writes the zone between the two if the "T"
 * of its date format is not escaped.
 */
const NUMBERS = /^(\d{4})([/.:-]?)(\d{1,2})\2(\d{1,2})(?:(?:t|[a-z]{3,4}(?=\d\d:)| +)(.*))?$/i;
/** `05.01.2020`: with full stops the day always comes first. */
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,? +(.*))?$/;
/** Time on the 12-hour clock. */
const HALF_DAY = /^(0?[1-9]|1[0-2])(:\d\d(?::\d\d)?) *([ap])\.?m\b\.?/i;
/** Seconds or milliseconds since 1970 UTC, recognised by the number of digits. */
const EPOCH = /^(?:\d{9,10}|\d{12,13})$/;

/** Placeholder of databases for a missing date. */
const NO_DATE = /^000[01]-/;

/**
 * Converts a date of a page to a form that `readDate` reads. Accepts EDTF and ISO 8601, RFC 2822, the text forms
 * of JavaScript and Java dates, `2020/1/5`, `05.01.2020`, `October 6, 2020`, and seconds or milliseconds since
 * 1970. Keeps the clock time and the offset as written. Undefined for words, for `0000-00-00`, and for
 * `06/10/2020`, which is ambiguous.
 */
export function readMoment(text: string): string | undefined {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length > 100) return undefined;
  const readable = [plain, rewrite(plain)].find(
    (form) => form && !NO_DATE.test(form) && readDate(form),
  );
  return readable || undefined;
}

function rewrite(text: string): string | undefined {
  if (EPOCH.test(text)) {
    return new Date(Number(text) * (text.length > 10 ? 1 : 1000)).toISOString();
  }
  const mail = MAIL.exec(text);
  if (mail) return fromWords(mail[3], mail[2], mail[1], mail[4], mail[5]);
  const letter = LETTER.exec(text);
  if (letter) return fromWords(letter[3], letter[1], letter[2], letter[4], letter[5]);
  const script = SCRIPT.exec(text);
  if (script) return fromWords(script[3], script[1], script[2], script[4], script[5]);
  const java = JAVA.exec(text);
  if (java) return fromWords(java[5], java[1], java[2], java[3], java[4]);
  const numbers = NUMBERS.exec(text);
  // Without separators, only eight digits are a date.
  if (numbers && (numbers[2] || /^\d{8}(?!\d)/.test(text))) {
    return fromNumbers(numbers[1], numbers[3], numbers[4], numbers[5]);
  }
  const dotted = DOTTED.exec(text);
  return dotted ? fromNumbers(dotted[3], dotted[2], dotted[1], dotted[4]) : undefined;
}

type Part = string | undefined;

function fromWords(year: Part, month = '', day: Part, clock: Part, zone: Part): string | undefined {
  const number = monthNumber(month);
  const offset = zone && (lookUp(ZONES, zone.toUpperCase()) ?? zone.replace(/^gmt/i, ''));
  if (number === 0) return undefined;
  // Drops an unknown zone but keeps the time.
  const isKnown = !offset || !/^[a-y]/i.test(offset);
  return fromNumbers(year, String(number), day, (clock ?? '') + (isKnown ? (offset ?? '') : ''));
}

function fromNumbers(year = '', month = '', day = '', clock = ''): string {
  const time = clock
    .replace(/\[[\w/+-]+\]$/, '')
    .replace(
      /^(\d\d)(\d\d)(\d\d)?(?=$|[z+-])/i,
      (_, hour: string, minute: string, second?: string) =>
        [hour, minute, second].filter(Boolean).join(':'),
    )
    .replace(
      HALF_DAY,
      (_, hour: string, rest: string, half: string) =>
        String((Number(hour) % 12) + (/p/i.test(half) ? 12 : 0)).padStart(2, '0') + rest,
    )
    .replace(/^(?=\d:)/, '0')
    .replace(/z+$/i, 'Z')
    .replace(/ *([a-z]{2,4})$/i, (zone, name: string) => lookUp(ZONES, name.toUpperCase()) ?? zone);
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${time && `T${time}`}`;
}

/** Reads the date at a place. Notes an issue `date` for other text. */
export function readMomentAt(found: Found | undefined): string | undefined {
  const text = found?.text();
  if (!found || text === undefined) return undefined;
  const moment = readMoment(text);
  if (moment === undefined) found.note('date', text);
  return moment;
}
