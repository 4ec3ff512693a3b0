import { type PartialDate, toDateTime, truncate } from '../../../data/partial-date.js';

/**
 * A date as schema.org's `Date` and `DateTime` have it (ISO 8601): `2025-10-16`, `2025-10-16T14:30`,
 * with `Z` or an offset where one is known. Undefined for all that is not known to the day, and for
 * intervals: whether such an event lasts for all of one, or falls somewhere within, is not known.
 */
export function exactDate(date: PartialDate | undefined): string | undefined {
  return date?.start?.day && !date.isInterval ? toDateTime(date) : undefined;
}

/** An exact date without its time of day, as schema.org's `Date`. */
export const exactDay = (date: PartialDate | undefined): string | undefined =>
  date && exactDate(date) && truncate(date, 'day')?.edtf;
