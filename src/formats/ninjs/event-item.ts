/** Events of ninjs 3: items with `eventDetails`. */
import type { EventStatus, NewsEvent } from '../../data/event.js';
import type { Found } from '../source/found.js';
import { readPlainField } from '../source/html-field.js';
import { readLink } from '../../data/link.js';
import { readDate } from '../../data/partial-date.js';
import type { Speaker } from '../../data/speaker.js';
import { noteBodies, readBody, readDescription, readHeadline } from './wordings.js';

/**
 * Statuses by the last part of their address in http://cv.iptc.org/newscodes/eventstatus/,
 * …/eventoccurstatus/ or …/speventstatus/. "planned" is kept for a past event: the source said so at the time.
 */
const STATUSES: ReadonlyMap<string, EventStatus> = new Map([
  ['scheduled', 'planned'],
  ['planned', 'planned'],
  ['confirmed', 'planned'],
  ['preevent', 'planned'],
  ['eos1', 'planned'],
  ['eos4', 'planned'],
  ['eos5', 'planned'],
  ['tentative', 'possible'],
  ['eos3', 'possible'],
  ['eos2', 'in-doubt'],
  ['ongoing', 'ongoing'],
  ['inprogress', 'ongoing'],
  ['live', 'ongoing'],
  ['midevent', 'ongoing'],
  ['completed', 'happened'],
  ['ended', 'happened'],
  ['postevent', 'happened'],
  ['postponed', 'postponed'],
  ['rescheduled', 'rescheduled'],
  ['canceled', 'cancelled'],
  ['cancelled', 'cancelled'],
  ['eos6', 'cancelled'],
]);

/**
 * Reads the event of an item. Its name is the headline. `title` is metadata, not for publication: it is only a
 * fallback. Without either, the event is left out, as `missing`.
 */
export function readEventItem(item: Found): NewsEvent | undefined {
  const name = readHeadline(item) ?? readPlainField(item.at('title'));
  if (!name) {
    item.note('missing');
    return undefined;
  }
  const description = readDescription(item);
  if (description !== undefined) noteBodies(item);
  const details = item.at('eventDetails');
  for (const part of [
    details.at('dates').at('recurrence'),
    item.at('plannedCoverage'),
    item.at('edNote'),
    item.at('renditions'),
    item.at('associations'),
  ])
    if (part.isGiven) part.note('left-out');
  const [place, ...places] = item.at('places').items();
  for (const other of places) other.note('left-out');
  const people = [
    ...voicesOf(details.at('organiser'), 'institution'),
    ...voicesOf(item.at('people')),
    ...voicesOf(item.at('organisations'), 'institution'),
  ];
  return {
    name,
    description: description ?? readBody(item),
    ...readDates(details.at('dates')),
    status: readStatus(details.at('eventStatus')),
    location: place && readPlace(place),
    // One per name. Later lists win: they tell people from organisations.
    people:
      people.length > 0 ? [...new Map(people.map((one) => [one.name, one])).values()] : undefined,
    url: place && readAddress(place),
  };
}

/** Returns those with a name. An organiser counts as a person only if a role is given. */
function voicesOf(found: Found, kind?: 'institution'): Speaker[] {
  return found.items().flatMap((voice) => {
    const name = readPlainField(voice.at('name'));
    const isPerson = voice.keys.includes('organiser') && voice.at('rel').isGiven;
    return name ? [isPerson || !kind ? { name } : { name, kind }] : [];
  });
}

/** Reads start and end. Expected or estimated dates are approximate. */
function readDates(dates: Found): Pick<NewsEvent, 'date' | 'dateText'> {
  const start = readPoint(dates, 'Start');
  const end = readPoint(dates, 'End');
  if (start === undefined && end === undefined) return {};
  // An end on the same day adds nothing to the start.
  const isWithin = end !== undefined && !!start?.startsWith(end.replace('~', ''));
  const date = end === undefined || isWithin ? start : `${start ?? '..'}/${end}`;
  if (date && readDate(date)) return { date };
  dates.note('date', date ?? '');
  return { dateText: date };
}

function readPoint(dates: Found, end: 'Start' | 'End'): string | undefined {
  const exact = dates.at(`${end.toLowerCase()}Date`).text();
  const rough = dates.at(`expected${end}Date`, `estimated${end}Date`).text();
  return exact ?? (rough && `${rough}~`);
}

function readStatus(field: Found): EventStatus | undefined {
  const word = field.text()?.split(/[/:#]/).pop()?.toLowerCase();
  const status = word === undefined ? undefined : STATUSES.get(word.replace(/[^a-z0-9]/g, ''));
  if (word === undefined || status) return status;
  // Words are shown as written, and reported later by `readDocument`. Codes are not for readers.
  if (!/\d/.test(word)) return word as EventStatus;
  field.note('unknown-value');
  return undefined;
}

/** Joins name, town and country: "Town Hall, Springfield, Norway". */
function readPlace(place: Found): string | undefined {
  const [address] = place
    .at('contactInfo')
    .items()
    .map((contact) => contact.at('address'))
    .filter((one) => one.isObject);
  const parts = [place.at('name'), address?.at('locality'), address?.at('country')];
  const names = parts.flatMap((part) => (part && readPlainField(part)) ?? []);
  return names.filter((name, index) => names.indexOf(name) === index).join(', ') || undefined;
}

/** Returns the page given for a place. In practice it is the page of the event. */
const readAddress = (place: Found): string | undefined =>
  place
    .at('contactInfo')
    .items()
    .filter((contact) => /^(url|web)/i.test(contact.at('type').text() ?? ''))
    .map((contact) => contact.at('value').text())
    .find((address) => address !== undefined && /^https?:/i.test(address) && !!readLink(address));
