/** Compares texts and dates across notations, independent of the library. */
import { createHash } from 'node:crypto';

/** Text as a reader sees it: white space of any kind and length is one space. */
export const plain = (text: string | undefined): string =>
  (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();

/** Only the letters and digits of a text. */
export const loose = (text: string | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** A short word that stands for a text, spaces and marks aside, and does not give it away. */
export const hashText = (text: string | undefined): string =>
  createHash('sha256').update(loose(text)).digest('hex').slice(0, 8);

/** Precision of a date. */
export type Precision = 'year' | 'month' | 'day' | 'minute' | 'second' | 'millisecond';

interface WrittenDate {
  /** Local date and time: "2025-10-16 14:30". */
  readonly local: string;
  readonly precision: Precision;
  /** Milliseconds after the full second. */
  readonly fraction?: number | undefined;
  /** Whole seconds since 1970 UTC, where the zone is known. */
  readonly instant?: number | undefined;
}

const DATE =
  /^(-?\d{4,})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|[+-]\d\d:?\d\d)?)?)?)?[?~%]?$/;

/** Reads a date in ISO 8601 or EDTF; undefined for an interval, and for anything else. */
function readWritten(text: string): WrittenDate | undefined {
  const match = DATE.exec(text.trim());
  if (!match) return undefined;
  const [year = '', month, day, hour, minute, second, digits] = match.slice(1);
  const zone = match[8];
  const fraction = digits === undefined ? undefined : Number(digits.padEnd(3, '0').slice(0, 3));
  const sign = zone?.startsWith('-') ? -1 : 1;
  const offset =
    zone === 'Z' ? 0 : sign * (Number(zone?.slice(1, 3)) * 60 + Number(zone?.slice(-2)));
  const clock = [Number(hour), Number(minute), Number(second ?? 0)] as const;
  const start = Date.UTC(Number(year), Number(month) - 1, Number(day), ...clock) / 1000;
  return {
    local: [year, month, day, hour, minute, second].filter(Boolean).join(' '),
    precision: digits ? 'millisecond' : nameUnit(month, day, hour, second),
    fraction,
    instant: zone ? start - offset * 60 : undefined,
  };
}

function nameUnit(month?: string, day?: string, hour?: string, second?: string): Precision {
  if (second) return 'second';
  if (hour) return 'minute';
  if (day) return 'day';
  return month ? 'month' : 'year';
}

/**
 * Returns true if two dates are the same instant or, without a zone, the same local time. Fractions of a
 * second count only if both have them.
 */
export function isSameDate(one: string, other: string): boolean {
  const [a, b] = [readWritten(one), readWritten(other)];
  if (!a || !b) return false;
  if (a.fraction !== undefined && b.fraction !== undefined && a.fraction !== b.fraction)
    return false;
  if (a.instant === undefined || b.instant === undefined) {
    return a.instant === b.instant && a.local === b.local;
  }
  return a.instant === b.instant;
}

/** Precision of a date; undefined if it is none. */
export const precisionOf = (text: string): Precision | undefined => readWritten(text)?.precision;
