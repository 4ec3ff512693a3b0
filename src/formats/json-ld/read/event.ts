import type { EventStatus, NewsEvent } from '../../../data/event.js';
import { lookUp } from '../../../data/look-up.js';
import { readDate } from '../../../data/partial-date.js';
import { readAddress } from './address.js';
import { Thing } from './graph.js';
import { readMomentAt } from './moment.js';
import { readPicture } from './picture.js';
import { readParagraphs } from './plain-text.js';
import { readAllWho } from './who.js';

/**
 * Words of `EventStatusType`, and common free-text values. A scheduled event gets no status: after its date
 * "planned" would be wrong.
 */
const STATUSES: Readonly<Record<string, EventStatus | undefined>> = {
  eventscheduled: undefined,
  scheduled: undefined,
  eventcancelled: 'cancelled',
  eventcanceled: 'cancelled',
  cancelled: 'cancelled',
  canceled: 'cancelled',
  eventpostponed: 'postponed',
  postponed: 'postponed',
  eventrescheduled: 'rescheduled',
  rescheduled: 'rescheduled',
};

/** Properties of an event that a reader would miss. */
const LEFT_OUT = ['offers', 'eventSchedule', 'doorTime', 'video', 'workPerformed', 'review'];

const PEOPLE = ['organizer', 'performer', 'attendee', 'competitor', 'homeTeam', 'awayTeam'];

/** Reads a schema.org `Event`. Without a name, notes an issue and returns undefined. */
export function readEvent(event: Thing): NewsEvent | undefined {
  const name = event.text('name', 'headline');
  if (!name) {
    event.found.note('missing', '');
    return undefined;
  }
  const description = event.literal('description');
  for (const property of LEFT_OUT) {
    if (event.has(property)) event.place(property).note('left-out', '');
  }
  return {
    name,
    description: description && (readParagraphs(description.found).join(' ') || undefined),
    ...readTiming(event),
    location: readLocation(event),
    people: readPeople(event),
    url: readAddress(event, 'url') ?? readAddress(event, 'mainEntityOfPage'),
    image: readPicture(event, 'image'),
  };
}

type Timing = Pick<NewsEvent, 'date' | 'dateText' | 'previousDate' | 'status'>;

/** Reads dates and status. The date of a postponed event is the one given up (`EventPostponed`). */
function readTiming(event: Thing): Timing {
  const status = readStatus(event);
  const start = event.literal('startDate')?.found;
  const end = event.literal('endDate')?.found;
  const date = span(readMomentAt(start), readMomentAt(end));
  const previousDate = readPreviousDate(event);
  if (status === 'postponed' && (!previousDate || previousDate === readMomentAt(start))) {
    return { status, previousDate: date ?? previousDate };
  }
  const words = start?.text() ?? '';
  const isWords = !readMomentAt(start) && /^(?=.*[\p{L}\p{N}]).{1,40}$/u.test(words);
  // Placeholders such as 0000-00-00 mean nothing to a reader.
  const dateText = isWords && !/^[0\W]*$/.test(words) ? words : undefined;
  return { status, date, dateText, previousDate };
}

/** Joins two moments to an interval. One of them may be unknown. */
function span(start: string | undefined, end: string | undefined): string | undefined {
  if (end === undefined || start === end) return start;
  if (start === undefined) return end.includes('/') ? end : `../${end}`;
  // Drops an end that gives no valid date, such as an end that is an interval itself.
  return readDate(`${start}/${end}`) ? `${start}/${end}` : start;
}

/** Returns the last of the previous dates. */
function readPreviousDate(event: Thing): string | undefined {
  return event
    .values('previousStartDate')
    .flatMap((value) => (value instanceof Thing ? [] : (readMomentAt(value.found) ?? [])))
    .at(-1);
}

/** Returns the first known status. Fallback: the first free text, as written. Notes unknown `Event…` words. */
function readStatus(event: Thing): EventStatus | undefined {
  let other: EventStatus | undefined;
  for (const value of event.values('eventStatus')) {
    const given = value instanceof Thing ? value.id : value.found.text();
    const words =
      given?.replace(/^.*(?:[/:#]|schema\.org.)(?=\w+\/?$)/i, '').replace(/\/$/, '') ?? '';
    const key = words.toLowerCase();
    const status = lookUp(STATUSES, key);
    if (status) return status;
    if (!words || Object.hasOwn(STATUSES, key)) continue;
    if (/^Event[A-Z]\w*$/.test(words)) value.found.note('unknown-value', words);
    // Reported later, by `readDocument`.
    else other ??= words as EventStatus;
  }
  return other;
}

/** Reads the place and its town. Leaves out virtual locations, and all places but the first. */
function readLocation(event: Thing): string | undefined {
  const places = event.settled('location').flatMap((value) => {
    if (value instanceof Thing && value.types.has('virtuallocation')) {
      value.found.note('left-out', '');
      return [];
    }
    const place = value instanceof Thing ? readPlace(value) : undefined;
    return place ?? (value instanceof Thing ? [] : (value.found.text() ?? []));
  });
  if (places.length > 1) event.place('location').note('left-out', places[1]);
  return places[0];
}

/** Reads a `Place`, or an address used instead. */
export function readPlace(place: Thing): string | undefined {
  const name = place.text('name');
  const address = place.things('address')[0] ?? place;
  const town =
    address.text('addressLocality') ??
    (address === place ? place.text('address') : undefined) ??
    address.text('addressRegion', 'addressCountry');
  if (!name || !town || name.includes(town)) return name ?? town;
  return town.includes(name) ? town : `${name}, ${town}`;
}

function readPeople(event: Thing): NewsEvent['people'] {
  const people = new Map(
    PEOPLE.flatMap((property) => readAllWho(event, property)).map(
      (person) => [JSON.stringify(person), person] as const,
    ),
  );
  return people.size > 0 ? [...people.values()] : undefined;
}
