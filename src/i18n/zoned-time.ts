import { type DatePoint, earliest } from '../data/partial-date.js';

const formatters = new Map<string, Intl.DateTimeFormat | undefined>();

// Only documents that name a zone and a time pay for Intl, and once per zone.
function formatterOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!formatters.has(timeZone)) {
    let formatter: Intl.DateTimeFormat | undefined;
    try {
      formatter = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn-hc-h23', {
        timeZone,
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
      });
    } catch {
      // Not a zone: times are shown in UTC, and say so.
    }
    formatters.set(timeZone, formatter);
  }
  return formatters.get(timeZone);
}

/**
 * Day and time of a moment with an offset, on the clocks of a zone.
 *
 * @param timeZone an IANA zone; missing or unknown: UTC
 */
export function inZone(
  point: DatePoint,
  timeZone: string | undefined,
): Pick<DatePoint, 'year' | 'month' | 'day' | 'time'> {
  const moment = new Date(earliest({ edtf: '', start: point, isInterval: false }));
  const formatter = timeZone && timeZone !== 'UTC' && formatterOf(timeZone);
  if (!formatter) {
    return {
      year: moment.getUTCFullYear(),
      month: moment.getUTCMonth() + 1,
      day: moment.getUTCDate(),
      time: { hour: moment.getUTCHours(), minute: moment.getUTCMinutes(), offset: 0 },
    };
  }
  const parts = new Map(formatter.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    time: { hour: part('hour'), minute: part('minute'), offset: 0 },
  };
}

/** The zone as a reader can tell it: "UTC", "Moscow", "New York". */
export function zoneName(timeZone = 'UTC'): string {
  if (timeZone === 'UTC' || !formatterOf(timeZone)) return 'UTC';
  return timeZone.slice(timeZone.lastIndexOf('/') + 1).replace(/_/g, ' ');
}
