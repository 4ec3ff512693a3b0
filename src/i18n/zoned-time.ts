import { type DatePoint, earliest, readDate } from '../data/partial-date.js';

// Only documents that name a zone and a time pay for Intl, and once per zone. UTC needs none.
const formatters = new Map<string, Intl.DateTimeFormat | undefined>([['UTC', undefined]]);

function formatterOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!formatters.has(timeZone)) {
    let formatter: Intl.DateTimeFormat | undefined;
    try {
      // Swedish writes 2025-10-16 17:30, which we can read.
      formatter = new Intl.DateTimeFormat('sv', {
        timeZone,
        dateStyle: 'short',
        timeStyle: 'short',
      });
    } catch {
      // Not a zone: times are shown in UTC, and say so.
    }
    formatters.set(timeZone, formatter);
  }
  return formatters.get(timeZone);
}

/**
 * A moment as the clocks of a zone tell it; a point without a time, or without an offset, as it is.
 *
 * @param timeZone an IANA zone; missing or unknown: UTC
 */
export function inZone(point: DatePoint, timeZone = 'UTC'): DatePoint {
  if (point.time?.offset === undefined) return point;
  const moment = new Date(earliest({ start: point }));
  const text = formatterOf(timeZone)?.format(moment) ?? moment.toISOString().slice(0, 16);
  return readDate(`${text}Z`)?.start ?? point;
}

/** The zone as a reader can tell it: "UTC", "Moscow", "New York". */
export function zoneName(timeZone = 'UTC'): string {
  return formatterOf(timeZone) ? timeZone.replace(/.*\//, '').replace(/_/g, ' ') : 'UTC';
}
