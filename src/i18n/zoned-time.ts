import { type DatePoint, earliest, readDate } from '../data/partial-date.js';

// Created once per zone, and only for documents with a zone and a time. UTC needs no formatter.
const formatters = new Map<string, Intl.DateTimeFormat | undefined>([['UTC', undefined]]);

function formatterOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!formatters.has(timeZone)) {
    let formatter: Intl.DateTimeFormat | undefined;
    try {
      // Swedish writes 2025-10-16 17:30, which readDate parses.
      formatter = new Intl.DateTimeFormat('sv', {
        timeZone,
        dateStyle: 'short',
        timeStyle: 'short',
      });
    } catch {
      // Unknown zone: times are shown in UTC, and say so.
    }
    formatters.set(timeZone, formatter);
  }
  return formatters.get(timeZone);
}

/**
 * Converts a moment to the local time of a zone. Returns points without a time or an offset unchanged.
 *
 * @param timeZone IANA zone; missing or unknown: UTC
 */
export function inZone(point: DatePoint, timeZone = 'UTC'): DatePoint {
  if (point.time?.offset === undefined) return point;
  const moment = new Date(earliest({ start: point }));
  const text = formatterOf(timeZone)?.format(moment) ?? moment.toISOString().slice(0, 16);
  return readDate(`${text}Z`)?.start ?? point;
}

/** Returns a readable name of the zone: "UTC", "Moscow", "New York". */
export function zoneName(timeZone = 'UTC'): string {
  return formatterOf(timeZone) ? timeZone.replace(/.*\//, '').replace(/_/g, ' ') : 'UTC';
}
