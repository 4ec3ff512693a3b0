import { imageSchema } from './image.js';
import { outletReference, speakerReference } from './speaker.js';
import { list, object, optional, withWords } from './schema-combinators.js';
import { date, link, oneOf, reference, text } from './schema-values.js';
import type { Input } from './schema.js';

/** What is known of whether an event took or takes place. */
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
    /** What quotes and the `item` attribute call this event by. */
    id: optional(text),
    /** What happened, in a few words. */
    name: text,
    /** What more there is to say. */
    description: optional(text),
    /** When, in EDTF. Missing: the event is shown last, under its own label. */
    date: optional(date),
    /** The article's words for the date: "this Thursday". Shown together with the date. */
    dateText: optional(text),
    /** The date before it was moved. */
    previousDate: optional(date),
    /** What is known of it. Missing: a date before `asOf` reads as happened, one after as planned. */
    status: optional(oneOf(EVENT_STATUSES)),
    /** Who says that this is the status. */
    statusSource: optional(speakerReference),
    /** Where it takes place. */
    location: optional(text),
    /** Who takes part. */
    people: optional(list(speakerReference)),
    /** Ids of the quotes about it. */
    quotes: optional(list(reference)),
    /** The outlet that reported it. */
    reportedBy: optional(outletReference),
    /** Where it can be read about. */
    url: optional(link),
    /** A picture of it. */
    image: optional(imageSchema),
    /** Who contests the status. */
    disputedBy: optional(list(speakerReference)),
  }),
);

/** Something that happened, or may happen, with a date no more exact than what is known. */
export type NewsEvent = Input<typeof eventSchema>;
