import { type PartialDate, toDateTime, truncate } from '../../../data/partial-date.js';

/**
 * Formats a date as schema.org `Date` or `DateTime` (ISO 8601): `2025-10-16`, `2025-10-16T14:30`, with `Z`
 * or an offset if known. Undefined for dates that are not exact to the day, and for intervals: an event may
 * last throughout its interval, or happen within it.
 */
export function exactDate(date: PartialDate | undefined): string | undefined {
  return date?.start?.day && !date.isInterval ? toDateTime(date) : undefined;
}

/** Formats an exact date as schema.org `Date`, without its time of day. */
export const exactDay = (date: PartialDate | undefined): string | undefined =>
  date && exactDate(date) && truncate(date, 'day')?.edtf;
