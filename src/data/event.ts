import { imageSchema } from './image.js';
import { outletReference, speakerReference } from './speaker.js';
import { list, object, optional, withWords } from './schema-combinators.js';
import { date, link, oneOf, reference, text } from './schema-values.js';
import type { Input } from './schema.js';

/** Statuses of an event. */
export const EVENT_STATUSES = [
  'happened',
  'ongoing',
  'planned',
  'possible',
  'in-doubt',
  'postponed',
  'rescheduled',
  'cancelled',
  'disputed',
] as const;

/** One of {@link EVENT_STATUSES}. */
export type EventStatus = (typeof EVENT_STATUSES)[number];

export const eventSchema = withWords(
  'date',
  'dateText',
  object({
    /** The id for the `item` attribute. */
    id: optional(text),
    /** The event in a few words. */
    name: text,
    /** Further details. */
    description: optional(text),
    /** The date, in EDTF. Missing: the event is shown last, under its own label. */
    date: optional(date),
    /** The date in the words of the article: "this Thursday". Shown together with the date. */
    dateText: optional(text),
    /** The date before it was moved. */
    previousDate: optional(date),
    /** The status. Missing: `happened` for a date before `asOf`, `planned` for a date after it. */
    status: optional(oneOf(EVENT_STATUSES)),
    /** The source of the status. */
    statusSource: optional(speakerReference),
    /** The place. */
    location: optional(text),
    /** The people who take part. */
    people: optional(list(speakerReference)),
    /** The ids of quotes about the event. */
    quotes: optional(list(reference)),
    /** The outlet that reported it. */
    reportedBy: optional(outletReference),
    /** A page about the event. */
    url: optional(link),
    /** A picture of the event. */
    image: optional(imageSchema),
    /** The people who dispute the status. */
    disputedBy: optional(list(speakerReference)),
  }),
);

/** Something that happened, or may happen, with a date no more exact than what is known. */
export type NewsEvent = Input<typeof eventSchema>;
